/** What a receiver's calendar program sees, file after file, while a planner publishes and changes. */
import { applyChange, reverse } from '@/domain/change'
import type { Command, Refusal } from '@/domain/command'
import { versionsOf } from '@/domain/distribution/draft'
import { movePlacement, unplacePerson } from '@/domain/distribution/placementCommands'
import { publishVersion } from '@/domain/distribution/versionCommands'
import type { Snapshot } from '@/domain/records'
import {
  cancelSeminar,
  removeSeminar,
  reviveSeminar,
  updateSeminar,
} from '@/domain/seminars/seminarCommands'
import { calendarOfPerson, calendarOfSeries } from '@/exchange/calendar/seminarCalendars'
import { countingIds } from '@tests/support/arbitraryWorkspace'
import { contextOf, snapshotOf } from '@tests/support/snapshotOf'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'

const seriesId = 's'
const house = snapshotOf({
  people: [
    { id: 'anna', name: 'Anna Berg' },
    { id: 'bo', name: 'Bo Dahl' },
  ],
  series: [{ id: seriesId, name: 'Akademi' }],
  seminars: ['d1', 'd2', 'd3'].map((id) => ({ id, seriesId, day: '2026-03-09', seatsMin: 0 })),
})

interface Step {
  /** What a failing run prints. */
  readonly name: string
  readonly input: unknown
  readonly take: (snapshot: Snapshot, newId: () => string) => Snapshot
}

/** The command as a step; a refused one leaves everything as it is. */
function step<Input>(command: Command<Input, Refusal>, input: Input): Step {
  return {
    name: command.name,
    input,
    take(snapshot, newId) {
      const result = command.execute({ ...contextOf(snapshot), newId }, input)
      return result.ok ? applyChange(snapshot, result.value) : snapshot
    },
  }
}

/** What an undo of the last publication leaves behind. */
const undoPublish: Step = {
  name: 'undo publication',
  input: null,
  take(snapshot) {
    const [version] = versionsOf(snapshot, seriesId).slice(-1)
    if (!version) return snapshot
    const added = [{ table: 'distributionVersions' as const, record: version }]
    return applyChange(snapshot, reverse({ added, updated: [], removed: [] }))
  },
}

const publish = step(publishVersion, { seriesId, note: '', confirmed: true })
const move = (personId: string, seminarId: string) =>
  step(movePlacement, { seriesId, personIds: [personId], seminarId })
const change = (seminarId: string, fields: object) => step(updateSeminar, { seminarId, fields })
const cancel = (seminarId: string) => step(cancelSeminar, { seminarId })
const revive = (seminarId: string) => step(reviveSeminar, { seminarId })

interface Seen {
  readonly sequence: number
  /** Everything that a receiver sees of the event. */
  readonly text: string
}

function seenIn(calendar: string | null): [string, Seen][] {
  if (calendar === null) return []
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')
  return events.map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    const seen = ['status', 'dtstart', 'dtend', 'summary', 'location', 'description']
    return [
      value('uid'),
      { sequence: Number(value('sequence')), text: seen.map(value).join(' | ') },
    ]
  })
}

/** Every event of every file that can be exported, so many minutes after the first. */
function exported(snapshot: Snapshot, minutes = 0): Map<string, Seen> {
  const stamp = new Date(Date.UTC(2026, 0, 5, 8, minutes)).toISOString()
  const people = ['anna', 'bo'].map((id) => calendarOfPerson(snapshot, seriesId, id, stamp))
  return new Map([...people, calendarOfSeries(snapshot, seriesId, stamp)].flatMap(seenIn))
}

/** A calendar program takes an event over unless it knows one with a higher SEQUENCE. */
function receive(calendar: Map<string, Seen>, files: ReadonlyMap<string, Seen>): void {
  for (const [uid, event] of files) {
    const known = calendar.get(uid)
    if (!known || known.sequence <= event.sequence) calendar.set(uid, event)
  }
}

/** STATUS of one event in a calendar that opens every file, after each of the steps. */
function shown(uid: string, ...steps: Step[]): string[] {
  const newId = countingIds()
  const calendar = new Map<string, Seen>()
  let snapshot = house
  return steps.map(({ take }, index) => {
    snapshot = take(snapshot, newId)
    receive(calendar, exported(snapshot, index))
    return calendar.get(uid)?.text.split(' | ')[0] ?? 'none'
  })
}

