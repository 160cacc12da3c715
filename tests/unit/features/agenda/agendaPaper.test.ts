/** The words of the programme on paper and in a mail. */
import { personAgenda, runSheet } from '@/domain/agenda/views'
import { openTimesOfAll } from '@/domain/agenda/openTimes'
import { sheetOf } from '@/features/agenda/print/agendaPaper'
import { runSheetWords } from '@/features/agenda/print/runSheetWords'
import { attendanceText, dayLines, programmeText } from '@/features/agenda/views/personText'
import { da } from '@/text/da'
import { snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  seminars: [{ id: 'day', day: '2026-08-19', startTime: '09:00', endTime: '15:00' }],
  seminarDays: [{ id: 'next', seminarId: 'day', offset: 1, startTime: '08:30', endTime: '12:00' }],
  people: [{ id: 'bo', name: 'Bo Dam', title: 'sekretariatschef' }],
  agendaItems: [
    { id: 'a', seminarId: 'day', rank: '0001', minutes: 75, title: 'Siden sidst' },
    {
      ...{ id: 'b', seminarId: 'day', rank: '0002', minutes: 45, kind: 'dialogue' as const },
      ...{ method: 'walkAndTalk', material: 'Regntøj', fixedStart: '10:15' },
    },
    { id: 'c', seminarId: 'day', dayOffset: 1, rank: '0001', minutes: 30, closed: true },
    { id: 'd', seminarId: 'day', dayOffset: 1, rank: '0002', minutes: 30, title: 'Farvel' },
  ],
  closedItems: [{ id: 'x', itemId: 'c', title: 'Fratrædelse' }],
  itemNotes: [{ id: 'n', itemId: 'a', text: 'Husk nøglen' }],
  itemPeople: ['b', 'c', 'd'].map((itemId) => ({
    ...{ id: `p-${itemId}`, itemId },
    ...{ part: 'guest' as const, personId: 'bo' },
  })),
})

describe('one person’s own times', () => {
  const days = personAgenda(snapshot, 'day', 'bo')

  it('say from when to when, day by day, and nothing of what is closed', () => {
    expect(attendanceText(days)).toBe(
      'Onsdag den 19. august 2026\nDu deltager kl. 10.15-11.00.\n\nTorsdag den 20. august 2026\nDu deltager kl. 9.00-9.30.',
    )
    expect(programmeText(days)).toBe(
      'Onsdag den 19. august 2026\n10.15-11.00  Dialog\n\nTorsdag den 20. august 2026\n9.00-9.30  Farvel',
    )
  })

  it('name the day in the list only where the seminar has several', () => {
    const [bo] = openTimesOfAll(snapshot, 'day')
    expect(dayLines(bo?.spans ?? [], 2)[0]).toBe('Onsdag den 19. august 2026: kl. 10.15-11.00')
    expect(dayLines(bo?.spans.slice(0, 1) ?? [], 1)).toEqual(['kl. 10.15-11.00'])
  })
})

describe('the run sheet', () => {
  const [first, second] = runSheet(snapshot, 'day')

  it('takes steps from the library and lets the planner’s own words go before', () => {
    const item = first?.items[1]
    expect(item && runSheetWords(item)).toMatchObject({
      title: 'Dialog',
      kind: 'Dialog · 45 min.',
      marks: 'Holder klokken',
      people: [{ part: 'Gæst', names: 'Bo Dam, sekretariatschef' }],
      method: 'Walk & talk',
      steps: da.methods.library.walkAndTalk.steps,
      material: 'Regntøj',
    })
    const own = item && runSheetWords({ ...item, steps: 'Gå ud\n\nKom ind' })
    expect(own?.steps).toEqual(['Gå ud', 'Kom ind'])
  })

  it('marks what is closed, and knows the notes', () => {
    const closed = second?.items[0]
    expect(closed && runSheetWords(closed)).toMatchObject({ title: 'Fratrædelse', marks: 'Lukket' })
    expect(first?.items[0]?.note).toBe('Husk nøglen')
  })
})

it('lays the run sheet down and stands everything else up', () => {
  expect(sheetOf('drejebog', 'a3')).toBe('wideA3')
  expect(sheetOf('drejebog', 'a4')).toBe('wide')
  expect(sheetOf('deltager', 'a3')).toBe('listA3')
  expect(sheetOf('alle', 'a4')).toBe('list')
})
