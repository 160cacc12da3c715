/** A day of the example's academy, minute by minute: its group items are the rounds of the table plan. */
import type { Seminar } from '../../seminars/seminar'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'
import type { ExampleThemes } from './exampleThemes'
import { addProgramme } from './programmeWriter'

export function addAcademyProgramme(
  maker: ExampleMaker,
  seminar: Seminar,
  { directors, consultants }: ExamplePeople,
  { free, earlier }: ExampleThemes,
): void {
  const director = directors[1]
  // The two consultants who run the second day.
  const [, first, second] = consultants
  addProgramme(maker, seminar, [
    { kind: 'welcome', minutes: 15, title: 'Godmorgen', responsible: director },
    {
      kind: 'checkIn',
      minutes: 25,
      title: 'Hvor står du i dag?',
      method: 'standOnLine',
      responsible: first,
    },
    {
      kind: 'groupWork',
      minutes: 50,
      title: 'Hvad lykkes hos os?',
      method: 'successInterview',
      responsible: second,
      questions: free.slice(0, 1),
    },
    { kind: 'break', minutes: 15, title: 'Kaffe', responsible: first },
    {
      kind: 'talk',
      minutes: 45,
      title: 'Retning, når alt haster',
      responsible: director,
      questions: earlier[0]?.questions,
    },
    {
      kind: 'dialogue',
      minutes: 60,
      title: 'Summe og spørge',
      method: 'buzzPairs',
      responsible: first,
    },
    { kind: 'meal', minutes: 45, title: 'Frokost', at: '12:00', responsible: second },
    {
      kind: 'case',
      minutes: 75,
      title: 'Cases fra hverdagen',
      method: 'caseSparring',
      material: 'To cases på papir til hvert bord.',
      responsible: second,
    },
    { kind: 'break', minutes: 20, title: 'Kaffe og kage', responsible: first },
    {
      kind: 'groupWork',
      minutes: 45,
      title: 'Det tager vi med hjem',
      method: 'promiseFollowUp',
      responsible: first,
      questions: free.slice(1),
    },
    {
      kind: 'closing',
      minutes: 25,
      title: 'Ét ord og farvel',
      method: 'oneWordOut',
      responsible: first,
    },
  ])
}
