/** The academy as a visitor meets it: published once, with two cancellations waiting for a repair. */
import { currentDays } from '../distribution/toldDays'
import type { Person } from '../people/person'
import type { Seminar } from '../seminars/seminar'
import { addDays } from '../shared/day'
import type { Id } from '../shared/id'
import { addAcademy, type BuiltSeries } from './academy'
import { addAbsences, addCancellation } from './exampleAbsences'
import type { ExampleMaker } from './exampleMaker'
import type { ExamplePeople } from './examplePeople'
import { academyRules, addRules } from './exampleRules'
import type { ExampleUnits } from './exampleUnits'
import { firstVersion } from './firstVersion'

const absenceSeed = 31
const daysSincePublishing = 9
const leftOutByHand = 3
const cancellations = 2
const pinnedPeople = 4

/** @returns a day on which leaders of the whole organisation come, and who has a seat on it */
export function addPublishedAcademy(
  maker: ExampleMaker,
  units: ExampleUnits,
  people: ExamplePeople,
): { readonly mixedDay: Seminar; readonly participants: readonly Person[] } {
  const academy = addAcademy(maker, units, people)
  const audience = withoutExceptions(maker, academy, people.leaders)
  const absences = addAbsences(maker, audience, academy.seminars, absenceSeed)
  const rules = addRules(maker, academy, audience, academyRules)
  const seats = firstVersion({
    audience,
    seminars: academy.seminars,
    units: units.all,
    absences,
    rules,
  })
  maker.add('distributionVersions', {
    seriesId: academy.series.id,
    number: 1,
    publishedOn: addDays(maker.today, -daysSincePublishing),
    note: 'Sendt til alle ledere.',
    seats,
    days: currentDays(maker.soFar(), academy.series.id),
    facilitating: academy.facilitating,
  })
  const tied = new Set([
    ...absences.map(({ personId }) => personId),
    ...rules.flatMap((rule) => rule.personIds),
  ])
  const free = audience.filter(({ id, level }) => level === 4 && !tied.has(id))
  addDraft(maker, academy, seats, oneOfEachUnit(free).slice(cancellations))
  const declining = oneOfEachUnit(free).slice(0, cancellations)
  cancel(maker, academy.seminars, seats, declining)
  const mixedDay = academy.seminars[1] as Seminar
  const cancelled = new Set(declining.map(({ id }) => id))
  const participants = audience.filter(({ id }) => seats[id] === mixedDay.id && !cancelled.has(id))
  return { mixedDay, participants }
}

/** A few team leaders are left out by hand, as happens when somebody is about to change post. */
function withoutExceptions(
  maker: ExampleMaker,
  { series }: BuiltSeries,
  leaders: readonly Person[],
): Person[] {
  const candidates = leaders.filter(({ level, deputyOf }) => level === 4 && deputyOf === null)
  const leftOut = new Set(oneOfEachUnit(candidates).slice(-leftOutByHand))
  for (const { id } of leftOut) {
    maker.add('audienceExceptions', { seriesId: series.id, personId: id, kind: 'exclude' })
  }
  return leaders.filter((leader) => !leftOut.has(leader))
}

/** The draft equals the published version; some of the people in it are pinned. */
function addDraft(
  maker: ExampleMaker,
  { series }: BuiltSeries,
  seats: Readonly<Record<Id, Id>>,
  pinnable: readonly Person[],
): void {
  const pinned = new Set(pinnable.slice(0, pinnedPeople).map(({ id }) => id))
  for (const [personId, seminarId] of Object.entries(seats)) {
    maker.add('placements', {
      seriesId: series.id,
      personId,
      seminarId,
      pinned: pinned.has(personId),
    })
  }
}

function cancel(
  maker: ExampleMaker,
  seminars: readonly Seminar[],
  seats: Readonly<Record<Id, Id>>,
  people: readonly Person[],
): void {
  for (const { id } of people) {
    const seminar = seminars.find((day) => day.id === seats[id]) as Seminar
    addCancellation(maker, id, seminar.day)
  }
}

/** The first of every unit, so that what is chosen is spread over the organisation. */
function oneOfEachUnit(people: readonly Person[]): Person[] {
  return [
    ...new Map([...people].reverse().map((person) => [person.unitId, person])).values(),
  ].reverse()
}
