/** Cases for the leader day of the example, on every step from asked for to shown, and one that was shown. */
import type { AgendaItem } from '../../agenda/agenda'
import type { PracticeCase } from '../../cases/practiceCase'
import type { Person } from '../../people/person'
import type { Seminar } from '../../seminars/seminar'
import { addDays } from '../../shared/day'
import { rankAt } from '../../shared/rank'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'
import type { BuiltTheme } from './exampleThemes'

const callText =
  'Har du og en leder fra en anden enhed løst noget sammen, som ingen af jer havde alene? ' +
  'Skriv en halv side: Hvad var svært, hvad gjorde I, og hvad blev der af det? ' +
  'Ingen borgere må kunne kendes. Du bestemmer selv, om historien må fortælles med dit navn.'

export function addLeaderDayCases(
  maker: ExampleMaker,
  next: Seminar,
  last: Seminar,
  { theme }: BuiltTheme,
  programme: readonly AgendaItem[],
  { leaders }: ExamplePeople,
): void {
  maker.add('caseCalls', {
    seminarId: next.id,
    themeId: theme.id,
    deadline: addDays(maker.today, 12),
    sentOn: addDays(maker.today, -10),
    text: callText,
  })
  const itemId = programme.find(({ kind }) => kind === 'case')?.id ?? null
  const tellers = leaders.filter(({ level }) => level === 3)
  const add = (place: number, teller: number, about: Partial<PracticeCase> & { title: string }) => {
    const owner = tellers[teller] as Person
    maker.add('practiceCases', {
      seminarId: next.id,
      rank: rankAt(place),
      ownerId: owner.id,
      unitId: owner.unitId,
      themeId: theme.id,
      ...about,
    })
  }
  add(1, 6, { title: 'Den fælles nøgle til fjorten skabe', status: 'called' })
  add(2, 21, {
    title: 'Bussen, der kom for tidligt',
    status: 'received',
    permission: 'asked',
    story:
      'Hver morgen stod børnene tyve minutter i regnen, fordi bus og skole havde hver sin plan. ' +
      'En kop kaffe mellem to ledere flyttede afgangen.',
  })
  add(3, 35, {
    title: 'To journaler om samme mand',
    status: 'received',
    permission: 'refused',
    story:
      'Vi opdagede, at vi skrev det samme to steder og læste det ingen steder. Fortælleren vil ' +
      'ikke have historien frem, før sagen er lukket.',
  })
  add(4, 48, {
    title: 'Nattevagten, der ringede til haven',
    status: 'chosen',
    permission: 'given',
    anonymised: true,
    itemId,
    story:
      'En nattevagt så, at en beboer sov bedre efter en dag i drivhuset. To enheder, der aldrig ' +
      'havde mødtes, deler nu en gartner to timer om ugen.',
  })
  add(5, 12, {
    title: 'Nøglen hos naboen',
    status: 'chosen',
    permission: 'given',
    itemId,
    story:
      'Tre institutioner lukkede hver for sig i ferien. Nu holder de åbent på skift, og ' +
      'personalet kender hinandens huse. Det sværeste var at give nøglen fra sig.',
  })
  add(1, 27, {
    seminarId: last.id,
    themeId: null,
    title: 'Da vi sagde nej til et møde om ugen',
    status: 'used',
    permission: 'given',
    story: 'Et team lagde sit ugemøde ned i tre måneder for at se, hvem der savnede det.',
  })
}
