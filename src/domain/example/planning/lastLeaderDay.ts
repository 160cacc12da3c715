/** The leader day before the next one of the example: held, and remembered by its theme and speaker. */
import type { Seminar } from '../../seminars/seminar'
import { lastLeaderDayOf } from '../exampleDays'
import type { ExampleMaker } from '../exampleMaker'

export function addLastLeaderDay(maker: ExampleMaker): Seminar {
  const day = lastLeaderDayOf(maker.today)
  const name = `Fælles lederdag ${day.slice(0, 4)}`
  const series = maker.add('series', {
    name,
    purpose: 'Dagen for alle ledere, som den blev holdt.',
    audienceLevels: [1, 2, 3, 4],
    defaultSeatsMin: 150,
    defaultSeatsMax: 220,
  })
  return maker.add('seminars', {
    seriesId: series.id,
    kind: 'leaderDay',
    title: name,
    day,
    startTime: '09:00',
    endTime: '15:30',
    place: 'Fjordhallerne, Hal A',
    seatsMin: 150,
    seatsMax: 220,
  })
}
