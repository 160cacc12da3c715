/** The programme of the leader day of the example, minute by minute, with three tracks after lunch. */
import type { AgendaItem, Circle } from '../../agenda/agenda'
import type { Seminar } from '../../seminars/seminar'
import { rankAt } from '../../shared/rank'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'
import type { ExampleSpeakers } from './exampleSpeakers'
import type { BuiltTheme } from './exampleThemes'
import { leaderDayTracks } from './leaderDayTracks'
import { addProgramme } from './programmeWriter'

export interface LeaderDayCast {
  readonly people: ExamplePeople
  readonly speakers: ExampleSpeakers
  readonly theme: BuiltTheme
}

export function addLeaderDayProgramme(
  maker: ExampleMaker,
  seminar: Seminar,
  cast: LeaderDayCast,
): AgendaItem[] {
  const { board } = addCircles(maker, seminar)
  const { people, speakers, theme } = cast
  const [chief, , health] = people.directors
  const [first, second, third] = people.consultants
  const [betweenUs, decide, citizen, pulling] = theme.questions
  const asked = (...wanted: (typeof betweenUs)[]) => wanted.flatMap((question) => question ?? [])
  return addProgramme(maker, seminar, [
    {
      kind: 'welcome',
      minutes: 15,
      title: 'Godmorgen, og hvorfor netop i dag',
      purpose: 'Alle ved, hvad dagen skal bruges til, og hvad der sker bagefter.',
      responsible: chief,
      note: 'Navneskiltene ligger ved de to østlige døre. Start til tiden, også hvis der er kø.',
    },
    {
      kind: 'checkIn',
      minutes: 20,
      title: 'Hvem sidder du ved siden af?',
      method: 'pairMeetings',
      responsible: second,
    },
    {
      kind: 'talk',
      minutes: 50,
      title: 'Opgaven, ingen har alene',
      purpose: 'Et fælles sprog for det, der ligger mellem to enheder.',
      material: 'Trådløs mikrofon, klikker og et ur, der kan ses fra scenen.',
      speaker: speakers.acrossUnits,
      responsible: first,
    },
    { kind: 'break', minutes: 15, title: 'Kaffe og frugt', responsible: third },
    {
      kind: 'dialogue',
      minutes: 45,
      title: 'Vores egne mellemrum',
      method: 'listeningTriads',
      responsible: second,
      questions: asked(betweenUs, citizen),
    },
    {
      kind: 'case',
      minutes: 35,
      title: 'To historier fra hverdagen',
      purpose: 'At høre, hvordan kolleger tog en opgave på sig, som ikke stod i deres aftale.',
      responsible: first,
      note: 'Spørg fortællerne i pausen, om de stadig har det godt med at stå på scenen.',
    },
    { kind: 'meal', minutes: 45, title: 'Frokost', at: '12:00', responsible: third },
    {
      kind: 'parallel',
      minutes: 75,
      title: 'Tre værksteder',
      responsible: first,
      tracks: leaderDayTracks(people, speakers),
    },
    { kind: 'break', minutes: 20, title: 'Kaffe og kage', responsible: third },
    {
      kind: 'groupWork',
      minutes: 45,
      title: 'Én opgave, to ledere, tre uger',
      purpose: 'Alle går hjem med en aftale med en leder fra en anden enhed.',
      method: 'promiseFollowUp',
      material: 'Et aftalekort til hver, kuglepenne.',
      responsible: second,
      questions: asked(decide, pulling),
    },
    {
      kind: 'plenary',
      minutes: 20,
      title: 'Det hørte vi fra bordene',
      method: 'galleryWalk',
      responsible: health,
    },
    {
      kind: 'closing',
      minutes: 20,
      title: 'Tak for i dag',
      method: 'oneWordOut',
      responsible: chief,
    },
    {
      kind: 'dialogue',
      minutes: 15,
      title: 'Direktionen: Hvad lover vi ledelsen i morgen?',
      purpose: 'At blive enige om, hvilke af bordenes ønsker direktionen selv går videre med.',
      circle: board,
      closed: true,
      responsible: chief,
      note: 'Højst tre løfter. Skriv dem ned, før nogen kører.',
    },
  ])
}

function addCircles(maker: ExampleMaker, seminar: Seminar): { readonly board: Circle } {
  const circle = (place: number, name: string, rule: Partial<Circle>) =>
    maker.add('circles', { seminarId: seminar.id, rank: rankAt(place), name, ...rule })
  const board = circle(1, 'Direktionen', { levels: [1] })
  circle(2, 'Direktion og chefer', { levels: [1, 2] })
  circle(3, 'Nye ledere', { tags: ['ny leder'] })
  return { board }
}
