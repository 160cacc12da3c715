/** A made-up municipality with one series, as large and as troubled as a test wants it. */
import type { Snapshot } from '@/domain/records'
import { ruleKinds } from '@/domain/rules/placementRule'
import { addDays } from '@/domain/shared/day'
import { randomInteger, seededRandom } from '@/domain/shared/random'
import {
  aPerson,
  aPlacement,
  aRule,
  aSeminar,
  aSeries,
  aUnit,
  anAbsence,
  snapshotOf,
} from './builders'

export interface TownOptions {
  readonly people: number
  readonly days: number
  readonly seed?: number
  /** Part of the people who already have a day, drawn blindly. */
  readonly placed?: number
  readonly rules?: number
  readonly absences?: number
  readonly seatsMin?: number
  readonly seatsMax?: number
}

export const townSeriesId = 'academy'

/** People `p0`…, days `d0`… a week apart from 9 March 2026, five administrations of four centres. */
export function aTown(options: TownOptions): Snapshot {
  const { people, days, seed = 1, placed = 0, rules = 0, absences = 0 } = options
  const random = seededRandom(seed)
  const among = (count: number) => randomInteger(random, count)
  const range = (count: number) => Array.from({ length: count }, (_, index) => index)
  const personIds = range(people).map((index) => `p${index}`)
  const dayIds = range(days).map((index) => `d${index}`)
  const day = (index: number) => addDays('2026-03-09', 7 * index)
  return snapshotOf({
    units: range(25).map((index) =>
      index < 5
        ? aUnit({ id: `u${index}`, name: `Forvaltning ${index}`, kind: 'administration' })
        : aUnit({
            id: `u${index}`,
            name: `Center ${index}`,
            kind: 'centre',
            parentId: `u${index % 5}`,
          }),
    ),
    people: personIds.map((id, index) =>
      aPerson({
        id,
        name: `Leder ${index}`,
        email: `leder${index}@eksempel.dk`,
        unitId: `u${5 + among(20)}`,
        level: (2 + among(3)) as 2 | 3 | 4,
        workplace: `Hus ${among(4)}`,
        hiredOn: `${2010 + among(16)}-05-01`,
        deputyOf: index > 0 && among(10) === 0 ? `p${among(index)}` : null,
      }),
    ),
    series: [
      aSeries({
        id: townSeriesId,
        mirrorWeights: { administration: 3, unit: 2, level: 2, workplace: 1, seniority: 1 },
      }),
    ],
    seminars: dayIds.map((id, index) =>
      aSeminar({
        id,
        seriesId: townSeriesId,
        day: day(index),
        seatsMin: options.seatsMin ?? 0,
        seatsMax: options.seatsMax ?? Math.ceil(people / days) + 2,
        eligibleUnitIds: index > 0 && index % 5 === 0 ? ['u0', 'u1', 'u2'] : [],
      }),
    ),
    absences: range(absences).map((index) => {
      const away = day(among(days))
      return anAbsence({ id: `a${index}`, personId: `p${among(people)}`, from: away, to: away })
    }),
    placementRules: range(rules).map((index) => {
      const kind = ruleKinds[index % ruleKinds.length]
      return aRule({
        id: `r${index}`,
        seriesId: townSeriesId,
        kind,
        personIds: kind === 'deputyApart' ? [] : range(2 + among(2)).map(() => `p${among(people)}`),
        seminarIds: [`d${among(days)}`],
        maxShare: kind === 'unitCap' ? 0.25 : null,
        hard: among(2) === 0,
        weight: 1 + among(5),
      })
    }),
    placements: personIds
      .filter(() => random() < placed)
      .map((personId) =>
        aPlacement({
          id: `seat-${personId}`,
          seriesId: townSeriesId,
          personId,
          seminarId: `d${among(days)}`,
        }),
      ),
  })
}
