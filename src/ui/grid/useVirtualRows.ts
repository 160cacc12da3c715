/** Only the rows on screen are in the page, and always the row that has focus. */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/vue-virtual'
import { computed, type Ref } from 'vue'

export function useVirtualRows(options: {
  count: () => number
  rowHeight: () => number
  headHeight: () => number
  focusedRow: () => number
  scroller: Readonly<Ref<HTMLElement | null>>
}) {
  const virtualizer = useVirtualizer(
    computed(() => {
      const focused = options.focusedRow()
      const count = options.count()
      return {
        count,
        getScrollElement: () => options.scroller.value,
        estimateSize: () => options.rowHeight(),
        scrollPaddingEnd: options.headHeight(),
        overscan: 4,
        // Without its row in the page the focus would fall back to the body while scrolling.
        rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), focused, count),
      }
    }),
  )

  return {
    rows: computed(() => virtualizer.value.getVirtualItems()),
    height: computed(() => virtualizer.value.getTotalSize()),
    pageRows: () =>
      Math.max(
        1,
        Math.floor(
          ((options.scroller.value?.clientHeight ?? 0) - options.headHeight()) /
            options.rowHeight(),
        ) - 1,
      ),
  }
}

function withRow(rows: number[], row: number, count: number): number[] {
  if (row < 0 || row >= count || rows.includes(row)) return rows
  return [...rows, row].sort((a, b) => a - b)
}
