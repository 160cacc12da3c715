/** Why no distribution works out, and what would help, as sentences with something to do. */
import { unpinPlacements } from '@/domain/distribution/placementCommands'
import type { Conflict, DistributionProblem, Proposal, Remedy } from '@/domain/distribution/problem'
import type { Snapshot } from '@/domain/records'
import { setRuleActive } from '@/domain/rules/ruleCommands'
import { updateSeminar, updateSeminars } from '@/domain/seminars/seminarCommands'
import type { Id } from '@/domain/shared/id'
import type { useWorkspace } from '@/state/workspace'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { nameById, namesOf } from '../nameText'
import { daysOf, ruleTextById } from '../ruleText'

export interface ConflictView {
  readonly text: string
  /** Those it is about, when they are too many for the sentence. */
  readonly personIds: readonly Id[]
}

export interface RemedyView {
  readonly text: string
  /** Does it through the one door; null when it is for people to settle, or a choice of its own. */
  readonly run: ((workspace: Workspace) => ReturnType<Workspace['run']>) | null
  /** A day has to be made in the list of days. */
  readonly leadsToDays: boolean
}

type Workspace = ReturnType<typeof useWorkspace>

export function conflictView(snapshot: Snapshot, seriesId: Id, conflict: Conflict): ConflictView {
  const sentence = t.distribution.conflict
  const nobody = { personIds: [] }
  switch (conflict.type) {
    case 'tooFewSeats':
      return { text: sentence.tooFewSeats(conflict.people, conflict.seats), ...nobody }
    case 'tooFewPeople':
      return { text: sentence.tooFewPeople(conflict.people, conflict.seatsMin), ...nobody }
    case 'onlyTheseDays': {
      const days = daysOf(snapshot, seriesId, conflict.dayIds)
      const say = conflict.dayIds.length === 1 ? sentence.onlyThisDay : sentence.onlyTheseDays
      const { personIds, seats } = conflict
      return { text: say(days, personIds.length, seats), personIds }
    }
    case 'tooFewCanCome': {
      const days = daysOf(snapshot, seriesId, conflict.dayIds)
      const { personIds, seatsMin } = conflict
      return { text: sentence.tooFewCanCome(days, personIds.length, seatsMin), personIds }
    }
    case 'noDay':
      return { text: sentence.noDay(nameById(snapshot, conflict.personId)), ...nobody }
    case 'rulesCollide': {
      const rules = conflict.ruleIds.map((id) => ruleTextById(snapshot, id)).join('; ')
      return { text: sentence.rulesCollide(rules), personIds: conflict.personIds }
    }
    case 'pinnedToBlockedDay': {
      const name = nameById(snapshot, conflict.personId)
      const day = daysOf(snapshot, seriesId, [conflict.dayId])
      return { text: sentence.pinnedToBlockedDay(name, day), ...nobody }
    }
  }
}

/** Of the days that could each take everybody who lacks a seat, a few are enough to choose from. */
const singleDaysOffered = 2

/**
 * What would help, the fairest first: when seats are too few in all, every day shares the rise,
 * then comes a day more, and only then one day that takes them all.
 */
export function remedyViews(
  snapshot: Snapshot,
  seriesId: Id,
  { days }: Pick<DistributionProblem, 'days'>,
  { conflicts, remedies }: Pick<Proposal, 'conflicts' | 'remedies'>,
): RemedyView[] {
  const views = (found: readonly Remedy[]) =>
    found.map((remedy) => remedyView(snapshot, seriesId, remedy))
  const short = conflicts.find((conflict) => conflict.type === 'tooFewSeats')
  if (!short) return views(remedies)
  const rise = evenRise(days, short.people - short.seats)
  const oneDay = remedies.filter(({ type }) => type === 'addSeats').slice(0, singleDaysOffered)
  return [
    ...(rise ? [rise] : []),
    ...views(remedies.filter(({ type }) => type === 'addDay')),
    ...views(oneDay),
    ...views(remedies.filter(({ type }) => type !== 'addDay' && type !== 'addSeats')),
  ]
}

/** The lowest common number of seats that is enough; days that have more keep what they have. */
function evenRise(days: DistributionProblem['days'], lacking: number): RemedyView | null {
  const seatsAt = (level: number) =>
    days.reduce((sum, { seatsMax }) => sum + Math.max(level, seatsMax), 0)
  if (days.length === 0) return null
  const wanted = seatsAt(0) + lacking
  let seatsMax = 0
  while (seatsAt(seatsMax) < wanted) seatsMax += 1
  const seminarIds = days.filter((day) => day.seatsMax < seatsMax).map(({ id }) => id)
  if (seminarIds.length < 2) return null
  const { raiseAll, raiseSome } = t.distribution.remedy
  const say = seminarIds.length === days.length ? raiseAll : raiseSome
  return {
    text: say(seminarIds.length, seatsMax),
    run: ({ run }) => run(updateSeminars, { seminarIds, fields: { seatsMax } }),
    leadsToDays: false,
  }
}

function remedyView(snapshot: Snapshot, seriesId: Id, remedy: Remedy): RemedyView {
  const sentence = t.distribution.remedy
  const dayText = (id: Id) => shortDay(snapshot.seminars.get(id)?.day ?? '')
  const byHand = { run: null, leadsToDays: false }
  switch (remedy.type) {
    case 'addSeats': {
      const { dayId, seats } = remedy
      const seatsMax = (snapshot.seminars.get(dayId)?.seatsMax ?? 0) + seats
      return {
        ...byHand,
        text: sentence.addSeats(dayText(dayId), seats),
        run: ({ run }) => run(updateSeminar, { seminarId: dayId, fields: { seatsMax } }),
      }
    }
    case 'lowerMinimum': {
      const { dayId, to } = remedy
      return {
        ...byHand,
        text: sentence.lowerMinimum(dayText(dayId), to),
        run: ({ run }) => run(updateSeminar, { seminarId: dayId, fields: { seatsMin: to } }),
      }
    }
    case 'switchOffRule': {
      const { ruleId } = remedy
      return {
        ...byHand,
        text: sentence.switchOffRule(ruleTextById(snapshot, ruleId)),
        run: ({ run }) => run(setRuleActive, { ruleId, active: false }),
      }
    }
    case 'unpin': {
      const personIds = [remedy.personId]
      return {
        ...byHand,
        text: sentence.unpin(namesOf(snapshot, personIds)),
        run: ({ run }) => run(unpinPlacements, { seriesId, personIds }),
      }
    }
    case 'askPeople': {
      const { personIds, count, dayIds } = remedy
      const days = daysOf(snapshot, seriesId, dayIds)
      if (personIds.length > 1) {
        return { ...byHand, text: sentence.askPeople(count, personIds.length, days) }
      }
      return { ...byHand, text: sentence.askPerson(namesOf(snapshot, personIds), days) }
    }
    case 'addDay':
      return { ...byHand, text: sentence.addDay(remedy.seats), leadsToDays: true }
  }
}
