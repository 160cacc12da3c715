/** What would help against a conflict, as something to do; most of it at a click. */
import { unpinPlacements } from '@/domain/distribution/placementCommands'
import type { Remedy } from '@/domain/distribution/problem'
import type { Snapshot } from '@/domain/records'
import { setRuleActive, setRuleHardness } from '@/domain/rules/ruleCommands'
import { moveSeats } from '@/domain/seminars/seatCommands'
import { updateSeminar, updateSeminars } from '@/domain/seminars/seminarCommands'
import type { Id } from '@/domain/shared/id'
import type { useWorkspace } from '@/state/workspace'
import { listedEither, listedFew, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { namesOf } from '../nameText'
import { ruleTextById } from '../ruleText'
import { dayNames } from './conflictText'

export interface RemedyView {
  readonly text: string
  /** False when it is one step of several. */
  readonly enough: boolean
  /** Does it through the one door; null when it is for people to settle, or a choice of its own. */
  readonly run: ((workspace: Workspace) => ReturnType<Workspace['run']>) | null
  /** A day has to be made in the list of days. */
  readonly leadsToDays: boolean
}

type Workspace = ReturnType<typeof useWorkspace>

/** @param remedies of one conflict, in the order in which they are offered */
export function remedyViews(
  snapshot: Snapshot,
  seriesId: Id,
  remedies: readonly Remedy[],
): RemedyView[] {
  return remedies.map((remedy) => {
    const { run = null, ...view } = stepView(snapshot, seriesId, remedy, remedies)
    return { leadsToDays: false, enough: remedy.enough, run, ...view }
  })
}

type StepView = Pick<RemedyView, 'text'> & Partial<RemedyView>

function stepView(
  snapshot: Snapshot,
  seriesId: Id,
  remedy: Remedy,
  all: readonly Remedy[],
): StepView {
  const sentence = t.distribution.remedy
  const seminarOf = (id: Id) => snapshot.seminars.get(id)
  const day = (id: Id) => shortDay(seminarOf(id)?.day ?? '')
  switch (remedy.type) {
    case 'addSeats': {
      const { dayId, seats } = remedy
      const seatsMax = (seminarOf(dayId)?.seatsMax ?? 0) + seats
      return {
        text: sentence.addSeats(day(dayId), seats),
        run: ({ run }) => run(updateSeminar, { seminarId: dayId, fields: { seatsMax } }),
      }
    }
    case 'raiseSeats': {
      const { dayIds, to } = remedy
      const held = [...snapshot.seminars.values()].filter(
        (seminar) => seminar.seriesId === seriesId && !seminar.cancelled,
      )
      const some = listedFew(dayNames(snapshot, seriesId, dayIds), t.board.others)
      return {
        text:
          dayIds.length === held.length
            ? sentence.raiseAll(held.length, to)
            : sentence.raiseSome(some, to),
        run: ({ run }) => run(updateSeminars, { seminarIds: dayIds, fields: { seatsMax: to } }),
      }
    }
    case 'moveSeats': {
      const { fromDayId: fromId, toDayId: toId, seats } = remedy
      return {
        text: sentence.moveSeats(day(fromId), day(toId), seats),
        run: ({ run }) => run(moveSeats, { fromId, toId, seats }),
      }
    }
    case 'lowerMinimum': {
      const { dayId, to } = remedy
      return {
        text: sentence.lowerMinimum(day(dayId), to),
        run: ({ run }) => run(updateSeminar, { seminarId: dayId, fields: { seatsMin: to } }),
      }
    }
    case 'makeWish': {
      const { ruleId } = remedy
      return {
        text: sentence.makeWish(ruleName(snapshot, ruleId, all)),
        run: ({ run }) => run(setRuleHardness, { ruleId, hard: false }),
      }
    }
    case 'switchOffRule': {
      const { ruleId } = remedy
      return {
        text: sentence.switchOffRule(ruleName(snapshot, ruleId, all)),
        run: ({ run }) => run(setRuleActive, { ruleId, active: false }),
      }
    }
    case 'unpin': {
      const personIds = [remedy.personId]
      return {
        text: sentence.unpin(namesOf(snapshot, personIds)),
        run: ({ run }) => run(unpinPlacements, { seriesId, personIds }),
      }
    }
    case 'askPeople': {
      const { personIds, count, dayIds } = remedy
      const days = listedEither(dayNames(snapshot, seriesId, dayIds), sentence.otherDays)
      if (personIds.length > 1) return { text: sentence.askPeople(count, personIds.length, days) }
      return { text: sentence.askPerson(namesOf(snapshot, personIds), days) }
    }
    case 'addDay':
      return { text: sentence.addDay(remedy.seats), leadsToDays: true }
  }
}

/** By its people where that tells it from the other rules on offer, else by all of its words. */
function ruleName(snapshot: Snapshot, ruleId: Id, all: readonly Remedy[]): string {
  const names = (id: Id) => namesOf(snapshot, snapshot.placementRules.get(id)?.personIds ?? [])
  const own = names(ruleId)
  const others = new Set(all.flatMap((other) => ('ruleId' in other ? [other.ruleId] : [])))
  others.delete(ruleId)
  const isUnique = own !== '' && [...others].every((id) => names(id) !== own)
  const { ruleOf, ruleSaying } = t.distribution.remedy
  return isUnique ? ruleOf(own) : ruleSaying(ruleTextById(snapshot, ruleId))
}
