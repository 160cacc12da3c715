/** What a seminar or a whole series costs: lines, the speakers' bookings, and their sums in kroner. */
import type { Snapshot } from '../records'
import { seminarsOf } from '../seminars/seminarQueries'
import type { Seminar } from '../seminars/seminar'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import { bookingsOf, costOf } from '../speakers/bookings'
import type { Booking } from '../speakers/speaker'
import { budgetKinds, type BudgetKind, type BudgetLine } from './budgetLine'
import { participantsCounted, participantsOfSeries, type ParticipantCount } from './participants'

/** Whole kroner for the whole; null is not known. */
export interface Amounts {
  readonly budgeted: number | null
  readonly ordered: number | null
  readonly actual: number | null
}

export interface LineRow extends Amounts {
  readonly line: BudgetLine
}

/** What a booking costs by itself; `expected` is what is asked for and not agreed. */
export interface BookingRow extends Amounts {
  readonly booking: Booking
  readonly expected: number | null
}

export interface Totals {
  readonly budgeted: number
  readonly ordered: number
  readonly actual: number
  /** What is used, or else ordered, line by line: what is known to be spent. */
  readonly committed: number
  /** What comes on top should every speaker who is asked say yes. */
  readonly expected: number
}

/** The lines of one kind; speakers' bookings stand among the kind `speakers`. */
export interface BudgetGroup {
  readonly kind: BudgetKind
  readonly lines: readonly LineRow[]
  readonly bookings: readonly BookingRow[]
  readonly totals: Totals
}

export interface Budget {
  readonly participants: ParticipantCount
  /** Kinds with at least one line or booking, in the order of the kinds. */
  readonly groups: readonly BudgetGroup[]
  readonly totals: Totals
}

/** The budget of one seminar, its speakers' fees and travel included. */
export function budgetOfSeminar(snapshot: Snapshot, seminarId: Id): Budget {
  const lines = [...snapshot.budgetLines.values()].filter((line) => line.seminarId === seminarId)
  const participants = participantsCounted(snapshot, seminarId)
  return budgetOf(lines, bookingsOf(snapshot, seminarId).flatMap(bookingRow), participants)
}

export interface SeminarBudget {
  readonly seminar: Seminar
  readonly totals: Totals
}

export interface SeriesBudget {
  /** The lines of the series itself. */
  readonly own: Budget
  /** Every day of the series in the order they take place, cancelled ones included. */
  readonly seminars: readonly SeminarBudget[]
  /** Own lines and all seminars together. */
  readonly totals: Totals
}

/** The budget of a series: its own lines, and the sums of its seminars. */
export function budgetOfSeries(snapshot: Snapshot, seriesId: Id): SeriesBudget {
  // A line that names a seminar belongs to it alone, so that nothing is counted twice.
  const lines = [...snapshot.budgetLines.values()].filter(
    (line) => line.seriesId === seriesId && line.seminarId === null,
  )
  const own = budgetOf(lines, [], participantsOfSeries(snapshot, seriesId))
  const seminars = seminarsOf(snapshot, seriesId).map((seminar) => ({
    seminar,
    totals: budgetOfSeminar(snapshot, seminar.id).totals,
  }))
  return { own, seminars, totals: summed([own, ...seminars].map(({ totals }) => totals)) }
}

function budgetOf(
  lines: readonly BudgetLine[],
  bookings: readonly BookingRow[],
  participants: ParticipantCount,
): Budget {
  const groups = budgetKinds.flatMap((kind): BudgetGroup[] => {
    const own = lines
      .filter((line) => line.kind === kind)
      .sort(byRank)
      .map((line) => lineRow(line, participants.count))
    const among = kind === 'speakers' ? bookings : []
    if (own.length + among.length === 0) return []
    return [{ kind, lines: own, bookings: among, totals: summed([...own, ...among].map(totalsOf)) }]
  })
  return { participants, groups, totals: summed(groups.map(({ totals }) => totals)) }
}

function lineRow(line: BudgetLine, participants: number): LineRow {
  const times = line.perParticipant ? participants : 1
  const whole = (amount: number | null) => (amount === null ? null : amount * times)
  const { budgeted, ordered, actual } = line
  return { line, budgeted: whole(budgeted), ordered: whole(ordered), actual: whole(actual) }
}

/** Nothing is said of what is declined, or costs nothing as far as anybody knows. */
function bookingRow(booking: Booking): BookingRow[] {
  const cost = costOf(booking)
  if (cost === null || booking.status === 'declined') return []
  const isAgreed = booking.status === 'promised' || booking.status === 'agreed'
  const isHeld = booking.status === 'held'
  return [
    {
      booking,
      budgeted: null,
      ordered: isAgreed || isHeld ? cost : null,
      actual: isHeld ? cost : null,
      expected: isAgreed || isHeld ? null : cost,
    },
  ]
}

function totalsOf(row: LineRow | BookingRow): Totals {
  return {
    budgeted: row.budgeted ?? 0,
    ordered: row.ordered ?? 0,
    actual: row.actual ?? 0,
    committed: row.actual ?? row.ordered ?? 0,
    expected: ('expected' in row ? row.expected : null) ?? 0,
  }
}

function summed(parts: readonly Totals[]): Totals {
  const sum = (figure: (totals: Totals) => number) =>
    parts.reduce((total, part) => total + figure(part), 0)
  return {
    budgeted: sum(({ budgeted }) => budgeted),
    ordered: sum(({ ordered }) => ordered),
    actual: sum(({ actual }) => actual),
    committed: sum(({ committed }) => committed),
    expected: sum(({ expected }) => expected),
  }
}

/** How the budget holds: what is left, or by how much it is passed; `threatened` counts what is expected. */
export type Verdict =
  | { readonly type: 'none' }
  | { readonly type: 'within'; readonly left: number }
  | { readonly type: 'threatened'; readonly by: number }
  | { readonly type: 'over'; readonly by: number }

/** Without a budget there is nothing to hold it against. */
export function verdictOn({ budgeted, committed, expected }: Totals): Verdict {
  if (budgeted === 0) return { type: 'none' }
  if (committed > budgeted) return { type: 'over', by: committed - budgeted }
  if (committed + expected > budgeted) {
    return { type: 'threatened', by: committed + expected - budgeted }
  }
  return { type: 'within', left: budgeted - committed }
}
