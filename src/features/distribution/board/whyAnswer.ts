/** The one sentence or two that answer why somebody has a day; what is wrong with it comes first. */
import type { CardWarning, DayColumn } from '@/domain/distribution/dayBoard'
import { moveConsequences } from '@/domain/distribution/moveConsequences'
import type { ProblemPerson } from '@/domain/distribution/problem'
import type { Person } from '@/domain/people/person'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { nameOf } from '../nameText'
import { breachText } from '../ruleText'
import { bestTarget, isBetter } from './consequenceText'
import { cardWarningText } from './warningText'

/**
 * @param asked the person in the problem; undefined outside the audience
 * @param column the day the person is on; undefined for somebody without one
 */
export function whyAnswer(
  snapshot: Snapshot,
  seriesId: Id,
  person: Person,
  asked: ProblemPerson | undefined,
  column: DayColumn | undefined,
): string {
  const name = nameOf(snapshot, person)
  if (!column) return t.board.why.noDay(name)
  const card = column.cards.find((card) => card.person.id === person.id)
  const broken = (card?.warnings ?? []).filter(({ type }) => type !== 'outsideAudience')
  const excess = column.warnings.find(({ type }) => type === 'seatsOver')
  const troubles = [
    ...broken.map((warning) => troubleText(snapshot, person.id, warning)),
    ...(excess ? [t.board.why.overfull(excess.by)] : []),
  ]
  const isFirm = Boolean(excess) || broken.some((it) => it.type !== 'ruleBroken' || it.hard)
  const reason = (): string => {
    const { onlyDay, pinned } = t.distribution.explain
    const { better, bestHere, noneBetter, noneFree, noOther } = t.board.why
    const day = shortDay(column.seminar.day)
    if (asked?.pinnedTo) return pinned(name, day)
    const targets = moveConsequences(snapshot, seriesId, person.id)?.targets ?? []
    if (troubles.length === 0 && targets.every(({ blocked }) => blocked)) return onlyDay(name, day)
    const best = bestTarget(targets)
    if (!best) return troubles.length > 0 ? noneFree : noOther(name)
    // A firm breach has no points: every day without one is better.
    if (isFirm || isBetter(best)) return better(shortDay(best.seminar.day))
    return troubles.length > 0 ? noneBetter : bestHere(name)
  }
  return [...troubles, reason()].join(' ')
}

function troubleText(snapshot: Snapshot, personId: Id, warning: CardWarning): string {
  return warning.type === 'ruleBroken'
    ? t.board.why.breaks(breachText(snapshot, warning, personId))
    : `${cardWarningText(snapshot, personId, warning)}.`
}
