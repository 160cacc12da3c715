/** Who is in the room: everybody who comes to a seminar, the members of its circles, and those with a part. */
import { draftOf, latestVersion } from '../distribution/draft'
import { hasDeclined } from '../distribution/cancellations'
import type { Person } from '../people/person'
import type { Snapshot } from '../records'
import { admissionTo } from '../seminars/eligibility'
import type { Seminar } from '../seminars/seminar'
import { facilitatorsOf } from '../seminars/seminarQueries'
import { audienceOf, audienceRuleTest } from '../series/audience'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import { participantsOf } from '../tables/participants'
import type { AgendaItem, Circle } from './agenda'
import { peopleOf } from './content'
import { membersOfCircle } from './lookup'
import { mainItemOf } from './schedule'

/**
 * Everybody whom a seminar is for, in Danish order: those placed on it, and those who run it. A series
 * that nobody was ever placed in, such as the meetings of a board, has its whole audience at each seminar.
 */
export function everybodyAt(snapshot: Snapshot, seminarId: Id): Person[] {
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar) return []
  const guests = isDistributed(snapshot, seminar)
    ? participantsOf(snapshot, seminarId)
    : wholeAudience(snapshot, seminar)
  return sortedByName(new Set([...guests, ...facilitatorsOf(snapshot, seminarId)]))
}

function isDistributed(snapshot: Snapshot, { seriesId }: Seminar): boolean {
  if (seriesId === null) return false
  return draftOf(snapshot, seriesId).size > 0 || latestVersion(snapshot, seriesId) !== null
}

function wholeAudience(snapshot: Snapshot, seminar: Seminar): Person[] {
  const isFor = admissionTo(snapshot, seminar)
  const declined = hasDeclined(snapshot)
  return audienceOf(snapshot, seminar.seriesId ?? '').filter(
    (person) => isFor(person) && !declined(person.id, seminar),
  )
}

/** The part of a circle that decides who belongs to it by rule. */
export type CircleRule = Pick<Circle, 'levels' | 'unitIds' | 'tags'>

/** The people of a circle in Danish order. */
export function peopleOfCircle(snapshot: Snapshot, circle: Circle): Person[] {
  const named = membersOfCircle(snapshot, circle.id).map(({ personId }) => personId)
  return circlePeople(snapshot, circle.seminarId, circle, named)
}

/** The same for a circle that is not saved yet: everybody whom the rule is about, and those named. */
export function circlePeople(
  snapshot: Snapshot,
  seminarId: Id,
  rule: CircleRule,
  namedIds: readonly Id[],
): Person[] {
  const byRule = peopleOfRule(snapshot, rule, everybodyAt(snapshot, seminarId))
  const named = namedIds.flatMap((id) => snapshot.people.get(id) ?? [])
  return sortedByName(new Set([...byRule, ...named]))
}

/** Of those given, whom the rule is about; nobody when there is no rule at all. */
function peopleOfRule(
  snapshot: Snapshot,
  { levels, unitIds, tags }: CircleRule,
  everybody: readonly Person[],
): readonly Person[] {
  if (levels.length + unitIds.length + tags.length === 0) return []
  const rule = { audienceLevels: levels, audienceUnitIds: unitIds, audienceTags: tags }
  return everybody.filter(audienceRuleTest(snapshot, rule))
}

const nobody: ReadonlySet<Id> = new Set()

/** Answers who is at which item of one seminar; what was found once is remembered. */
export class Attendance {
  private all: readonly Person[] | null = null
  private allIds: ReadonlySet<Id> | null = null
  private readonly circles = new Map<Id, ReadonlySet<Id>>()
  private readonly parts = new Map<Id, ReadonlySet<Id>>()

  constructor(
    private readonly snapshot: Snapshot,
    private readonly seminarId: Id,
  ) {}

  /** Everybody whom the seminar is for, in Danish order. */
  get everybody(): readonly Person[] {
    return (this.all ??= everybodyAt(this.snapshot, this.seminarId))
  }

  /** The members of a circle; nobody when it is gone, so that its items are not open to all. */
  circle(circleId: Id): ReadonlySet<Id> {
    const known = this.circles.get(circleId)
    if (known) return known
    const found = new Set(this.membersOf(circleId))
    this.circles.set(circleId, found)
    return found
  }

  /** Those with a part in the item: responsible, speaker or guest. */
  partakers(itemId: Id): ReadonlySet<Id> {
    const known = this.parts.get(itemId)
    if (known) return known
    const found = new Set(peopleOf(this.snapshot, itemId).flatMap(({ person }) => person?.id ?? []))
    this.parts.set(itemId, found)
    return found
  }

  /** Those who are at this very item by its own circle or by a part in it, not just as everybody is. */
  isNamed(personId: Id, item: AgendaItem): boolean {
    const own = item.circleId === null ? nobody : this.circle(item.circleId)
    return own.has(personId) || this.partakers(item.id).has(personId)
  }

  /** Whether the person is in the room. An item of a track without a circle has that of its parallel item. */
  attends(personId: Id, item: AgendaItem): boolean {
    return this.invited(item).has(personId) || this.partakers(item.id).has(personId)
  }

  /** Everybody in the room at an item: the invited and those with a part. */
  peopleAt(item: AgendaItem): ReadonlySet<Id> {
    return new Set([...this.invited(item), ...this.partakers(item.id)])
  }

  private membersOf(circleId: Id): Id[] {
    const circle = this.snapshot.circles.get(circleId)
    if (!circle) return []
    const named = membersOfCircle(this.snapshot, circleId).map(({ personId }) => personId)
    const byRule = peopleOfRule(this.snapshot, circle, this.everybody)
    return [...byRule.map(({ id }) => id), ...named.filter((id) => this.snapshot.people.has(id))]
  }

  private invited(item: AgendaItem): ReadonlySet<Id> {
    const circleId = item.circleId ?? mainItemOf(this.snapshot, item)?.circleId ?? null
    if (circleId !== null) return this.circle(circleId)
    return (this.allIds ??= new Set(this.everybody.map(({ id }) => id)))
  }
}
