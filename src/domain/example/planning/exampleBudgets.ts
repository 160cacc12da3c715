/** What the seminars of the example cost: budgeted, ordered and, where the bill has come, used. */
import type { BudgetLine } from '../../budget/budgetLine'
import type { Seminar } from '../../seminars/seminar'
import type { Id } from '../../shared/id'
import { rankAt } from '../../shared/rank'
import type { ExampleMaker } from '../exampleMaker'

type Line = Pick<BudgetLine, 'kind' | 'title'> & Partial<BudgetLine>

const leaderDay: readonly Line[] = [
  { kind: 'speakers', title: 'Oplægsholdere', budgeted: 75000 },
  { kind: 'place', title: 'Leje af Hal A og to sale', budgeted: 42000, ordered: 44500 },
  {
    kind: 'meals',
    title: 'Morgenbrød, frokost og kage',
    perParticipant: true,
    budgeted: 245,
    ordered: 239,
  },
  { kind: 'material', title: 'Aftalekort og navneskilte', budgeted: 4000 },
  { kind: 'travel', title: 'Bus fra øerne', budgeted: 6500, ordered: 6500 },
  { kind: 'other', title: 'Teknik og lyd', budgeted: 12000, ordered: 15800 },
]

const boardSeminar: readonly Line[] = [
  { kind: 'place', title: 'Mødesal en dag', budgeted: 3500, ordered: 3500, actual: 3500 },
  { kind: 'meals', title: 'Forplejning', perParticipant: true, budgeted: 495, ordered: 520 },
]

const academy: readonly Line[] = [
  { kind: 'place', title: 'Seks dage i tre huse', budgeted: 54000, ordered: 51000 },
  { kind: 'meals', title: 'Frokost og kaffe', perParticipant: true, budgeted: 210, ordered: 205 },
  { kind: 'material', title: 'Arbejdshæfte', perParticipant: true, budgeted: 35, actual: 31 },
]

export function addBudgets(
  maker: ExampleMaker,
  seminars: { readonly leaderDay: Seminar; readonly boardSeminar: Seminar },
  academyId: Id,
): void {
  const add = (lines: readonly Line[], of: Partial<BudgetLine>) =>
    lines.forEach((line, index) =>
      maker.add('budgetLines', { rank: rankAt(index + 1), ...line, ...of }),
    )
  add(leaderDay, { seminarId: seminars.leaderDay.id })
  add(boardSeminar, { seminarId: seminars.boardSeminar.id })
  add(academy, { seriesId: academyId })
}
