/** What a receiver's calendar program sees, file after file, while a planner publishes and changes. */
import { applyChange } from '@/domain/change'
import type { Command, Refusal } from '@/domain/command'
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
const stamp = '2026-01-05T08:00:00.000Z'
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

/** Reading is slow, and most steps leave most files as they are. */
const alreadyRead = new Map<string, [string, Seen][]>()

function seenIn(calendar: string | null): [string, Seen][] {
  if (calendar === null) return []
  const known = alreadyRead.get(calendar) ?? eventsIn(calendar)
  alreadyRead.set(calendar, known)
  return known
}

function eventsIn(calendar: string): [string, Seen][] {
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')
  return events.map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '')
    const seen = ['status', 'dtstart', 'dtend', 'summary', 'location'].map(value).join(' | ')
    return [value('uid'), { sequence: Number(value('sequence')), text: seen }]
  })
}

/** Every event of every file that can be exported now. */
function exported(snapshot: Snapshot): Map<string, Seen> {
  const people = ['anna', 'bo'].map((id) => calendarOfPerson(snapshot, seriesId, id, stamp))
  return new Map([...people, calendarOfSeries(snapshot, seriesId, stamp)].flatMap(seenIn))
}

/** SEQUENCE and STATUS of one event after each of the steps. */
function told(uid: string, ...steps: Step[]): string[] {
  const newId = countingIds()
  let snapshot = house
  return steps.map(({ take }) => {
    snapshot = take(snapshot, newId)
    const seen = exported(snapshot).get(uid)
    return seen ? `${seen.sequence} ${seen.text.split(' | ')[0]}` : 'none'
  })
}

test('a person’s event grows with every published change, also when it is lost and comes back', () => {
  const both = [move('anna', 'd1'), move('bo', 'd2'), publish]
  const later = [
    ...[change('d1', { startTime: '10:00' }), publish],
    ...[cancel('d1'), publish],
    ...[revive('d1'), publish],
    ...[move('anna', 'd2'), publish],
  ]
  expect(told('d1.anna@lederdag', ...both, ...later)).toEqual([
    ...['none', 'none', '1 CONFIRMED'],
    ...['1 CONFIRMED', '2 CONFIRMED'],
    ...['2 CONFIRMED', '3 CANCELLED'],
    ...['3 CANCELLED', '4 CONFIRMED'],
    ...['4 CONFIRMED', '5 CANCELLED'],
  ])
})

test('a day’s event begins at nought as a draft and does not care who comes', () => {
  const steps = [publish, move('anna', 'd1'), publish, move('bo', 'd1'), publish]
  const later = [cancel('d1'), publish, revive('d1'), publish]
  expect(told('d1@lederdag', ...steps, ...later)).toEqual([
    ...['0 CONFIRMED', '0 CONFIRMED', '1 CONFIRMED', '1 CONFIRMED', '1 CONFIRMED'],
    ...['1 CONFIRMED', '2 CANCELLED', '2 CANCELLED', '3 CONFIRMED'],
  ])
})

test('a day removed after it was told is cancelled by the next version', () => {
  const steps = [move('anna', 'd1'), publish, step(removeSeminar, { seminarId: 'd3' }), publish]
  expect(told('d3@lederdag', ...steps)).toEqual([
    ...['0 CONFIRMED', '1 CONFIRMED', '1 CONFIRMED', '2 CANCELLED'],
  ])
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

test('whatever a planner does, a sequence never falls and grows exactly when what was told changed', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 4, maxLength: 16 }), (steps) => {
      const newId = countingIds()
      let snapshot = house
      let before = exported(snapshot)
      for (const planned of steps) {
        snapshot = planned.take(snapshot, newId)
        const after = exported(snapshot)
        for (const [uid, { sequence, text }] of before) {
          const next = after.get(uid)
          if (sequence === 0) continue
          expect(next?.sequence).toBe(sequence + (next?.text === text ? 0 : 1))
          if (planned !== publish) expect(next?.text).toBe(text)
        }
        before = after
      }
      expect(exported(snapshot)).toEqual(before)
    }),
    { numRuns: 100 },
  )
})
