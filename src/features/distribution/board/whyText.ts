/** "Hvorfor denne dag?": what binds a person to a day, one sentence at a time. */
import { dayBoard } from '@/domain/distribution/dayBoard'
import { draftStateOf, type DraftState } from '@/domain/distribution/draftState'
import { meetingsFor } from '@/domain/distribution/meetings'
import type { BlockReason } from '@/domain/distribution/problem'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { briefDay, listed, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { nameOf } from '../nameText'
import { ruleTextById } from '../ruleText'
import { deviationText, figuresText, valueLabel } from './balanceText'
import { whyAnswer } from './whyAnswer'

export interface WhyView {
  readonly title: string
  /** "man. 9. mar.", or null for somebody without a day. */
  readonly day: string | null
  readonly answer: string
  readonly reasons: readonly string[]
  readonly rules: readonly string[]
  readonly balance: readonly { readonly label: string; readonly text: string }[]
}

/** @returns null when the series or the person is gone */
export function whyView(snapshot: Snapshot, seriesId: Id, personId: Id): WhyView | null {
  const state = draftStateOf(snapshot, seriesId)
  const person = snapshot.people.get(personId)
  if (!state || !person) return null
  const asked = state.people.get(personId)
  const column = dayBoard(snapshot, seriesId)?.columns.find(({ cards }) =>
    cards.some((card) => card.person.id === personId),
  )
  const { attributes, rules } = state.problem
  const ruleIds = rules.filter((rule) => rule.personIds.includes(personId))
  const own = new Map(attributes.map(({ key }, at) => [key, asked?.values[at] ?? null]))
  const rows = (column?.balance ?? []).filter(({ key, value }) => own.get(key) === value)
  const name = nameOf(snapshot, person)
  return {
    title: column ? t.board.why.title(name) : t.board.why.titleNoDay(name),
    day: column ? briefDay(column.seminar.day) : null,
    answer: whyAnswer(snapshot, seriesId, person, asked, column),
    reasons: [
      ...dayReasons(snapshot, state, personId, name),
      ...(ruleIds.length === 0 ? [t.board.why.free] : []),
      ...meetings(state, personId, name),
    ],
    rules: [...new Set(ruleIds.map(({ ruleId }) => ruleId))].map((id) =>
      ruleTextById(snapshot, id),
    ),
    balance: rows.map((row) => ({
      label: valueLabel(row),
      text: row.verdict === 'ok' ? figuresText(row) : deviationText(row),
    })),
  }
}

/** Nothing while nobody asks that people meet others than before. */
function meetings({ problem, seats }: DraftState, personId: Id, name: string): string[] {
  const dayId = seats.get(personId)
  if (dayId === undefined || (problem.metWeight ?? 0) === 0) return []
  const { people } = meetingsFor(problem, seats, personId)(dayId)
  return [people === 0 ? t.board.why.meetsNew(name) : t.board.why.meetsAgain(name, people)]
}

/** Which days are out, and why; nothing for somebody whom the answer has already tied to one day. */
function dayReasons(
  snapshot: Snapshot,
  { problem, people, seats }: DraftState,
  personId: Id,
  name: string,
): string[] {
  const blocked = people.get(personId)?.blocked ?? {}
  const daysText = (days: readonly { readonly id: Id }[]) =>
    listed(days.map(({ id }) => shortDay(snapshot.seminars.get(id)?.day ?? '')))
  const blockedBy = (reason: BlockReason) => problem.days.filter(({ id }) => blocked[id] === reason)
  const possible = problem.days.filter(({ id }) => blocked[id] === undefined)
  const load = (dayId: Id) => [...seats.values()].filter((seat) => seat === dayId).length
  const full = possible.filter(
    ({ id, seatsMax }) => id !== seats.get(personId) && load(id) >= seatsMax,
  )
  const [absent, notEligible] = [blockedBy('absent'), blockedBy('notEligible')]
  const { possibleDays, absentOn, notEligibleOn, full: fullOn } = t.distribution.explain
  return [
    ...(possible.length === 1 ? [] : [possibleDays(name, possible.length, problem.days.length)]),
    ...(absent.length > 0 ? [absentOn(name, daysText(absent))] : []),
    ...(notEligible.length > 0 ? [notEligibleOn(name, daysText(notEligible))] : []),
    ...(full.length > 0 ? [fullOn(daysText(full))] : []),
  ]
}
