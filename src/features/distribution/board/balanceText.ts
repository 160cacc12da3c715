/** How a day mirrors the audience, in words. */
import type { BalanceRow } from '@/domain/distribution/boardBalance'
import type { SeniorityBand } from '@/domain/distribution/mirrorValues'
import type { evenDaysKey } from '@/domain/distribution/evenDays'
import type { metBeforeKey } from '@/domain/distribution/metBefore'
import type { LeaderLevel } from '@/domain/people/person'
import type { MirrorAttribute } from '@/domain/series/series'
import { decimal } from '@/text/formats'
import { t } from '@/text/t'

type BalanceKey = MirrorAttribute | typeof evenDaysKey

type Row = Pick<BalanceRow, 'key' | 'value' | 'label' | 'count' | 'share' | 'deviation' | 'verdict'>

/** "2 flere fra Teknik og Miljø end dagens andel". */
export function deviationText(row: Row): string {
  if (row.verdict === 'ok') return t.distribution.balance.ok
  const count = peopleOff(row)
  return row.verdict === 'high'
    ? t.distribution.balance.high(count, whom(row))
    : t.distribution.balance.low(count, whom(row))
}

/** A deviation in whole people, the same in words and in tables. */
export function peopleOff({ deviation }: Pick<Row, 'deviation'>): number {
  return Math.max(1, Math.round(Math.abs(deviation)))
}

/** What stands beside the bar of a value. */
export function valueLabel({ key, value, label }: Row): string {
  switch (key as BalanceKey) {
    case 'evenDays':
      return t.board.proposal.seats
    case 'level':
      return value === null ? t.board.filter.noLevel : t.board.card.level(Number(value))
    case 'seniority':
      return t.distribution.balance.seniority[value as SeniorityBand]
    case 'workplace':
      return label ?? t.distribution.balance.workplaceUnknown
    default:
      return label ?? t.distribution.balance.fromNowhere
  }
}

export function attributeLabel(key: string): string {
  return t.distribution.balance.attributes[key as BalanceKey | typeof metBeforeKey]
}

/** "6 (andel 5,2)". */
export function figuresText({ count, share }: Row): string {
  return t.board.column.figures(String(count), decimal(share))
}

/** The row that is furthest from its share, or null when every row is as near as people allow. */
export function worstRow<Each extends Row>(rows: readonly Each[]): Each | null {
  const off = rows.filter(({ verdict }) => verdict !== 'ok')
  return off.reduce<Each | null>(
    (worst, row) => (worst && Math.abs(worst.deviation) >= Math.abs(row.deviation) ? worst : row),
    null,
  )
}

function whom({ key, value, label }: Row): string {
  const { inAll, from, fromNowhere, workplaceUnknown, levels, seniority } = t.distribution.balance
  switch (key as BalanceKey) {
    case 'evenDays':
      return inAll
    case 'level':
      return value === null ? levels.none : levels[Number(value) as LeaderLevel]
    case 'seniority':
      return seniority[value as SeniorityBand]
    case 'workplace':
      return label === null ? workplaceUnknown : from(label)
    default:
      return label === null ? fromNowhere : from(label)
  }
}
