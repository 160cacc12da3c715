/** "Hvorfor denne dag?": what binds a person to a day, one sentence at a time. */
import { dayBoard } from '@/domain/distribution/dayBoard'
import { draftStateOf } from '@/domain/distribution/draftState'
import { moveConsequences } from '@/domain/distribution/moveConsequences'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { briefDay, listed, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { ruleTextById } from '../ruleText'
import { bestTarget, isBetter } from './consequenceText'
import { deviationText, figuresText, valueLabel } from './balanceText'

export interface WhyView {
  readonly name: string
  /** "man. 9. mar.", or null for somebody without a day. */
  readonly day: string | null
  /** One sentence that answers the question by itself. */
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
  const { problem, people, seats } = state
  const asked = people.get(personId)
  const dayId = seats.get(personId) ?? null
  const day = (id: Id) => shortDay(snapshot.seminars.get(id)?.day ?? '')
  const blocked = asked?.blocked ?? {}
  const blockedBy = (reason: string) =>
    problem.days.filter(({ id }) => blocked[id] === reason).map(({ id }) => day(id))
  const possible = problem.days.filter(({ id }) => blocked[id] === undefined)
  const load = (id: Id) => [...seats.values()].filter((seat) => seat === id).length
  const full = possible.filter(({ id, seatsMax }) => id !== dayId && load(id) >= seatsMax)

  const explain = t.distribution.explain
  const reasons: string[] = []
  const [only, ...more] = possible
  if (!only || more.length > 0) {
    reasons.push(explain.possibleDays(person.name, possible.length, problem.days.length))
  }
  const [absent, notEligible] = [blockedBy('absent'), blockedBy('notEligible')]
  if (absent.length > 0) reasons.push(explain.absentOn(person.name, listed(absent)))
  if (notEligible.length > 0) reasons.push(explain.notEligibleOn(person.name, listed(notEligible)))
  if (full.length > 0) reasons.push(explain.full(listed(full.map(({ id }) => day(id)))))

  const answer = () => {
    const { noDay, noOther, bestHere, better } = t.board.why
    if (dayId === null) return noDay(person.name)
    if (asked?.pinnedTo) return explain.pinned(person.name, day(asked.pinnedTo))
    if (only && more.length === 0) return explain.onlyDay(person.name, day(only.id))
    const best = bestTarget(moveConsequences(snapshot, seriesId, personId)?.targets ?? [])
    if (!best) return noOther(person.name)
    return isBetter(best) ? better(shortDay(best.seminar.day)) : bestHere(person.name)
  }

  const ruleIds = problem.rules.flatMap(({ ruleId, personIds }) =>
    personIds.includes(personId) ? [ruleId] : [],
  )
  const column = dayBoard(snapshot, seriesId)?.columns.find(({ seminar }) => seminar.id === dayId)
  const own = new Map(problem.attributes.map(({ key }, at) => [key, asked?.values[at] ?? null]))
  const rows = (column?.balance ?? []).filter(({ key, value }) => own.get(key) === value)
  return {
    name: person.name,
    day: column ? briefDay(column.seminar.day) : null,
    answer: answer(),
    reasons,
    rules: [...new Set(ruleIds)].map((id) => ruleTextById(snapshot, id)),
    balance: rows.map((row) => ({
      label: valueLabel(row),
      text: row.verdict === 'ok' ? figuresText(row) : deviationText(row),
    })),
  }
}
