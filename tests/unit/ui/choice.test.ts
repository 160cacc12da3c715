// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { matchOptions } from '@/ui/choice/matchOptions'
import UiCombobox from '@/ui/choice/UiCombobox.vue'

const words = {
  list: 'Choices',
  noMatches: 'Nothing',
  more: (count: number) => `${count} more`,
  clear: 'Clear',
  removeOption: (label: string) => `Remove ${label}`,
}
const people = Array.from({ length: 10_000 }, (_, index) => ({
  value: `p${index}`,
  label: index === 7_000 ? 'Åse Kjærgård' : `Person ${index}`,
  hint: 'Skoler',
}))

const settle = async () => {
  for (let turn = 0; turn < 4; turn++) await nextTick()
  await new Promise((resolve) => setTimeout(resolve, 20))
}

enableAutoUnmount(afterEach)

describe('finding an option', () => {
  it.each(['åse', 'aase', 'KJAERGAARD', 'kjær ås', 'skoler åse'])('finds Åse by "%s"', (query) => {
    expect(matchOptions(people, query, 5).shown.map(({ value }) => value)).toEqual(['p7000'])
  })

  it('keeps the given order and counts what it does not show', () => {
    const { shown, hidden } = matchOptions(people, 'person', 3)
    expect(shown.map(({ value }) => value)).toEqual(['p0', 'p1', 'p2'])
    expect(hidden).toBe(9_999 - 3)
  })
})

describe('the combobox', () => {
  it('shows the chosen label, a short list, and chooses the first match with Enter', async () => {
    const wrapper = mount(UiCombobox, {
      props: {
        modelValue: 'p3',
        options: people,
        words,
        'onUpdate:modelValue': (modelValue: string | undefined) => wrapper.setProps({ modelValue }),
      },
      attachTo: document.body,
    })
    await settle()
    const input = wrapper.find<HTMLInputElement>('input[role=combobox]')
    expect(input.element.value).toBe('Person 3')

    await input.trigger('click')
    await input.setValue('aase')
    await settle()
    expect(document.querySelectorAll('[role=option]')).toHaveLength(1)

    await input.trigger('keydown', { key: 'Enter' })
    await settle()
    expect(wrapper.props('modelValue')).toBe('p7000')
    expect(input.element.value).toBe('Åse Kjærgård')
  })

  it('draws only a readable part of 10,000 options', async () => {
    const wrapper = mount(UiCombobox, {
      props: { options: people, words },
      attachTo: document.body,
    })
    await wrapper.find('input').trigger('click')
    await settle()
    expect(document.querySelectorAll('[role=option]').length).toBeLessThan(100)
    expect(document.body.textContent).toContain('9940 more')
  })
})
