// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { computed, defineComponent, h, nextTick, ref } from 'vue'
import UiBoard from '@/ui/board/UiBoard.vue'
import UiBoardCard from '@/ui/board/UiBoardCard.vue'
import UiBoardColumn from '@/ui/board/UiBoardColumn.vue'
import type { BoardMove } from '@/ui/board/boardContext'

const start = { a: 'one', b: 'one', c: 'three' }
const moves = ref<BoardMove[]>([])

/** A page that moves its cards a moment after it was asked to, as one that writes first does. */
const Page = defineComponent(() => {
  const places = ref<Record<string, string>>({ ...start })
  const columns = computed(() =>
    ['one', 'two', 'three'].map((id) => ({
      id,
      cards: Object.keys(places.value).filter((card) => places.value[card] === id),
    })),
  )
  async function move(wanted: BoardMove) {
    moves.value.push(wanted)
    await new Promise((resolve) => setTimeout(resolve, 5))
    places.value = { ...places.value, [wanted.cardId]: wanted.toColumnId }
  }
  return () =>
    h(UiBoard, { label: 'Board', help: 'Alt and arrows', cardRole: 'card', onMove: move }, () =>
      columns.value.map(({ id, cards }) =>
        h(UiBoardColumn, { key: id, id, title: id }, () =>
          cards.map((card) => h(UiBoardCard, { key: card, id: card, label: card }, () => card)),
        ),
      ),
    )
})

const card = (id: string) => document.querySelector<HTMLElement>(`[data-board-card="${id}"]`)
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.boardCard
const columnOf = (id: string) =>
  card(id)?.closest<HTMLElement>('[data-board-column]')?.dataset.boardColumn

async function press(key: string, altKey = false) {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true }),
  )
  await new Promise((resolve) => setTimeout(resolve, 15))
  await nextTick()
}

function openBoard(id: string) {
  moves.value = []
  mount(Page, { attachTo: document.body })
  card(id)?.focus()
}

enableAutoUnmount(afterEach)

describe('the board', () => {
  it('walks through cards with arrows and over a column without any', async () => {
    openBoard('a')
    await press('ArrowDown')
    expect(focused()).toBe('b')
    await press('ArrowRight')
    expect(focused()).toBe('c')
    await press('ArrowLeft')
    expect(focused()).toBe('a')
  })

  it('moves a card to the next column with Alt+arrow, and the focus goes along', async () => {
    openBoard('a')
    await press('ArrowRight', true)
    expect(moves.value).toEqual([{ cardId: 'a', toColumnId: 'two' }])
    expect(columnOf('a')).toBe('two')
    expect(focused()).toBe('a')
  })

  it('asks for nothing beyond the last column', async () => {
    openBoard('c')
    await press('ArrowRight', true)
    expect(moves.value).toEqual([])
    expect(focused()).toBe('c')
  })

  it('keeps exactly one card in the tab order', async () => {
    openBoard('b')
    await press('ArrowRight', true)
    const reachable = [...document.querySelectorAll('[data-board-card][tabindex="0"]')]
    expect(reachable.map((element) => element.getAttribute('data-board-card'))).toEqual(['b'])
  })
})
