// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useToasts } from '@/ui'
import UiToastHost from '@/ui/UiToastHost.vue'

const words = { region: 'Messages ({hotkey})', message: 'Message', close: 'Close' }
const { toasts, show, dismiss } = useToasts()
const titles = () => toasts.value.map((toast) => toast.title)
const undo = (run = () => {}) => ({ label: 'Undo', altText: 'Undo with Ctrl+Z', run })

beforeEach(() => {
  vi.useFakeTimers()
  mount(UiToastHost, { props: { words }, attachTo: document.body })
})

afterEach(() => {
  toasts.value.forEach((toast) => dismiss(toast.id))
  vi.useRealTimers()
})

enableAutoUnmount(afterEach)

describe('toasts', () => {
  it('takes a plain message away after a while and leaves one with an action', async () => {
    show({ title: 'Imported' })
    show({ title: 'Moved', action: undo() })
    await nextTick()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(titles()).toEqual(['Moved'])
  })

  it('replaces a message with an action by the next one with an action', () => {
    show({ title: 'First', action: undo() })
    show({ title: 'Plain' })
    show({ title: 'Second', action: undo() })
    expect(titles()).toEqual(['Plain', 'Second'])
  })

  it('replaces a message by the next one on the same topic', () => {
    show({ title: 'Undone', topic: 'history' })
    show({ title: 'Copied' })
    show({ title: 'Redone', topic: 'history' })
    expect(titles()).toEqual(['Copied', 'Redone'])
  })

  it('runs the action once and goes away', async () => {
    const run = vi.fn()
    show({ title: 'Moved', action: undo(run) })
    await nextTick()
    await nextTick()
    const button = [...document.querySelectorAll('button')].find(
      (candidate) => candidate.textContent?.trim() === 'Undo',
    )
    button?.click()
    await vi.advanceTimersByTimeAsync(50)
    expect(run).toHaveBeenCalledOnce()
    expect(titles()).toEqual([])
  })
})
