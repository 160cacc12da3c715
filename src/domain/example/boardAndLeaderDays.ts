/** The other series of the example: the yearly day for all leaders and a seminar of the board. */
import type { Seminar } from '../seminars/seminar'
import { addDays } from '../shared/day'
import { leaderDayIn, monday, usableDay } from './exampleDays'
import type { ExampleMaker } from './exampleMaker'
import type { ExamplePeople } from './examplePeople'

export function addLeaderDay(maker: ExampleMaker): Seminar {
  const series = maker.add('series', {
    name: 'Fælles lederdag',
    purpose:
      'En dag om året, hvor alle ledere mødes på tværs af enheder og niveauer, får ny viden ' +
      'og lærer hinanden bedre at kende.',
    audienceLevels: [1, 2, 3, 4],
    defaultSeatsMin: 150,
    defaultSeatsMax: 220,
  })
  return maker.add('seminars', {
    seriesId: series.id,
    kind: 'leaderDay',
    title: 'Fælles lederdag',
    day: leaderDayIn(maker.today),
    startTime: '09:00',
    endTime: '16:00',
    place: 'Fjordhallerne, Hal A',
    seatsMin: 150,
    seatsMax: 220,
  })
}

/**
 * The directors, and by hand the two secretariat chiefs who prepare and follow up. They attend every
 * seminar, and a series gives each leader one day: so this seminar is a series by itself.
 */
export function addBoardSeminar(maker: ExampleMaker, { leaders }: ExamplePeople): Seminar {
  const series = maker.add('series', {
    name: 'Direktionsseminar',
    purpose: 'Direktionen samler op på halvåret og sætter retning for det næste.',
    audienceLevels: [1],
    defaultSeatsMin: 2,
    defaultSeatsMax: 12,
  })
  for (const chief of leaders.filter(({ title }) => title === 'Sekretariatschef')) {
    maker.add('audienceExceptions', {
      seriesId: series.id,
      personId: chief.id,
      kind: 'include',
    })
  }
  return maker.add('seminars', {
    seriesId: series.id,
    kind: 'boardSeminar',
    title: 'Direktionsseminar',
    day: usableDay(addDays(maker.today, 25), monday),
    startTime: '08:30',
    endTime: '16:00',
    place: 'Badehotellet Fjordblik',
    seatsMin: 2,
    seatsMax: 12,
  })
}
