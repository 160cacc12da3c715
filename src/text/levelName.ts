/** A leader level as it is named everywhere: its number, and who is at it. */
import { t } from './t'

/** "Niveau 3 · Aftaleholdere og afdelingsledere". */
export function levelName(level: 1 | 2 | 3 | 4 | 5): string {
  return t.people.levelLong(level, t.people.levels[level])
}
