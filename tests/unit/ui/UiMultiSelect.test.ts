// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import UiMultiSelect from '@/ui/choice/UiMultiSelect.vue'

const words = {
  list: 'Choices',
  noMatches: 'Nothing',
  more: (count: number) => `${count} more`,
  clear: 'Clear',
  removeOption: (label: string) => `Remove ${label}`,
}
const options = ['Anna', 'Bo', 'Carl'].map((label) => ({ value: label[0] as string, label }))

const settle = async () => {
  for (let turn = 0; turn < 4; turn++) await nextTick()
  await new Promise((resolve) => setTimeout(resolve, 20))
}

function mountSelect(modelValue: readonly string[] = [], disabled = false) {
  const wrapper = mount(UiMultiSelect, {
    props: {
      modelValue,
      options,
      words,
      disabled,
      placeholder: 'Search',
      'onUpdate:modelValue': (chosen: readonly string[] | undefined) =>
        wrapper.setProps({ modelValue: chosen ?? [] }),
    },
    attrs: { 'aria-label': 'Leaders' },
    attachTo: document.body,
  })
  return wrapper
}

const field = (wrapper: ReturnType<typeof mountSelect>) =>
  wrapper.find<HTMLInputElement>('input[role=combobox]')
const shown = () =>
  [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent.trim())

enableAutoUnmount(afterEach)

describe('a choice of several', () => {
  it('is a named combobox with a chip for each choice, that says what its button takes away', () => {
    const wrapper = mountSelect(['A', 'C'])
    expect(field(wrapper).attributes('aria-label')).toBe('Leaders')
    const removers = wrapper.findAll('button[aria-label^=Remove]')
    expect(removers.map((button) => button.attributes('aria-label'))).toEqual([
      'Remove Anna',
      'Remove Carl',
    ])
    expect(field(wrapper).attributes('placeholder')).toBeUndefined()
  })

  it('adds the first match with Enter and begins anew with an empty field', async () => {
    const wrapper = mountSelect(['A'])
    await field(wrapper).trigger('click')
    await field(wrapper).setValue('bo')
    await settle()
    expect(shown()).toEqual(['Bo'])
    await field(wrapper).trigger('keydown', { key: 'Enter' })
    await settle()
    expect(wrapper.props('modelValue')).toEqual(['A', 'B'])
    expect(field(wrapper).element.value).toBe('')
  })

  it('takes away the chip whose button is pressed', async () => {
    const wrapper = mountSelect(['A', 'B'])
    await wrapper.find('button[aria-label="Remove Anna"]').trigger('click')
    expect(wrapper.props('modelValue')).toEqual(['B'])
  })

  it('takes away the last chip with Backspace, but only from an empty field', async () => {
    const wrapper = mountSelect(['A', 'B'])
    await field(wrapper).setValue('ca')
    await field(wrapper).trigger('keydown', { key: 'Backspace' })
    expect(wrapper.props('modelValue')).toEqual(['A', 'B'])
    await field(wrapper).setValue('')
    await field(wrapper).trigger('keydown', { key: 'Backspace' })
    expect(wrapper.props('modelValue')).toEqual(['A'])
  })

  it('says so when nothing matches', async () => {
    const wrapper = mountSelect()
    await field(wrapper).trigger('click')
    await field(wrapper).setValue('xyz')
    await settle()
    expect(shown()).toEqual([])
    expect(document.querySelector('[role=listbox]')?.textContent).toContain('Nothing')
  })

  it('points at no option once its list is closed', async () => {
    const wrapper = mountSelect()
    await field(wrapper).trigger('click')
    await settle()
    await field(wrapper).trigger('keydown', { key: 'Escape' })
    await settle()
    expect(field(wrapper).attributes('aria-activedescendant')).toBeUndefined()
  })

  it('takes nothing away while it is disabled', async () => {
    const wrapper = mountSelect(['A'], true)
    const remover = wrapper.find('button[aria-label="Remove Anna"]')
    expect(remover.attributes('disabled')).toBeDefined()
    await remover.trigger('click')
    expect(wrapper.props('modelValue')).toEqual(['A'])
  })
})
