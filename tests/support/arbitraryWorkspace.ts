/** Random small workspaces and random Changes that fit them, for property tests. */
import type { ToldItem } from '@/domain/agenda/agenda'
import type { Change } from '@/domain/change'
import { ChangeDraft } from '@/domain/changeDraft'
import type { Snapshot } from '@/domain/records'
import * as fc from 'fast-check'
import { snapshotOf } from './snapshotOf'

const numbered = (prefix: string, max: number) =>
  fc.integer({ min: 1, max }).map((number) => `${prefix}${number}`)
const personId = numbered('p', 6)
const unitId = numbered('u', 3)
const seminarId = numbered('d', 3)
const text = fc.string({ maxLength: 12 })
const byId = { selector: ({ id }: { id: string }) => id, maxLength: 6 }
const fewById = { ...byId, maxLength: 3 }

const person = fc.record({
  id: personId,
  name: text,
  email: text,
  unitId: fc.option(unitId),
  managerId: fc.option(personId),
  tags: fc.array(text, { maxLength: 3 }),
})
const rule = fc.record({
  id: numbered('r', 4),
  seriesId: fc.constant('s1'),
  kind: fc.constantFrom('apart' as const, 'together' as const),
  personIds: fc.uniqueArray(personId, { maxLength: 4 }),
})
const absence = fc.record({
  id: numbered('a', 5),
  personId,
  from: fc.constant('2026-03-09'),
  to: fc.constant('2026-03-10'),
})
const toldLaterDay = fc.record({
  offset: fc.integer({ min: 1, max: 3 }),
  startTime: fc.constant('09:00'),
  endTime: fc.constant('12:00'),
})
const toldDay = fc.record({
  day: fc.constantFrom('2026-03-09', '2026-03-16'),
  startTime: fc.constant('09:00'),
  endTime: fc.constant('15:30'),
  place: text,
  title: text,
  cancelled: fc.boolean(),
  laterDays: fc.option(
    fc.uniqueArray(toldLaterDay, { maxLength: 2, selector: (day) => day.offset }),
  ),
})
const version = fc.record({
  id: numbered('v', 2),
  seriesId: fc.constant('s1'),
  number: fc.nat(9),
  publishedOn: fc.constant('2026-02-01'),
  seats: fc.dictionary(personId, seminarId, { maxKeys: 5 }),
  days: fc.dictionary(seminarId, toldDay),
})

const tableSeat = fc.record({
  id: numbered('t', 6),
  planId: fc.constant('plan1'),
  personId,
  seats: fc.dictionary(numbered('round', 3), numbered('table', 2), { maxKeys: 3 }),
})
const tableRule = fc.record({
  id: numbered('k', 3),
  planId: fc.constant('plan1'),
  kind: fc.constantFrom('apart' as const, 'together' as const),
  personIds: fc.uniqueArray(personId, { maxLength: 4 }),
})

const itemId = numbered('i', 6)
const trackId = numbered('tr', 2)
const circleId = numbered('c', 2)
const agendaItem = fc.record({
  id: itemId,
  seminarId,
  dayOffset: fc.nat(2),
  trackId: fc.option(trackId),
  circleId: fc.option(circleId),
  rank: fc.constantFrom('0001', '0002', '0002n'),
  kind: fc.constantFrom('talk' as const, 'break' as const, 'parallel' as const),
  minutes: fc.nat(120),
  fixedStart: fc.constantFrom(null, '09:30', '12:00'),
  closed: fc.boolean(),
  title: text,
})
const agendaTrack = fc.record({ id: trackId, itemId, rank: fc.constant('0001'), name: text })
const itemPerson = fc.record({
  id: numbered('ip', 6),
  itemId,
  part: fc.constantFrom('responsible' as const, 'guest' as const),
  personId: fc.option(personId),
  name: text,
})
const circle = fc.record({
  id: circleId,
  seminarId,
  rank: fc.constant('0001'),
  name: text,
  unitIds: fc.uniqueArray(unitId, { maxLength: 2 }),
})
const circleMember = fc.record({ id: numbered('cm', 4), circleId, personId })
const closedItem = fc.record({ id: numbered('ci', 3), itemId, title: text })
const agendaVersion = fc.record({
  id: numbered('av', 2),
  seminarId,
  number: fc.nat(9),
  publishedOn: fc.constant('2026-02-01'),
  items: fc.constant<ToldItem[]>([]),
  attendance: fc.dictionary(personId, fc.uniqueArray(itemId, { maxLength: 3 }), { maxKeys: 4 }),
})

/**
 * People with managers, units, absences, rules, versions, seats at tables, and programmes with their
 * circles; references may point at nothing.
 */
export const anyWorkspace: fc.Arbitrary<Snapshot> = fc
  .record({
    units: fc.uniqueArray(fc.record({ id: unitId, name: text }), byId),
    people: fc.uniqueArray(person, byId),
    absences: fc.uniqueArray(absence, byId),
    placementRules: fc.uniqueArray(rule, byId),
    distributionVersions: fc.uniqueArray(version, byId),
    tableSeats: fc.uniqueArray(tableSeat, byId),
    tableRules: fc.uniqueArray(tableRule, byId),
    agendaItems: fc.uniqueArray(agendaItem, byId),
    agendaTracks: fc.uniqueArray(agendaTrack, fewById),
    itemPeople: fc.uniqueArray(itemPerson, fewById),
    circles: fc.uniqueArray(circle, fewById),
    circleMembers: fc.uniqueArray(circleMember, fewById),
    closedItems: fc.uniqueArray(closedItem, fewById),
    agendaVersions: fc.uniqueArray(agendaVersion, fewById),
  })
  .map((rows) => snapshotOf({ ...rows, series: [{ id: 's1', name: 'Akademi' }] }))

type Step = (draft: ChangeDraft, snapshot: Snapshot, newId: () => string) => void

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  text.map(
    (name): Step =>
      (draft, _, newId) =>
        draft.add('people', { id: newId(), name }),
  ),
  fc.record({ id: personId, name: text, managerId: fc.option(personId) }).map(
    ({ id, ...fields }): Step =>
      (draft) =>
        draft.update('people', id, fields),
  ),
  fc.record({ id: numbered('r', 4), personIds: fc.uniqueArray(personId) }).map(
    ({ id, personIds }): Step =>
      (draft) =>
        draft.update('placementRules', id, { personIds }),
  ),
  personId.map(
    (id): Step =>
      (draft) =>
        draft.remove('people', id),
  ),
  unitId.map(
    (id): Step =>
      (draft) =>
        draft.remove('units', id),
  ),
  fc.record({ id: itemId, minutes: fc.nat(120), circleId: fc.option(circleId) }).map(
    ({ id, ...fields }): Step =>
      (draft) =>
        draft.update('agendaItems', id, fields),
  ),
  fc
    .constantFrom('agendaItems' as const, 'agendaTracks' as const, 'circles' as const)
    .chain((table) =>
      fc.oneof(itemId, trackId, circleId).map(
        (id): Step =>
          (draft) =>
            draft.remove(table, id),
      ),
    ),
)

/** What a command would do: a few additions, updates and removals in one draft. */
export const anyIntent = fc.array(anyStep, { maxLength: 6 }).map((steps) => {
  return (snapshot: Snapshot, newId: () => string): Change => {
    const draft = new ChangeDraft(snapshot)
    for (const step of steps) step(draft, snapshot, newId)
    return draft.build()
  }
})

/** Ids in order, with a prefix that keeps two sources apart. */
export function countingIds(prefix = 'new'): () => string {
  let made = 0
  return () => `${prefix}-${(made += 1)}`
}
