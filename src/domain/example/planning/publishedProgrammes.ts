/** What the people of the example have been told of their programmes, and what was changed since. */
import type { AgendaItem } from '../../agenda/agenda'
import { agendaNow } from '../../agenda/toldAgenda'
import type { Seminar } from '../../seminars/seminar'
import { addDays } from '../../shared/day'
import type { ExampleMaker } from '../exampleMaker'

const daysSincePublishing = 5

export function publishProgramme(maker: ExampleMaker, { id }: Seminar, note: string): void {
  maker.add('agendaVersions', {
    seminarId: id,
    number: 1,
    publishedOn: addDays(maker.today, -daysSincePublishing),
    note,
    ...agendaNow(maker.soFar(), id),
  })
}

/** The talk gets ten minutes more, and the dialogue after it ten less: lunch stays where it is. */
export function lengthenTalk(maker: ExampleMaker, programme: readonly AgendaItem[]): void {
  const talk = programme.find(({ kind }) => kind === 'talk')
  const dialogue = programme.find(({ kind }) => kind === 'dialogue')
  if (!talk || !dialogue) throw new Error('The leader day of the example has lost its talk')
  maker.change('agendaItems', talk.id, { minutes: talk.minutes + 10 })
  maker.change('agendaItems', dialogue.id, { minutes: dialogue.minutes - 10 })
}
