/** A meeting of the board in the example, with guests who come for some of the items only. */
import { monday, usableDay } from '../exampleDays'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'
import { addDays, type Day } from '../../shared/day'
import type { Seminar } from '../../seminars/seminar'
import { addProgramme } from './programmeWriter'

/** @param boardSeminarDay the meeting comes two weeks later */
export function addBoardMeeting(
  maker: ExampleMaker,
  boardSeminarDay: Day,
  { directors, leaders, consultants }: ExamplePeople,
): Seminar {
  const series = maker.add('series', {
    name: 'Direktionsmøder',
    purpose: 'Sager, der skal afgøres sammen, og forberedelse af det, direktionen leder.',
    audienceLevels: [1],
    defaultSeatsMin: 2,
    defaultSeatsMax: 8,
  })
  const meeting = maker.add('seminars', {
    seriesId: series.id,
    kind: 'boardMeeting',
    title: 'Direktionsmøde',
    day: usableDay(addDays(boardSeminarDay, 14), monday),
    startTime: '09:00',
    endTime: '13:30',
    place: 'Fjordby Rådhus, direktionens mødelokale',
    seatsMin: 2,
    seatsMax: 8,
  })
  const [chief, children, health] = directors
  const [lead] = consultants
  const finance = leaders.find(({ level }) => level === 2)
  const guests = finance ? [finance] : []
  addProgramme(maker, meeting, [
    {
      kind: 'plenary',
      minutes: 30,
      title: 'Ledelsesakademiet: status på de seks dage',
      responsible: chief,
      guests: lead ? [lead] : [],
    },
    {
      kind: 'dialogue',
      minutes: 30,
      title: 'Næste lederdag: værkstederne om eftermiddagen',
      responsible: health,
      guests: lead ? [lead] : [],
    },
    { kind: 'break', minutes: 15, title: 'Kaffe', responsible: chief },
    {
      kind: 'plenary',
      minutes: 45,
      title: 'Økonomi: halvårets prognose',
      at: '10:15',
      responsible: chief,
      guests,
    },
    {
      kind: 'dialogue',
      minutes: 60,
      title: 'Færre godkendelser i indkøb',
      purpose: 'Et valg mellem to grænser for, hvornår en leder selv kan købe ind.',
      method: 'consentRound',
      responsible: children,
      guests: [...guests, 'Rådgiver fra Indkøbsfællesskab Fjordene'],
    },
    { kind: 'meal', minutes: 30, title: 'Frokost', at: '12:00', responsible: chief },
    {
      kind: 'dialogue',
      minutes: 40,
      title: 'Personsag',
      closed: true,
      responsible: chief,
    },
    { kind: 'closing', minutes: 20, title: 'Hvem siger hvad til hvem', responsible: health },
  ])
  return meeting
}
