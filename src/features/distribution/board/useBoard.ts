/** The board of one series as it is drawn, filtered, with the state of its draft. */
import { dayBoard, type DayBoard } from '@/domain/distribution/dayBoard'
import { changesSincePublished } from '@/domain/distribution/versions'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import { cardFilter, isFiltering, noFilter, type BoardFilter } from './boardFilter'
import { boardDrawer, unplacedColumn, type BoardView, type CardView } from './boardView'

export interface BoardState {
  /** Null when the series is gone. */
  readonly board: ComputedRef<DayBoard | null>
  /** Everything, whatever the filter. */
  readonly view: ComputedRef<BoardView>
  readonly filter: ShallowRef<BoardFilter>
  readonly filtering: ComputedRef<boolean>
  /** Column id -> the cards that the filter lets through, in order. */
  readonly shown: ComputedRef<ReadonlyMap<Id, readonly CardView[]>>
  readonly cards: ComputedRef<ReadonlyMap<Id, CardView>>
  /** The version people know, and how much differs from it now. */
  readonly published: ComputedRef<{ number: number | null; changes: number }>
}

export function useBoard(seriesId: () => Id): BoardState {
  const workspace = useWorkspace()
  const draw = boardDrawer()
  const filter = shallowRef(noFilter)
  const board = computed(() => dayBoard(workspace.snapshot, seriesId()))
  const view = computed((): BoardView =>
    board.value ? draw(workspace.snapshot, board.value) : { columns: [], unplaced: [] },
  )
  const columns = computed(() => [
    { id: unplacedColumn, cards: view.value.unplaced },
    ...view.value.columns,
  ])
  const filtering = computed(() => isFiltering(filter.value))
  return {
    board,
    view,
    filter,
    filtering,
    shown: computed(() => {
      const passes = filtering.value ? cardFilter(workspace.snapshot, filter.value) : () => true
      return new Map(columns.value.map(({ id, cards }) => [id, cards.filter(passes)]))
    }),
    cards: computed(
      () => new Map(columns.value.flatMap(({ cards }) => cards.map((card) => [card.id, card]))),
    ),
    published: computed(() => {
      const { version, count } = changesSincePublished(workspace.snapshot, seriesId())
      return { number: version?.number ?? null, changes: count }
    }),
  }
}
