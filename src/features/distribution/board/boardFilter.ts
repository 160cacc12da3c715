/** Which cards the planner wants to see. */
import type { Snapshot } from '@/domain/records'
import { foldText } from '@/domain/shared/foldText'
import { unitsBelow } from '@/domain/units/unitsBelow'
import type { CardView } from './boardView'

export interface BoardFilter {
  readonly search: string
  /** A unit with everything below it; empty for all. */
  readonly unitId: string
  /** A level, `none`, or empty for all. */
  readonly level: string
  readonly mark: '' | 'warnings' | 'pinned'
}

export const noFilter: BoardFilter = { search: '', unitId: '', level: '', mark: '' }

export function isFiltering(filter: BoardFilter): boolean {
  return filter.search.trim() !== '' || Boolean(filter.unitId || filter.level || filter.mark)
}

/** A test of one card; every chosen part has to be met. */
export function cardFilter(snapshot: Snapshot, filter: BoardFilter): (card: CardView) => boolean {
  const words = foldText(filter.search).split(/\s+/).filter(Boolean)
  const units = filter.unitId ? unitsBelow(snapshot, [filter.unitId]) : null
  return (card) =>
    words.every((word) => card.folded.includes(word)) &&
    (units === null || (card.unitId !== null && units.has(card.unitId))) &&
    (filter.level === '' || String(card.level ?? 'none') === filter.level) &&
    (filter.mark !== 'warnings' || card.warnings.length > 0) &&
    (filter.mark !== 'pinned' || card.pinned)
}
