/** The lines of a wish list in words: what is understood, and what is wrong. */
import type { WishProblem, WishRow } from '@/domain/rules/wishList'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { listed, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { nameById } from '../nameText'
import { daysOf } from '../ruleText'

/** "Ane Holm: helst 9. marts eller 16. marts". */
export function wishText(snapshot: Snapshot, seriesId: Id, row: WishRow): string {
  const name = row.person ? nameById(snapshot, row.person.id) : row.name
  const days = daysOf(snapshot, seriesId, row.seminarIds)
  return row.avoid ? t.rules.wishes.avoids(name, days) : t.rules.wishes.wants(name, days)
}

/** What keeps a line from being saved, and so what to do. */
export function wishProblemText(problem: WishProblem): string {
  const words = t.rules.wishes
  switch (problem.kind) {
    case 'unknownPerson':
      return words.unknownPerson
    case 'severalPeople':
      return words.severalPeople(problem.closest.length)
    case 'unknownDays':
      return words.unknownDays(listed([...problem.days.map(shortDay), ...problem.words]))
    case 'noDays':
      return words.noDays
    case 'bothWays':
      return words.bothWays
  }
}
