/** Everything the workspace knows about one person: days, versions, roles, rules, absences. */
import { cancellationsOf } from '../distribution/cancellations'
import type { DistributionVersion, Placement } from '../distribution/placement'
import { dayIn, type ToldDay } from '../distribution/toldDays'
import type { RecordOf, Snapshot, TableName } from '../records'
import type { PlacementRule } from '../rules/placementRule'
import type { Seminar } from '../seminars/seminar'
import type { Series } from '../series/series'
import { sortedByName } from '../shared/danishOrder'
import type { Id } from '../shared/id'
import type { Unit } from '../units/unit'
import { unitPath } from '../units/unitTree'
import type { Absence } from './absence'
import type { Person } from './person'

export interface PersonPage {
  readonly person: Person
  readonly unitPath: readonly Unit[]
  readonly manager: Person | null
  readonly standsInFor: Person | null
  /** Those who stand in for this person, and those this person leads. */
  readonly deputies: readonly Person[]
  readonly reports: readonly Person[]
  /** Days in the working draft. */
  readonly placements: readonly {
    readonly placement: Placement
    readonly series: Series
    readonly seminar: Seminar
  }[]
  /**
   * The day in every published version as it was told, newest first; null when the version leaves the
   * person out.
   */
  readonly versions: readonly {
    readonly version: DistributionVersion
    readonly series: Series
    readonly day: ToldDay | null
  }[]
  /** Series id -> the published day that the person has cancelled, until a new version is published. */
  readonly cancelled: ReadonlyMap<Id, ToldDay>
  readonly facilitates: readonly Seminar[]
  /** Rules that name the person. */
  readonly rules: readonly PlacementRule[]
  readonly absences: readonly Absence[]
}

/** Null when the person is gone. References to anything that is gone are left out. */
export function personPage(snapshot: Snapshot, personId: Id): PersonPage | null {
  const person = snapshot.people.get(personId)
  if (!person) return null
  const { people, series, seminars } = snapshot
  const ofPerson = (record: { readonly personId: Id }) => record.personId === personId
  return {
    person,
    unitPath: unitPath(snapshot.units, person.unitId),
    manager: (person.managerId && people.get(person.managerId)) || null,
    standsInFor: (person.deputyOf && people.get(person.deputyOf)) || null,
    deputies: sortedByName(all(snapshot, 'people').filter(({ deputyOf }) => deputyOf === personId)),
    reports: sortedByName(all(snapshot, 'people').filter((other) => other.managerId === personId)),
    placements: all(snapshot, 'placements')
      .filter(ofPerson)
      .flatMap((placement) => {
        const [itsSeries, seminar] = [
          series.get(placement.seriesId),
          seminars.get(placement.seminarId),
        ]
        return itsSeries && seminar ? [{ placement, series: itsSeries, seminar }] : []
      })
      .sort((a, b) => (a.seminar.day < b.seminar.day ? -1 : 1)),
    versions: all(snapshot, 'distributionVersions')
      .flatMap((version) => {
        const itsSeries = series.get(version.seriesId)
        const day = dayIn(snapshot, version, version.seats[personId] ?? null)
        return itsSeries ? [{ version, series: itsSeries, day }] : []
      })
      .filter(({ version }) => concerns(snapshot, version, personId))
      .sort(
        (a, b) =>
          b.version.publishedOn.localeCompare(a.version.publishedOn) ||
          b.version.number - a.version.number,
      ),
    cancelled: cancelledDays(snapshot, personId),
    facilitates: all(snapshot, 'facilitators')
      .filter(ofPerson)
      .flatMap(({ seminarId }) => seminars.get(seminarId) ?? [])
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
    rules: all(snapshot, 'placementRules').filter(({ personIds }) => personIds.includes(personId)),
    absences: all(snapshot, 'absences')
      .filter(ofPerson)
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  }
}

function all<Table extends TableName>(snapshot: Snapshot, table: Table): RecordOf<Table>[] {
  return [...(snapshot[table] as ReadonlyMap<Id, RecordOf<Table>>).values()]
}

function cancelledDays(snapshot: Snapshot, personId: Id): ReadonlyMap<Id, ToldDay> {
  const bySeries = [...snapshot.series.keys()].flatMap((id): [Id, ToldDay][] => {
    const cancellation = cancellationsOf(snapshot, id).get(personId)
    return cancellation ? [[id, cancellation.day]] : []
  })
  return new Map(bySeries)
}

/** A version is worth telling of when it, or another of its series, has a day for the person. */
function concerns(snapshot: Snapshot, { seriesId }: DistributionVersion, personId: Id): boolean {
  return all(snapshot, 'distributionVersions').some(
    (version) => version.seriesId === seriesId && personId in version.seats,
  )
}
