/** What removing a unit would touch besides its people, by name, read before it is done. */
import type { Snapshot } from '@/domain/records'
import { circlesOnlyOf, usesOfUnit } from '@/domain/units/unitCommands'
import type { Id } from '@/domain/shared/id'
import { listedFew, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { ruleNames } from '../ruleNames'

export interface UnitTouches {
  /** What becomes of its people and of the units below it. */
  readonly text: string
  /** Rules, audiences, days and circles that name it, one line of each. */
  readonly lines: readonly string[]
}

export function unitTouches(snapshot: Snapshot, unitId: Id): UnitTouches {
  const uses = usesOfUnit(snapshot, unitId)
  const idsIn = (name: string) => uses.flatMap(({ table, id }) => (table === name ? id : []))
  const words = t.people.units
  const series = idsIn('series').flatMap((id) => snapshot.series.get(id)?.name ?? [])
  const days = idsIn('seminars')
    .flatMap((id) => snapshot.seminars.get(id)?.day ?? [])
    .sort()
  const circles = circlesOnlyOf(snapshot, unitId).map(({ name }) => name)
  const parts: [(text: string) => string, readonly string[]][] = [
    [words.rulesGone, ruleNames(snapshot, uses)],
    [words.audiences, series],
    [words.days, days.map(shortDay)],
    [words.circles, circles],
  ]
  return {
    text: words.removeText(idsIn('people').length, idsIn('units').length),
    lines: parts.flatMap(([line, names]) =>
      names.length > 0 ? line(listedFew(names, t.people.touches.more)) : [],
    ),
  }
}
