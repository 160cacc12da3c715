/** What a move would do, as short lines with a mood; the gravest come first. */
import { seatWarnings, type SeatCount } from '@/domain/distribution/dayBoard'
import type { MoveConsequence, MoveConsequences } from '@/domain/distribution/moveConsequences'
import type { RuleBreach } from '@/domain/distribution/ruleBreaches'
import type { Snapshot } from '@/domain/records'
import type { Day } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { decimal, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { breachText } from '../ruleText'

export interface ConsequenceLine {
  readonly tone: 'danger' | 'warn' | 'ok' | 'neutral'
  readonly text: string
}

/** Differences below this are rounding, not balance. */
export const noticeable = 0.05

export function consequenceLines(
  snapshot: Snapshot,
  personId: Id,
  target: MoveConsequence,
): ConsequenceLine[] {
  const { blocked, broken, mended, stillBroken, balancePoints, meetsAgain } = target
  const lines: ConsequenceLine[] = []
  if (blocked === 'absent') lines.push({ tone: 'danger', text: t.distribution.consequence.absent })
  if (blocked === 'notEligible') {
    lines.push({ tone: 'danger', text: t.distribution.consequence.notEligible })
  }
  const ruleLine = (breach: RuleBreach, say: (rule: string) => string): ConsequenceLine => ({
    tone: breach.hard ? 'danger' : 'warn',
    text: say(breachText(snapshot, breach, personId)),
  })
  const { over, breaks, stillBreaks, mends } = t.distribution.consequence
  const excess = seatWarnings(target.seats).find(({ type }) => type === 'seatsOver')
  if (excess) lines.push({ tone: 'danger', text: over(excess.by) })
  lines.push(...broken.map((breach) => ruleLine(breach, breaks)))
  lines.push(...stillBroken.map((breach) => ruleLine(breach, stillBreaks)))
  lines.push(...mended.map((breach) => ({ ...ruleLine(breach, mends), tone: 'ok' as const })))
  if (meetsAgain > 0) {
    lines.push({ tone: 'neutral', text: t.distribution.consequence.meetsAgain(meetsAgain) })
  }
  lines.push(balanceLine(balancePoints))
  return lines
}

/** Any day at all may be left behind too small, whichever day is chosen. */
export function leavingText({ from }: Pick<MoveConsequences, 'from'>): string | null {
  return from ? dayLeftText(from.seminar.day, from.seats) : null
}

/** What a day lacks with so many people left on it; null when it keeps enough. */
export function dayLeftText(day: Day, { count, min }: SeatCount): string | null {
  return count >= min ? null : t.board.move.leaves(shortDay(day), count, min)
}

/** The target that breaks nothing and is best for the balance, or null when all break something. */
export function bestTarget(targets: readonly MoveConsequence[]): MoveConsequence | null {
  const free = targets.filter(
    ({ blocked, broken, stillBroken, seats }) =>
      blocked === null &&
      [...broken, ...stillBroken].every(({ hard }) => !hard) &&
      seats.count <= seats.max,
  )
  return free.reduce<MoveConsequence | null>(
    (best, target) => (best && best.points <= target.points ? best : target),
    null,
  )
}

/** True when the move would make the whole distribution noticeably better. */
export function isBetter({ points }: Pick<MoveConsequence, 'points'>): boolean {
  return points <= -noticeable
}

/** What so many points more, or fewer, do to the balance. */
export function effectText(points: number): string {
  const { better, worse, same } = t.distribution.consequence
  if (Math.abs(points) < noticeable) return same
  return points < 0 ? better(decimal(-points)) : worse(decimal(points))
}

function balanceLine(points: number): ConsequenceLine {
  return { tone: isBetter({ points }) ? 'ok' : 'neutral', text: effectText(points) }
}
