/** The backward plan of the leader day of the example: done, overdue, waiting and still to come. */
import type { WorkingGroup } from '../../groups/workingGroup'
import type { Person } from '../../people/person'
import type { Seminar } from '../../seminars/seminar'
import { addDays } from '../../shared/day'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'
import { addTasks, type PlannedTask } from './taskWriter'

export function addLeaderDayTasks(
  maker: ExampleMaker,
  seminar: Seminar,
  project: WorkingGroup,
  { directors, consultants }: ExamplePeople,
): void {
  const [lead, second, third, fourth] = consultants as readonly [Person, Person, Person, Person]
  const [chief] = directors as readonly [Person]
  const today = maker.today
  const around: PlannedTask[] = [
    {
      title: 'Reservér sal og forplejning',
      on: addDays(today, -48),
      status: 'done',
      owner: third,
      lines: [
        { text: 'Tre tilbud', done: true },
        { text: 'Plads til kørestole ved bordene', done: true },
        { text: 'Aftale underskrevet', done: true },
      ],
    },
    {
      title: 'Læg temaer frem for direktionen',
      on: addDays(today, -19),
      status: 'done',
      owner: lead,
    },
    {
      title: 'Ryk for svar fra oplægsholderen om forenkling',
      notes: 'Har ikke svaret siden første mail. Find en anden, hvis der ikke er svar i denne uge.',
      on: addDays(today, -2),
      status: 'open',
      owner: second,
    },
    {
      title: 'Få den sidste godkendelse af budgettet',
      on: addDays(today, 3),
      status: 'waiting',
      owner: lead,
      waitsFor: chief,
    },
    {
      title: 'Skriv udkast til programmet',
      on: addDays(today, 6),
      status: 'doing',
      owner: lead,
      lines: [
        { text: 'Formiddag', done: true },
        { text: 'Værksteder', done: true },
        { text: 'Opsamling og tak' },
        { text: 'Læst igennem af sparringsgruppen' },
      ],
    },
  ]
  const before: PlannedTask[] = [
    { title: 'Send datoen ud til alle ledere', before: 85, owner: second },
    { title: 'Vælg cases, og aftal med fortællerne', before: 56, owner: fourth },
    { title: 'Udgiv det endelige program', before: 42, owner: lead },
    {
      title: 'Aftal teknik med salen',
      before: 28,
      owner: third,
      lines: [{ text: 'Mikrofoner' }, { text: 'Skærm i Sal 2' }, { text: 'Net til 220' }],
    },
    { title: 'Lav bordplan', before: 14, owner: fourth },
    { title: 'Meld antal til køkkenet', before: 7, owner: third },
    { title: 'Print navneskilte og dørliste', before: 2, owner: fourth },
    { title: 'Send tak og evaluering', before: -1, owner: second },
    { title: 'Saml op med direktionen', before: -14, owner: lead },
  ]
  addTasks(maker, seminar, project, [...around, ...before])
}
