// @vitest-environment happy-dom
import UiNumberInput from '@/ui/UiNumberInput.vue'
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'

const show = (more: { modelValue: number | null; decimalMark?: string }) =>
  mount(UiNumberInput, {
    props: { decreaseLabel: 'Færre', increaseLabel: 'Flere', min: 1, max: 100, ...more },
  })

async function write(field: ReturnType<typeof show>, text: string) {
  await field.get('input').setValue(text)
  await field.get('input').trigger('change')
  return field.emitted('update:modelValue')?.at(-1)
}

describe('the number field', () => {
  it('rounds to whole numbers without a decimal mark', async () => {
    expect(await write(show({ modelValue: 3 }), '12.5')).toEqual([13])
  })

  it('shows and takes tenths with the mark of the language, or a point', async () => {
    const field = show({ modelValue: 12.5, decimalMark: ',' })
    expect(field.get('input').element.value).toBe('12,5')
    expect(await write(field, '7,25')).toEqual([7.3])
    expect(await write(field, '33.3')).toEqual([33.3])
  })

  it('is empty rather than guessing when the text is no number', async () => {
    expect(await write(show({ modelValue: 12.5, decimalMark: ',' }), 'halv')).toEqual([null])
    expect(await write(show({ modelValue: 12.5, decimalMark: ',' }), ' ')).toEqual([null])
  })

  it('stays within its bounds', async () => {
    expect(await write(show({ modelValue: 50, decimalMark: ',' }), '250')).toEqual([100])
  })
})
