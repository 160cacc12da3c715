/** The seminar of the board in the example: a closed item, and the secretariat chiefs from 13.00 on. */
import type { Person } from '../../people/person'
import type { Seminar } from '../../seminars/seminar'
import { rankAt } from '../../shared/rank'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'
import type { ExampleThemes } from './exampleThemes'
import { addProgramme } from './programmeWriter'
import { addTasks } from './taskWriter'

export function addBoardSeminarProgramme(
  maker: ExampleMaker,
  seminar: Seminar,
  { directors, leaders, consultants }: ExamplePeople,
  { free }: ExampleThemes,
): void {
  const [chief, children, health] = directors as readonly [Person, Person, Person]
  const secretaries = leaders.filter(({ title }) => title === 'Sekretariatschef')
  const circle = (place: number, name: string, levels: number[]) =>
    maker.add('circles', { seminarId: seminar.id, rank: rankAt(place), name, levels })
  const board = circle(1, 'Direktionen', [1])
  const chiefs = circle(2, 'Sekretariatschefer', [])
  for (const { id } of secretaries) {
    maker.add('circleMembers', { circleId: chiefs.id, personId: id })
  }
  addProgramme(maker, seminar, [
    {
      kind: 'checkIn',
      minutes: 20,
      title: 'Hvad fylder lige nu?',
      method: 'checkInRound',
      circle: board,
      responsible: chief,
    },
    {
      kind: 'plenary',
      minutes: 55,
      title: 'Hvad blev der af det, vi aftalte?',
      purpose: 'Hver aftale fra sidst lukkes, holdes ved lige eller laves om.',
      method: 'keepStopStart',
      material: 'Listen med aftaler fra sidste seminar.',
      circle: board,
      responsible: children,
      questions: free.slice(0, 2),
    },
    { kind: 'break', minutes: 15, title: 'Kaffe', circle: board, responsible: consultants[0] },
    {
      kind: 'dialogue',
      minutes: 50,
      title: 'Forsiden om tre år',
      purpose: 'Et billede af, hvad det næste halvår skal bringe os nærmere.',
      method: 'futureHeadline',
      circle: board,
      responsible: health,
    },
    {
      kind: 'dialogue',
      minutes: 70,
      title: 'Besætning af to chefstillinger',
      purpose: 'Enighed om, hvad der skal lægges vægt på, og hvem der fører samtalerne.',
      circle: board,
      closed: true,
      responsible: chief,
      note: 'Intet på skrift i lokalet bagefter.',
    },
    {
      kind: 'meal',
      minutes: 60,
      title: 'Frokost',
      at: '12:00',
      circle: board,
      responsible: consultants[0],
    },
    {
      kind: 'dialogue',
      minutes: 40,
      title: 'Velkommen til sekretariatscheferne: Hvad løser vi tre gange?',
      purpose: 'At finde de opgaver, som de tre sekretariater med fordel kan løse én gang.',
      at: '13:00',
      method: 'silentWriting',
      responsible: chief,
    },
    {
      kind: 'parallel',
      minutes: 45,
      title: 'Hver for sig',
      responsible: consultants[0],
      tracks: [
        {
          name: 'Sekretariatscheferne',
          place: 'Pejsestuen',
          items: [
            {
              kind: 'groupWork',
              minutes: 45,
              title: 'Et fælles bud på, hvem der gør hvad',
              method: 'effortAndEffect',
              circle: chiefs,
              responsible: secretaries[0],
            },
          ],
        },
        {
          name: 'Direktionen',
          place: 'Mødesalen',
          items: [
            {
              kind: 'dialogue',
              minutes: 45,
              title: 'Hvad vil vi gerne slippe for at spørge om?',
              circle: board,
              responsible: health,
            },
          ],
        },
      ],
    },
    { kind: 'break', minutes: 15, title: 'Kaffe og kage', responsible: consultants[0] },
    {
      kind: 'plenary',
      minutes: 50,
      title: 'Beslutning uden bagdøre',
      method: 'consentRound',
      responsible: chief,
    },
    {
      kind: 'closing',
      minutes: 30,
      title: 'Hvem gør hvad inden hvornår',
      method: 'commitmentsRound',
      responsible: children,
    },
  ])
  const [lead, second] = consultants as readonly [Person, Person]
  addTasks(maker, seminar, null, [
    { title: 'Bestil mødesal og forplejning', before: 60, owner: second },
    { title: 'Saml aftalerne fra sidst', before: 28, owner: lead },
    { title: 'Send program til direktionen', before: 21, owner: lead },
    { title: 'Bed sekretariatscheferne forberede et eksempel hver', before: 14, owner: lead },
    { title: 'Pak tavlepapir og sedler', before: 1, owner: second },
    { title: 'Skriv beslutningerne rent', before: -3, owner: lead },
  ])
}
