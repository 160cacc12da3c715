/** The Ledelsesakademi of the example: six days, of which the first version has been published. */
import type { DistributionVersion } from '../distribution/placement'
import type { Seminar } from '../seminars/seminar'
import type { Series } from '../series/series'
import { addDays, type Day } from '../shared/day'
import type { Id } from '../shared/id'
import type { ExampleMaker } from './exampleMaker'
import { weeklyDays } from './exampleDays'
import type { ExamplePeople } from './examplePeople'
import type { ExampleUnits } from './exampleUnits'

/** A series with its days, in order. */
export interface BuiltSeries {
  readonly series: Series
  readonly seminars: readonly Seminar[]
}

interface DayPlan {
  readonly title: string
  readonly place: string
  readonly eligibleUnitIds?: readonly Id[]
}

const daysUntilAcademy = 56
const daysUntilSecondRound = 196
const academyLevels = [2, 3, 4]

export function addAcademy(
  maker: ExampleMaker,
  units: ExampleUnits,
  people: ExamplePeople,
): BuiltSeries & { readonly facilitating: DistributionVersion['facilitating'] } {
  const series = maker.add('series', {
    name: 'Ledelsesakademiet',
    purpose:
      'Alle ledere får en dag sammen med ledere fra resten af kommunen. Vi arbejder med ' +
      'retning, samarbejde og følgeskab og tager udgangspunkt i cases fra hverdagen.',
    audienceLevels: academyLevels,
    seed: 7,
  })
  const children = units.childrenAndCulture.unit.id
  const others = [units.sharedServices.unit.id, units.healthAndCare.unit.id]
  const seminars = addDaysOf(maker, series, weeklyDays(addDays(maker.today, daysUntilAcademy), 6), [
    { title: 'Akademidag 1', place: 'Kulturhuset Kajen, Store Sal', eligibleUnitIds: [children] },
    { title: 'Akademidag 2', place: 'Fjordby Rådhus, Byrådssalen' },
    { title: 'Akademidag 3', place: 'Kulturhuset Kajen, Store Sal' },
    { title: 'Akademidag 4', place: 'Sundhedshuset Fjordby, Salen', eligibleUnitIds: others },
    { title: 'Akademidag 5', place: 'Fjordhallerne, Konferencerummet' },
    { title: 'Akademidag 6', place: 'Kulturhuset Kajen, Store Sal' },
  ])
  return { series, seminars, facilitating: addFacilitators(maker, seminars, people) }
}

/** The same six days half a year later: rules are there, but nobody has a day yet. */
export function addSecondRound(maker: ExampleMaker, units: ExampleUnits): BuiltSeries {
  const series = maker.add('series', {
    name: 'Akademiet, 2. runde',
    purpose: 'Opfølgning på Ledelsesakademiet: Hvad har vi prøvet af, og hvad tager vi med videre?',
    audienceLevels: academyLevels,
    seed: 11,
  })
  const days = weeklyDays(addDays(maker.today, daysUntilSecondRound), 6)
  const seminars = addDaysOf(maker, series, days, [
    { title: 'Opfølgning 1', place: 'Kulturhuset Kajen, Store Sal' },
    { title: 'Opfølgning 2', place: 'Fjordby Rådhus, Byrådssalen' },
    {
      title: 'Opfølgning 3',
      place: 'Sundhedshuset Fjordby, Salen',
      eligibleUnitIds: [units.healthAndCare.unit.id, units.childrenAndCulture.unit.id],
    },
    { title: 'Opfølgning 4', place: 'Kulturhuset Kajen, Store Sal' },
    { title: 'Opfølgning 5', place: 'Fjordhallerne, Konferencerummet' },
    { title: 'Opfølgning 6', place: 'Kulturhuset Kajen, Store Sal' },
  ])
  return { series, seminars }
}

function addDaysOf(
  maker: ExampleMaker,
  series: Series,
  days: readonly Day[],
  plans: readonly DayPlan[],
): Seminar[] {
  return plans.map(({ eligibleUnitIds = [], ...plan }, index) =>
    maker.add('seminars', {
      ...plan,
      eligibleUnitIds: [...eligibleUnitIds],
      seriesId: series.id,
      kind: 'academyWorkshop',
      day: days[index] as Day,
      startTime: '08:30',
      endTime: '15:30',
    }),
  )
}

/** Two consultants run each day, taking turns; as a version tells of it. */
function addFacilitators(
  maker: ExampleMaker,
  seminars: readonly Seminar[],
  { consultants }: ExamplePeople,
): Record<Id, Id[]> {
  const facilitating: Record<Id, Id[]> = {}
  seminars.forEach((seminar, index) => {
    for (const turn of [index, index + 1]) {
      const personId = (consultants[turn % consultants.length] as { id: Id }).id
      maker.add('facilitators', { seminarId: seminar.id, personId })
      ;(facilitating[personId] ??= []).push(seminar.id)
    }
  })
  return facilitating
}