test('a person’s event follows what is published, also when it is lost and comes back', () => {
  const both = [move('anna', 'd1'), move('bo', 'd2'), publish]
  const later = [
    ...[cancel('d1'), publish],
    ...[revive('d1'), publish],
    ...[move('anna', 'd2'), publish],
  ]
  expect(shown('d1.anna@lederdag', ...both, ...later)).toEqual([
    ...['none', 'none', 'CONFIRMED'],
    ...['CONFIRMED', 'CANCELLED'],
    ...['CANCELLED', 'CONFIRMED'],
    ...['CONFIRMED', 'CANCELLED'],
  ])
})

test('a publication that is undone after its files were sent is undone in the calendars too', () => {
  const first = [move('anna', 'd1'), publish]
  const undone = [move('anna', 'd2'), publish, undoPublish]
  expect(shown('d1.anna@lederdag', ...first, ...undone)).toEqual([
    ...['none', 'CONFIRMED', 'CONFIRMED', 'CANCELLED', 'CONFIRMED'],
  ])
})

test('a day removed after it was told is cancelled by the next version', () => {
  const steps = [move('anna', 'd1'), publish, step(removeSeminar, { seminarId: 'd3' }), publish]
  expect(shown('d3@lederdag', ...steps)).toEqual([
    ...['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED'],
  ])
})

test('a day that was only ever told as cancelled comes back with the next version', () => {
  const steps = [cancel('d3'), move('anna', 'd1'), publish, revive('d3'), publish]
  expect(shown('d3@lederdag', ...steps).slice(2)).toEqual(['CANCELLED', 'CANCELLED', 'CONFIRMED'])
})

test('every file counts above the ones before it, those of earlier programs included', () => {
  const told = [move('anna', 'd1'), publish].reduce(
    (snapshot, { take }) => take(snapshot, countingIds()),
    house,
  )
  const sequence = (minutes: number) => exported(told, minutes).get('d1.anna@lederdag')!.sequence
  expect(sequence(1)).toBe(sequence(0) + 60)
  expect(sequence(0)).toBeGreaterThan(10_000)
})

const anyPerson = fc.constantFrom('anna', 'bo')
const anyDay = fc.constantFrom('d1', 'd2', 'd3')
const anyFields = fc.oneof(
  fc.constantFrom('2026-03-09', '2026-03-10').map((day) => ({ day })),
  fc.constantFrom('09:00', '10:00').map((startTime) => ({ startTime })),
  fc.constantFrom('', 'Salen').map((place) => ({ place })),
  fc.constantFrom('', 'Dag 1').map((title) => ({ title })),
)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(publish) },
  { weight: 1, arbitrary: fc.constant(undoPublish) },
  { weight: 3, arbitrary: fc.tuple(anyPerson, anyDay).map(([who, day]) => move(who, day)) },
  { weight: 3, arbitrary: fc.tuple(anyDay, anyFields).map(([day, to]) => change(day, to)) },
  { weight: 2, arbitrary: anyDay.map(cancel) },
  { weight: 2, arbitrary: anyDay.map(revive) },
  { weight: 1, arbitrary: anyDay.map((seminarId) => step(removeSeminar, { seminarId })) },
  {
    weight: 1,
    arbitrary: anyPerson.map((id) => step(unplacePerson, { seriesId, personIds: [id] })),
  },
)

test('whatever a planner does, a calendar shows what the last file says', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 4, maxLength: 12 }), (steps) => {
      const newId = countingIds()
      const calendar = new Map<string, Seen>()
      let snapshot = house
      steps.forEach(({ take }, index) => {
        snapshot = take(snapshot, newId)
        const files = exported(snapshot, index)
        receive(calendar, files)
        for (const [uid, { text }] of files) expect(calendar.get(uid)?.text).toBe(text)
      })
    }),
    { numRuns: 40 },
  )
})

test('what is not published is in no file of a day or seat that was told', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 8 }), fc.array(anyStep), (told, since) => {
      const newId = countingIds()
      const published = [...told, publish].reduce((now, { take }) => take(now, newId), house)
      const unpublished = since.filter((planned) => planned !== publish && planned !== undoPublish)
      const drafted = unpublished.reduce((now, { take }) => take(now, newId), published)
      if (versionsOf(published, seriesId).length === 0) return
      expect(exported(drafted)).toEqual(exported(published))
    }),
    { numRuns: 40 },
  )
})
