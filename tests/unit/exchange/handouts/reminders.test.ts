/** What people are reminded of, approved as they get it. */
import { calendarOfMeetings } from '@/exchange/calendar/meetingCalendar'
import { calendarOfTasks } from '@/exchange/calendar/taskCalendar'
import { allReminders } from '@/exchange/handouts/reminderFiles'
import { reminderMail } from '@/exchange/handouts/reminderMail'
import { openTasks, reminders } from '@/domain/tasks/workload'
import { setLanguage } from '@/text/t'
import { unzipSync } from 'fflate'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import {
  aGroupMeeting,
  aPerson,
  aSeminar,
  aTask,
  aTaskLine,
  aWorkingGroup,
  snapshotOf,
} from '../../../support/builders'

const today = '2026-03-04'
const stamp = '2026-03-04T08:00:00.000Z'
const on = (day: string) => ({ type: 'on', day }) as const
const snapshot = snapshotOf({
  seminars: [aSeminar({ id: 'seminar', day: '2026-03-20', title: 'Fælles lederdag' })],
  people: [
    aPerson({ id: 'anna', name: 'Åse Bo', email: 'aase@kommune.example' }),
    aPerson({ id: 'bo', name: 'Åse Bo' }),
  ],
  tasks: [
    aTask({ id: 'late', title: 'Bestil mad', ownerId: 'anna', due: on('2026-02-20') }),
    aTask({ id: 'soon', title: 'Send program', ownerId: 'anna', due: { type: 'before', days: 7 } }),
    aTask({ id: 'waits', ownerId: 'bo', due: on(today), status: 'waiting', waitsForId: 'anna' }),
  ],
  taskLines: [
    aTaskLine({ taskId: 'soon', rank: '0001', text: 'Rettet igennem', done: true }),
    aTaskLine({ taskId: 'soon', rank: '0002', text: 'Sted og tid' }),
  ],
})
const all = reminders(openTasks(snapshot, today))
const [first, second] = all
const eventsIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent')

afterEach(() => setLanguage('da'))

describe('a reminder by mail', () => {
  it('says what is late, what comes, for what, and what is left', () => {
    expect(first && reminderMail(snapshot, first)).toEqual({
      subject: 'Dine opgaver: 1 over tid, 2 i alt',
      text: [
        'Kære Åse Bo',
        '',
        'Her er det, du har på listen lige nu.',
        '',
        'Over tid:',
        '- Bestil mad',
        '  Skulle være gjort fredag den 20. februar 2026',
        '  Til: Fælles lederdag, fredag den 20. marts 2026',
        '',
        'Inden for 14 dage:',
        '- Send program',
        '  Senest fredag den 13. marts 2026',
        '  Til: Fælles lederdag, fredag den 20. marts 2026',
        '  Mangler: Sted og tid',
        '',
        'Er noget allerede gjort, eller kan det ikke nås, så giv lyd.',
        '',
        'Venlig hilsen',
      ].join('\n'),
    })
  })

  it('says whom a task waits for, in English as well', async () => {
    await setLanguage('en')
    const mail = second && reminderMail(snapshot, second)
    expect(mail?.subject).toBe('Your tasks in the next 14 days: 1')
    expect(mail?.text).toContain('  Waiting for Åse Bo')
  })
})

describe('a reminder as a calendar file', () => {
  it('has whole days with an alarm, and what is late stands on today', () => {
    const events = eventsIn(first ? calendarOfTasks(snapshot, first, today, stamp) : '')
    const told = events.map((event) => [
      event.getFirstPropertyValue('summary'),
      String(event.getFirstPropertyValue('dtstart')),
      String(event.getFirstPropertyValue('dtend')),
      String(event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')),
    ])
    expect(told).toEqual([
      ['Over tid: Bestil mad', '2026-03-04', '2026-03-05', 'PT540M'],
      ['Send program', '2026-03-13', '2026-03-14', '-PT900M'],
    ])
  })

  it('is packed for everybody with the mail beside it, namesakes apart', () => {
    const { name, content } = allReminders(snapshot, all, stamp)
    expect(name).toBe('2026-03-04-paamindelser.zip')
    expect(content).toBeInstanceOf(Uint8Array)
    const files = unzipSync(content as Uint8Array)
    expect(Object.keys(files)).toEqual([
      'aase-bo.ics',
      'aase-bo.txt',
      'aase-bo-2.ics',
      'aase-bo-2.txt',
    ])
  })
})

describe('the meetings of a group as a calendar file', () => {
  it('have place and agenda, and keep the notes at home', () => {
    const group = aWorkingGroup({ id: 'group', name: 'Arbejdsgruppen', coordinatorId: 'anna' })
    const meeting = aGroupMeeting({ place: 'Rådhuset', agenda: 'Tema', notes: 'Fortroligt' })
    const held = snapshotOf({ workingGroups: [group], groupMeetings: [meeting] }, snapshot)
    const calendar = calendarOfMeetings(held, group, stamp)
    const [event] = eventsIn(calendar)
    expect(event?.getFirstPropertyValue('summary')).toBe('Møde: Arbejdsgruppen')
    expect(event?.getFirstPropertyValue('location')).toBe('Rådhuset')
    expect(calendar).toContain('mailto:aase@kommune.example')
    expect(calendar).not.toContain('Fortroligt')
  })
})
