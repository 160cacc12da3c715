/** Why no distribution works out, as sentences with the rules and people they are about. */
import type { BlockReason, Conflict, Proposal } from '@/domain/distribution/problem'
import type { Snapshot } from '@/domain/records'
import { seminarsOf } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import type { ProblemRefusal } from '@/state/distributing'
import { listedEither, listedFew, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { nameById } from '../nameText'
import { ruleTextById } from '../ruleText'

export interface ConflictView {
  readonly text: string
  /** The rules that cannot hold, each in words. */
  readonly rules: readonly string[]
  /** Those it is about, when they are too many for the sentence. */
  readonly people: readonly { readonly id: Id; readonly name: string }[]
}

export function conflictView(snapshot: Snapshot, seriesId: Id, conflict: Conflict): ConflictView {
  const sentence = t.distribution.conflict
  const days = (ids: readonly Id[]) => listedFew(dayNames(snapshot, seriesId, ids), t.board.others)
  const just = (text: string): ConflictView => ({ text, rules: [], people: [] })
  const about = (text: string, ids: readonly Id[]): ConflictView => ({
    ...just(text),
    people: ids.map((id) => ({ id, name: nameById(snapshot, id) })),
  })
  switch (conflict.type) {
    case 'tooFewSeats':
      return just(sentence.tooFewSeats(conflict.people, conflict.seats))
    case 'tooFewPeople':
      return just(sentence.tooFewPeople(conflict.people, conflict.seatsMin))
    case 'onlyTheseDays': {
      const { dayIds, personIds, seats } = conflict
      const say = dayIds.length === 1 ? sentence.onlyThisDay : sentence.onlyTheseDays
      const either = listedEither(
        dayNames(snapshot, seriesId, dayIds),
        t.distribution.remedy.otherDays,
      )
      return about(say(either, personIds.length, seats), personIds)
    }
    case 'tooFewCanCome': {
      const { dayIds, personIds, seatsMin } = conflict
      return about(sentence.tooFewCanCome(days(dayIds), personIds.length, seatsMin), personIds)
    }
    case 'noDay':
      return just(noDayText(nameById(snapshot, conflict.personId), conflict.reasons))
    case 'rulesCollide': {
      const { ruleIds, personIds } = conflict
      const { oneRule, rulesCollide } = sentence
      return {
        ...about(ruleIds.length === 1 ? oneRule : rulesCollide(ruleIds.length), personIds),
        rules: ruleIds.map((id) => ruleTextById(snapshot, id)),
      }
    }
    case 'pinnedToBlockedDay': {
      const { personId, dayId } = conflict
      return just(sentence.pinnedToBlockedDay(nameById(snapshot, personId), days([dayId])))
    }
  }
}

/** The same in one line, the rules included. */
export function conflictLine(snapshot: Snapshot, seriesId: Id, conflict: Conflict): string {
  const { text, rules } = conflictView(snapshot, seriesId, conflict)
  return rules.length === 0 ? text : `${text} ${listedFew(rules, t.board.others)}.`
}

/** Rules that contradict each other are refused before any search; to the planner it is a conflict. */
export function contradictionIn(
  refusal: ProblemRefusal | null,
): Pick<Proposal, 'conflicts' | 'remedies' | 'unplaced'> | null {
  if (refusal?.type !== 'optimiser.contradictoryRules') return null
  const { ruleIds, personIds } = refusal
  const way = { conflict: 0, enough: true } as const
  return {
    conflicts: [{ type: 'rulesCollide', ruleIds, personIds, dayIds: [] }],
    remedies: [
      ...ruleIds.map((ruleId) => ({ type: 'makeWish' as const, ruleId, ...way })),
      ...ruleIds.map((ruleId) => ({ type: 'switchOffRule' as const, ruleId, ...way })),
    ],
    unplaced: [],
  }
}

/** "9. marts" for each of the days, in the order they are held. */
export function dayNames(snapshot: Snapshot, seriesId: Id, ids: readonly Id[]): string[] {
  const chosen = new Set(ids)
  return seminarsOf(snapshot, seriesId)
    .filter(({ id }) => chosen.has(id))
    .map(({ day }) => shortDay(day))
}

function noDayText(name: string, reasons: readonly BlockReason[]): string {
  const { absent, notEligible, both } = t.distribution.conflict.noDay
  const away = reasons.includes('absent')
  if (away && reasons.includes('notEligible')) return both(name)
  return away ? absent(name) : notEligible(name)
}
