/** Leader levels in words, as choices and on their own. */
import { leaderLevels, type LeaderLevel } from '@/domain/people/person'
import { t } from '@/text/t'
import type { UiOption } from '@/ui'

/** "Niveau 3: Aftaleholder eller afdelingsleder". */
export function levelText(level: LeaderLevel): string {
  return t.people.levelLong(level, t.people.levels[level])
}

export function levelOptions(): UiOption[] {
  return leaderLevels.map((level) => ({ value: String(level), label: levelText(level) }))
}

/** What a select holds, as a level; the empty choice is none. */
export function levelFrom(value: string): LeaderLevel | null {
  return leaderLevels.find((level) => String(level) === value) ?? null
}
