/** The rows of the lists that are handed out; spreadsheet and CSV write the very same ones. */
import type { HandoutDay, HandoutPerson } from '@/domain/distribution/handoutDays'
import type { ToldDay } from '@/domain/distribution/toldDays'
import type { TellRow } from '@/domain/distribution/whomToTell'
import { addDays, type Day } from '@/domain/shared/day'
import { clockTime, longDay } from '@/text/formats'
import { t } from '@/text/t'
import { dayNewsText } from './dayNewsText'
import type { CsvCell } from './writeCsv'

export type Row = readonly CsvCell[]

/** One row per day: when, where, seats and how many come; the days after the first say only when and where. */
export function overviewRows(days: readonly HandoutDay[]): Row[] {
  const { date, from, to, place, seats, people } = t.exports.columns
  return [
    [date, from, to, place, seats, people],
    ...days.flatMap(({ seminar, seats, people }) => [
      [
        ...timeCells(seminar.day, seminar),
        seminar.place,
        seats ? t.exports.seatSpan(seats.min, seats.max) : '',
        people.length,
      ],
      ...(seminar.laterDays ?? []).map((later) => [
        ...timeCells(addDays(seminar.day, later.offset), later),
        seminar.place,
        '',
        '',
      ]),
    ]),
  ]
}

function timeCells(
  day: Day,
  { startTime, endTime }: Pick<ToldDay, 'startTime' | 'endTime'>,
): CsvCell[] {
  return [{ day }, clockTime(startTime), clockTime(endTime)]
}

/** The people of one day, header row first. */
export function participantRows(people: readonly HandoutPerson[]): Row[] {
  return [personHeaders(), ...people.map(personCells)]
}

/** The people of all days in one list; the day stands first, so that it can be sorted and filtered. */
export function allParticipantRows(days: readonly HandoutDay[]): Row[] {
  return [
    [t.exports.columns.date, ...personHeaders()],
    ...days.flatMap(({ seminar, people }) =>
      people.map((person) => [{ day: seminar.day }, ...personCells(person)]),
    ),
  ]
}

function personHeaders(): string[] {
  const { name, title, unit, administration, workplace } = t.exports.columns
  const { leaderOf, level, email, phone } = t.exports.columns
  return [name, title, leaderOf, unit, administration, workplace, level, email, phone]
}

function personCells(person: HandoutPerson): CsvCell[] {
  const { name, title, leaderOf, unit, administration, workplace, level, email, phone } = person
  return [name, title, leaderOf, unit, administration, workplace, level ?? '', email, phone]
}

/** Whom to tell what, as `whomToTell` gives it. */
export function whomToTellRows(rows: readonly TellRow[]): Row[] {
  const { name, email, oldDay, newDay, message } = t.exports.columns
  const when = (told: ToldDay | null) => (told ? longDay(told.day) : '')
  return [
    [name, email, oldDay, newDay, message],
    ...rows.map((row) => [
      row.person.name,
      row.person.email,
      when(row.oldDay),
      when(row.newDay),
      messageCell(row),
    ]),
  ]
}

function messageCell({ message, oldDay, newDay }: TellRow): string {
  const news = oldDay && newDay ? dayNewsText(oldDay, newDay) : ''
  if (message === 'dayChanged') return news
  if (message === 'facilitatedDayChanged') return t.exports.messages.facilitatedDayChanged(news)
  return t.exports.messages[message]
}
