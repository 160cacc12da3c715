/** The columns side by side, row by row: in words, and as figures that tell better from worse. */
import type { DistributionOutcome, MirrorOutcome } from '@/domain/distribution/whatIfOutcome'
import { isWish } from '@/domain/rules/rulePeople'
import type { Snapshot } from '@/domain/records'
import type { MirrorAttribute } from '@/domain/series/series'
import { byTime } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { decimal } from '@/text/formats'
import { t } from '@/text/t'
import { boundText } from '../board/proposalView'
import { draftToday, isWhole, skewOf, type ColumnResult } from './columnResult'
import { extraDayOf } from './trial'
import { dayName } from './trialText'

export interface CompareCell {
  readonly text: string
  readonly note?: string
  /** Beside the column of the draft, or of the best of today while the draft is not whole. */
  readonly trend: 'better' | 'worse' | null
  /** The best of its row, where not all are equal. */
  readonly best: boolean
  /** Differs from the column it is compared with. */
  readonly differs: boolean
  readonly unknown: boolean
}

export interface CompareRow {
  readonly key: string
  readonly label: string
  /** In the order of the columns; null for one that has no answer yet. */
  readonly cells: readonly (CompareCell | null)[]
}

/** A cell before it is compared; `value` is better the lower it is, and null where none is better. */
interface Said {
  readonly text: string
  readonly note?: string
  readonly value: number | null
  readonly unknown?: true
}

interface RowSpec {
  readonly key: string
  readonly label: string
  readonly say: (result: ColumnResult) => Said
}

/**
 * @param ids the columns in their order
 * @param results those that have an answer; the draft always has
 */
export function compareRows(
  snapshot: Snapshot,
  ids: readonly string[],
  results: ReadonlyMap<string, ColumnResult>,
): CompareRow[] {
  const there = ids.flatMap((id) => results.get(id) ?? [])
  const reference = there.find(isWhole) ?? null
  return rowSpecs(snapshot, there).map(({ key, label, say }) => {
    const said = new Map(there.map((result) => [result.id, say(result)]))
    const whole = there.filter(isWhole).map(({ id }) => said.get(id)?.value ?? null)
    const values = whole.filter((value) => value !== null)
    const lowest = Math.min(...values)
    const anyWorse = values.some((value) => value > lowest + sameFigure)
    return {
      key,
      label,
      cells: ids.map((id) => {
        const [own, beside] = [said.get(id), said.get(reference?.id ?? '')]
        const result = results.get(id)
        if (!own || !result) return null
        const ranked = own.value !== null && isWhole(result)
        return {
          text: own.text,
          ...(own.note !== undefined && { note: own.note }),
          trend: ranked && id !== reference?.id ? trendOf(own, beside) : null,
          best: ranked && anyWorse && (own.value as number) <= lowest + sameFigure,
          differs: !own.unknown && beside !== undefined && own.text !== beside.text,
          unknown: own.unknown === true,
        }
      }),
    }
  })
}

/** Figures closer than this are read as the same. */
const sameFigure = 0.05

function trendOf(own: Said, beside: Said | undefined): CompareCell['trend'] {
  if (own.value === null || beside === undefined || beside.value === null) return null
  if (Math.abs(own.value - beside.value) <= sameFigure) return null
  return own.value < beside.value ? 'better' : 'worse'
}

function rowSpecs(snapshot: Snapshot, there: readonly ColumnResult[]): RowSpec[] {
  const { rows } = t.whatIf
  const outcomes = there.map(({ outcome }) => outcome)
  const row = (key: keyof typeof rows & string, label: string, say: RowSpec['say']): RowSpec => ({
    key,
    label,
    say,
  })
  const some = (spec: RowSpec, has: (outcome: DistributionOutcome) => boolean) =>
    outcomes.some(has) ? [spec] : []
  return [
    row('seats', rows.seats, seatsSaid),
    row('firm', rows.firm, firmSaid),
    ...(there.some((result) => !distanceSaid(result).unknown)
      ? [row('distance', rows.distance, distanceSaid)]
      : []),
    ...mirrorKeys(outcomes).map((key): RowSpec => ({
      key: `mirror-${key}`,
      label: rows.balance(t.whatIf.attributes[key as MirrorAttribute]),
      say: (result) => mirrorSaid(result, key),
    })),
    ...some(row('wishes', rows.wishes, wishesSaid), ({ wishes }) => wishes.of > 0),
    ...some(
      row('preferred', rows.preferred, (result) => preferredSaid(snapshot, result)),
      (outcome) => preferredBroken(snapshot, outcome) > 0,
    ),
    ...some(row('meet', rows.meet, meetSaid), ({ meetAgain }) => meetAgain !== null),
    ...some(
      row('draft', rows.draft, (result) => movedSaid(result, result.outcome.movedFromDraft)),
      ({ movedFromDraft }) => movedFromDraft > 0,
    ),
    ...some(
      row('told', rows.told, (result) => movedSaid(result, result.outcome.movedFromTold)),
      ({ movedFromTold }) => movedFromTold > 0,
    ),
    row('sizes', rows.sizes, sizesSaid),
    ...dayIdsOf(snapshot, outcomes).map((dayId): RowSpec => ({
      key: dayId,
      label: dayName(snapshot, dayId),
      say: ({ outcome }) => daySaid(outcome, dayId),
    })),
  ]
}

