/** A board's seminar with afternoon guests, and a meeting whose guests come and go: times to the minute. */
import { findingsOf } from '@/domain/agenda/checks'
import { addCircle } from '@/domain/agenda/circleCommands'
import { addItems, setClosed, setMinutes, type NewItem } from '@/domain/agenda/itemCommands'
import { timesOfPerson } from '@/domain/agenda/personalTimes'
import { allItems, clockOf, scheduleOf } from '@/domain/agenda/schedule'
import type { Snapshot } from '@/domain/records'
import { updateSeminar } from '@/domain/seminars/seminarCommands'
import { openTestHouse } from '@tests/support/openTestHouse'
import { snapshotOf } from '@tests/support/snapshotOf'
import { expect, test } from 'vitest'

const people = [
  { id: 'dir1', name: 'Bodil Aagaard', level: 1 as const },
  { id: 'dir2', name: 'Carl Ravn', level: 1 as const },
  { id: 'sek1', name: 'Dorthe Ask', level: 2 as const, tags: ['sekretariat'] },
  { id: 'sek2', name: 'Erik Birk', level: 2 as const, tags: ['sekretariat'] },
  { id: 'guest', name: 'Kaj Lind', level: 5 as const },
]

async function houseWith(kind: 'boardSeminar' | 'boardMeeting', startTime: string, end: string) {
  return openTestHouse({
    snapshot: snapshotOf({
      people,
      series: [{ id: 's', name: 'Direktionen', audienceLevels: [1] }],
      seminars: [
        { id: 'm', seriesId: 's', kind, day: '2026-08-07', startTime, endTime: end, seatsMin: 2 },
      ],
    }),
  })
}

type Line = Omit<NewItem, 'seminarId' | 'place'>

const item = (title: string, minutes: number, more: Line['fields'] = {}): Line => ({
  fields: { kind: 'dialogue', minutes, ...more },
  content: { title },
})

const lunch = item('Frokost', 30, { kind: 'meal', fixedStart: '12:00' })

function clockTimes(snapshot: Snapshot): string[] {
  return allItems(scheduleOf(snapshot, 'm')).map(
    ({ item: { title }, start, end }) => `${clockOf(start)}-${clockOf(end)} ${title}`,
  )
}

const timesOf = (snapshot: Snapshot, personId: string) =>
  timesOfPerson(snapshot, 'm', personId).map(
    ({ start, end }) => `${clockOf(start)}-${clockOf(end)}`,
  )

test('the secretariat chiefs come at 13.00, and lunch holds while the morning grows', async () => {
  const house = await houseWith('boardSeminar', '09:00', '16:00')
  await house.run(addCircle, {
    seminarId: 'm',
    fields: { name: 'Direktionen', levels: [1] },
  })
  await house.run(addCircle, {
    seminarId: 'm',
    fields: { name: 'Direktion og sekretariatschefer', levels: [1] },
    personIds: ['sek1', 'sek2'],
  })
  const [board, all] = [...house.snapshot.circles.values()].map(({ id }) => id)
  const circleId = board ?? ''
  await house.run(addItems, {
    seminarId: 'm',
    place: { dayOffset: 0 },
    items: [
      item('Opfølgning fra marts', 60, { circleId }),
      item('Vision frem for politikker', 120, { circleId }),
      { ...lunch, fields: { ...lunch.fields, minutes: 60, circleId } },
      item('Fælles understøttelse', 150, { circleId: all ?? null }),
    ],
  })
  expect(timesOf(house.snapshot, 'dir1')).toEqual(['09:00-15:30'])
  expect(timesOf(house.snapshot, 'sek1')).toEqual(['13:00-15:30'])
  expect(timesOf(house.snapshot, 'guest')).toEqual([])

  // The first item runs twenty minutes longer: lunch and the guests stay, and the overrun is told.
  const [first] = allItems(scheduleOf(house.snapshot, 'm'))
  await house.run(setMinutes, { itemId: first?.item.id ?? '', minutes: 80 })
  expect(clockTimes(house.snapshot)).toEqual([
    '09:00-10:20 Opfølgning fra marts',
    '10:20-12:20 Vision frem for politikker',
    '12:00-13:00 Frokost',
    '13:00-15:30 Fælles understøttelse',
  ])
  expect(timesOf(house.snapshot, 'sek1')).toEqual(['13:00-15:30'])
  const overrun = findingsOf(house.snapshot, 'm').find(({ type }) => type === 'overrun')
  expect(overrun).toMatchObject({ minutes: 20 })

  // The seminar is moved, and takes its programme along.
  await house.run(updateSeminar, { seminarId: 'm', fields: { day: '2026-08-14' } })
  expect(scheduleOf(house.snapshot, 'm').map(({ day }) => day)).toEqual(['2026-08-14'])
})

test('a guest is told from when to when, though what he comes for is closed', async () => {
  const house = await houseWith('boardMeeting', '09:00', '13:00')
  const withGuest = (line: Line): Line => ({
    ...line,
    people: [{ part: 'guest', personId: 'guest' }],
  })
  await house.run(addItems, {
    seminarId: 'm',
    place: { dayOffset: 0 },
    items: [
      item('Ledelsesakademi', 30),
      item('Bestillinger', 45),
      withGuest(item('Protokoller', 60)),
      withGuest(item('Fortroligt', 45)),
      lunch,
      item('Koncernledelsesmøde', 25),
      item('Kommende møder', 5),
    ],
  })
  expect(clockTimes(house.snapshot).at(-1)).toBe('12:55-13:00 Kommende møder')
  expect(timesOf(house.snapshot, 'guest')).toEqual(['10:15-12:00'])

  const secret = [...house.snapshot.agendaItems.values()].find(
    ({ title }) => title === 'Fortroligt',
  )
  await house.run(setClosed, { itemId: secret?.id ?? '', closed: true })
  const open = JSON.stringify([...house.snapshot.agendaItems.values()])
  expect(open).not.toContain('Fortroligt')
  expect(timesOf(house.snapshot, 'guest')).toEqual(['10:15-12:00'])
  await house.undo()
  expect(clockTimes(house.snapshot)).toContain('11:15-12:00 Fortroligt')
})
