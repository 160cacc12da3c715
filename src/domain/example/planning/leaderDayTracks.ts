/** The three workshops that run side by side on the afternoon of the example's leader day. */
import type { ExamplePeople } from '../examplePeople'
import type { ExampleSpeakers } from './exampleSpeakers'
import type { PlannedTrack } from './programmeWriter'

export function leaderDayTracks(
  { leaders, consultants }: ExamplePeople,
  speakers: ExampleSpeakers,
): PlannedTrack[] {
  const [first, second, third, fourth] = consultants
  const host = leaders.find(({ level }) => level === 2)
  return [
    {
      name: 'Penge på tværs',
      place: 'Hal A',
      items: [
        {
          kind: 'talk',
          minutes: 20,
          title: 'Når regningen lander hos naboen',
          speaker: speakers.ownChief,
          responsible: first,
        },
        {
          kind: 'groupWork',
          minutes: 55,
          title: 'Regn et eksempel igennem sammen',
          method: 'partnerMap',
          material: 'Et ark med tre opdigtede sager.',
          responsible: first,
        },
      ],
    },
    {
      name: 'Sig det i tide',
      place: 'Sal 2',
      items: [
        {
          kind: 'case',
          minutes: 40,
          title: 'Prøv samtalen af',
          method: 'rehearsal',
          responsible: second,
        },
        {
          kind: 'dialogue',
          minutes: 35,
          title: 'Hvad gjorde forskellen?',
          method: 'growingGroups',
          responsible: fourth,
        },
      ],
    },
    {
      name: 'Læg noget fra dig',
      place: 'Foyeren',
      items: [
        {
          kind: 'groupWork',
          minutes: 35,
          title: 'Hvad koster mest og giver mindst?',
          method: 'effortAndEffect',
          responsible: third,
        },
        {
          kind: 'plenary',
          minutes: 15,
          title: 'Vælg én ting',
          method: 'dotVoting',
          responsible: third,
        },
        {
          kind: 'dialogue',
          minutes: 25,
          title: 'Hvem skal spørges først?',
          responsible: host,
        },
      ],
    },
  ]
}