function seatsSaid(result: ColumnResult): Said {
  const { people, placed, blocked } = result.outcome
  const { everybody, missing, nobody, cannotCome, notAllKept } = t.whatIf.cell
  if (placed === 0) return { text: nobody, value: null }
  if (placed === people && !isWhole(result)) return { text: notAllKept, value: null }
  const text = placed === people ? everybody(people) : missing(people - placed, people)
  return { text, value: null, ...(blocked > 0 && { note: cannotCome(blocked) }) }
}

function firmSaid(result: ColumnResult): Said {
  const { outcome } = result
  if (!isWhole(result)) return unknown()
  const broken = outcome.brokenRules.filter(({ hard }) => hard).length
  const text = broken === 0 ? t.whatIf.cell.kept : t.whatIf.cell.broken(broken)
  return { text, value: broken }
}

/** How far from the best its own settings allow, which says nothing across settings. */
function distanceSaid({ score, bound }: ColumnResult): Said {
  if (score === null || bound === null) return unknown()
  const text = boundText({ score, bound, complete: true })
  return text === '' ? unknown() : { text, value: null }
}

function mirrorSaid(result: ColumnResult, key: string): Said {
  const { days, mirror } = result.outcome
  const part = mirror.find((part) => part.key === key)
  if (!part || !isWhole(result)) return unknown()
  const { fitsAll, daysOff, perDay } = t.whatIf.cell
  if (part.daysOff === 0) return { text: fitsAll, value: skewOf(part) }
  const note = perDay(decimal(part.perDay))
  return { text: daysOff(part.daysOff, days.length), note, value: skewOf(part) }
}

function wishesSaid(result: ColumnResult): Said {
  const { wishes } = result.outcome
  if (!isWhole(result)) return unknown()
  if (wishes.of === 0) return { text: t.whatIf.cell.none, value: null }
  return { text: t.whatIf.cell.wishes(wishes.met, wishes.of), value: wishes.of - wishes.met }
}

function preferredSaid(snapshot: Snapshot, { outcome }: ColumnResult): Said {
  return countSaid(preferredBroken(snapshot, outcome), String)
}

/** Soft rules but for wishes about days, which have a row of their own. */
function preferredBroken(snapshot: Snapshot, { brokenRules }: DistributionOutcome): number {
  return brokenRules.filter(({ ruleId, hard }) => {
    const rule = snapshot.placementRules.get(ruleId)
    return !hard && rule !== undefined && !isWish({ kind: rule.kind, hard: false })
  }).length
}

function meetSaid(result: ColumnResult): Said {
  const { meetAgain } = result.outcome
  if (meetAgain === null || !isWhole(result)) return unknown()
  return countSaid(meetAgain, t.whatIf.cell.pairs)
}

/** That the draft is like itself, and mostly like what was told, is no merit. */
function movedSaid(result: ColumnResult, count: number): Said {
  if (!isWhole(result)) return unknown()
  const said = countSaid(count, t.whatIf.cell.people)
  return result.id === draftToday ? { ...said, value: null } : said
}

function countSaid(count: number, say: (count: number) => string): Said {
  return { text: count === 0 ? t.whatIf.cell.none : say(count), value: count }
}

function sizesSaid({ outcome: { days, placed } }: ColumnResult): Said {
  if (placed === 0) return unknown()
  const counts = days.map(({ count }) => count)
  const text = t.whatIf.cell.range(Math.min(...counts), Math.max(...counts))
  return { text, value: null }
}

function daySaid({ days }: DistributionOutcome, dayId: Id): Said {
  const day = days.find(({ id }) => id === dayId)
  const { dayOf, notHeld } = t.whatIf.cell
  const text = day ? dayOf(day.count, day.seatsMin, day.seatsMax) : notHeld
  return { text, value: null }
}

function unknown(): Said {
  return { text: t.whatIf.rows.unknown, value: null, unknown: true }
}

/** What any column gives weight to. */
function mirrorKeys(outcomes: readonly DistributionOutcome[]): string[] {
  const weighed = (part: MirrorOutcome) => part.weight > 0
  return [
    ...new Set(outcomes.flatMap(({ mirror }) => mirror.filter(weighed).map(({ key }) => key))),
  ]
}

/** Every day of any column in the order they would be held; an extra one without a date comes last. */
function dayIdsOf(snapshot: Snapshot, outcomes: readonly DistributionOutcome[]): Id[] {
  const ids = [...new Set(outcomes.flatMap(({ days }) => days.map(({ id }) => id)))]
  const timed = ids.map((id) => {
    const extra = extraDayOf(id)
    const seminar = snapshot.seminars.get(id)
    return { id, day: extra || seminar?.day || '9999', startTime: seminar?.startTime ?? '' }
  })
  return timed.sort(byTime).map(({ id }) => id)
}
