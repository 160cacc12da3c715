/** The people of the example: who leads what, under whom, and who stands in for whom. */
import type { LeaderLevel, Person } from '../people/person'
import { addDays, daysBetween, type Day } from '../shared/day'
import type { Id } from '../shared/id'
import { randomInteger, seededRandom, type Random } from '../shared/random'
import type { ExampleMaker } from './exampleMaker'
import type { BuiltAdministration, BuiltCentre, ExampleUnits } from './exampleUnits'
import { nameSource, type Identity } from './nameSource'
import { municipality, townHall, type Workplace } from './organisation/organisation'

export interface ExamplePeople {
  readonly directors: readonly Person[]
  /** Chiefs, leaders of workplaces and team leaders: everyone who leads, but the directors. */
  readonly leaders: readonly Person[]
  /** Consultants without a leader level, who run the seminars. */
  readonly consultants: readonly Person[]
}

/** What the organisation decides about a post; the rest is drawn. */
interface Post {
  readonly unitId: Id
  readonly title: string
  readonly level: LeaderLevel | null
  readonly workplace: string
  readonly leaderOf: string
  readonly managerId: Id | null
  readonly deputyOf?: Id
}

const peopleSeed = 210
const shareWithDeputy = 0.38
const consultantTitles = ['HR-konsulent', 'Udviklingskonsulent', 'Chefkonsulent', 'HR-konsulent']

export function addPeople(maker: ExampleMaker, units: ExampleUnits): ExamplePeople {
  const staff = new Staff(maker, seededRandom(peopleSeed))
  const administrations = [units.sharedServices, units.childrenAndCulture, units.healthAndCare]
  const directors: Person[] = []
  for (const { plan } of administrations) {
    const first = directors.length === 0
    directors.push(
      staff.hire({
        unitId: units.board.id,
        title: plan.directorTitle,
        level: 1,
        workplace: townHall,
        leaderOf: first ? municipality : plan.name,
        managerId: directors[0]?.id ?? null,
      }),
    )
  }
  const leaders = administrations.flatMap((administration, index) =>
    administrationLeaders(staff, administration, (directors[index] as Person).id),
  )
  return { directors, leaders, consultants: consultants(staff, units, leaders) }
}

function administrationLeaders(
  staff: Staff,
  { centres }: BuiltAdministration,
  directorId: Id,
): Person[] {
  return centres.flatMap((centre) => centreLeaders(staff, centre, directorId))
}

function centreLeaders(staff: Staff, { plan, unit }: BuiltCentre, directorId: Id): Person[] {
  const chief = staff.hire({
    unitId: unit.id,
    title: plan.chiefTitle,
    level: 2,
    workplace: townHall,
    leaderOf: plan.name,
    managerId: directorId,
  })
  const [first, ...others] = plan.workplaces
  return [
    chief,
    // The leader of the first workplace keeps the centre running while the chief is away.
    ...workplaceLeaders(staff, first as Workplace, chief, chief.id),
    ...others.flatMap((workplace) => workplaceLeaders(staff, workplace, chief)),
  ]
}

function workplaceLeaders(
  staff: Staff,
  workplace: Workplace,
  chief: Person,
  deputyOf?: Id,
): Person[] {
  const leader = staff.hire({
    unitId: chief.unitId as Id,
    title: workplace.leaderTitle,
    level: 3,
    workplace: workplace.place,
    leaderOf: workplace.name,
    managerId: chief.id,
    deputyOf,
  })
  const hasDeputy = staff.chance(shareWithDeputy)
  const teamLeaders = workplace.teams.map((team, index) =>
    staff.hire({
      unitId: chief.unitId as Id,
      title: workplace.teamLeaderTitle,
      level: 4,
      workplace: workplace.place,
      leaderOf: `${team}, ${workplace.name}`,
      managerId: leader.id,
      deputyOf: hasDeputy && index === 0 ? leader.id : undefined,
    }),
  )
  return [leader, ...teamLeaders]
}

function consultants(staff: Staff, units: ExampleUnits, leaders: readonly Person[]): Person[] {
  const centre = units.sharedServices.centres.find(({ plan }) => plan.name === 'HR og Løn')
  const unitId = (centre as BuiltCentre).unit.id
  const chief = leaders.find((leader) => leader.unitId === unitId && leader.level === 2) as Person
  return consultantTitles.map((title) =>
    staff.hire({
      unitId,
      title,
      level: null,
      workplace: townHall,
      leaderOf: '',
      managerId: chief.id,
    }),
  )
}

/** Fills posts with invented people. */
class Staff {
  private readonly nextIdentity: () => Identity

  constructor(
    private readonly maker: ExampleMaker,
    private readonly random: Random,
  ) {
    this.nextIdentity = nameSource(random)
  }

  chance(share: number): boolean {
    return this.random() < share
  }

  hire(post: Post): Person {
    const hiredOn = this.hireDay()
    return this.maker.add('people', {
      ...this.nextIdentity(),
      ...post,
      deputyOf: post.deputyOf ?? null,
      hiredOn,
      tags: post.level === null ? [] : this.tagsFor(daysBetween(hiredOn, this.maker.today)),
    })
  }

  /** The first of a month in the last thirty years, more often a recent one. */
  private hireDay(): Day {
    const daysAgo = 40 + Math.floor(this.random() ** 1.5 * 10_800)
    return `${addDays(this.maker.today, -daysAgo).slice(0, 7)}-01`
  }

  private tagsFor(daysEmployed: number): string[] {
    if (daysEmployed < 540) return ['ny leder']
    if (daysEmployed > 3000 && this.chance(0.12)) return ['mentor']
    return randomInteger(this.random, 9) === 0 ? ['lederuddannelse'] : []
  }
}
