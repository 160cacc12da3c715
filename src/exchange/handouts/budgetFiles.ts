/** A budget as a list for a spreadsheet: every line, every speaker, and for a series every seminar. */
import {
  budgetOfSeminar,
  budgetOfSeries,
  type Budget,
  type SeminarBudget,
  type Totals,
} from '@/domain/budget/budget'
import type { BudgetOwner } from '@/domain/budget/budgetCommands'
import type { Snapshot } from '@/domain/records'
import type { Day } from '@/domain/shared/day'
import { speakerName } from '@/domain/speakers/speakerNames'
import { longDay } from '@/text/formats'
import { seminarTitle } from '@/text/seminarTitle'
import { t } from '@/text/t'
import { handout, type HandoutFile } from './handoutFiles'
import type { Row } from './handoutRows'
import { writeCsv, type CsvCell } from './writeCsv'

/** Amounts are whole kroner for the whole, also those of lines per participant. */
export function budgetCsv(
  snapshot: Snapshot,
  owner: BudgetOwner,
  title: string,
  today: Day,
): HandoutFile {
  const content = writeCsv(budgetRows(snapshot, owner))
  return handout(today, [title, t.budget.files.name], 'csv', content)
}

/** The same with tabs, as a spreadsheet or a mail takes it from the clipboard. */
export function budgetText(snapshot: Snapshot, owner: BudgetOwner): string {
  return budgetRows(snapshot, owner)
    .map((row) => row.map(String).join('\t'))
    .join('\n')
}

function budgetRows(snapshot: Snapshot, owner: BudgetOwner): Row[] {
  const files = t.budget.files
  const columns = t.budget.columns
  const head = [
    files.kind,
    t.budget.what,
    files.perParticipant,
    columns.budgeted,
    columns.ordered,
    columns.actual,
    files.expected,
  ]
  if ('seminarId' in owner) {
    const budget = budgetOfSeminar(snapshot, owner.seminarId)
    return [head, ...ownRows(snapshot, budget), totalRow(budget.totals)]
  }
  const { own, seminars, totals } = budgetOfSeries(snapshot, owner.seriesId)
  const days = seminars.map((seminar) => seminarRow(snapshot, seminar))
  return [head, ...ownRows(snapshot, own), ...days, totalRow(totals)]
}

function ownRows(snapshot: Snapshot, { groups }: Budget): Row[] {
  return groups.flatMap(({ kind, lines, bookings }): Row[] => [
    ...lines.map(({ line, budgeted, ordered, actual }) => [
      t.budget.kinds[kind],
      line.title,
      line.perParticipant ? t.budget.files.yes : '',
      ...[budgeted, ordered, actual, null].map(cell),
    ]),
    ...bookings.map(({ booking, budgeted, ordered, actual, expected }) => {
      const speaker = snapshot.speakers.get(booking.speakerId)
      const name = speaker ? speakerName(snapshot, speaker) : ''
      const amounts = [budgeted, ordered, actual, expected].map(cell)
      return [t.budget.kinds[kind], t.budget.booking(name), '', ...amounts]
    }),
  ])
}

function seminarRow(snapshot: Snapshot, { seminar, totals }: SeminarBudget): Row {
  const title = seminarTitle(seminar, snapshot.series.get(seminar.seriesId ?? '')?.name)
  return [title, longDay(seminar.day), '', ...sums(totals)]
}

function totalRow(totals: Totals): Row {
  return [t.budget.files.total, '', '', ...sums(totals)]
}

function sums({ budgeted, ordered, actual, expected }: Totals): CsvCell[] {
  return [budgeted, ordered, actual, expected]
}

const cell = (amount: number | null): CsvCell => amount ?? ''
