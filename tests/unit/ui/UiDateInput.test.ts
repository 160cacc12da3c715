// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { t } from '@/text/t'
import UiDateInput from '@/ui/date/UiDateInput.vue'

async function write(texts: readonly string[]) {
  const wrapper = mount(UiDateInput, { props: { modelValue: '2027-01-19', words: t.ui.dates } })
  for (const text of texts) {
    await wrapper.get('input').setValue(text)
    await wrapper.get('input').trigger('change')
  }
  return wrapper
}

describe('the date field', () => {
  it('says that an impossible date is wrong and keeps the value', async () => {
    const wrapper = await write(['32-13-2026'])
    expect(wrapper.emitted('update:wrong')?.at(-1)).toEqual([true])
    expect(wrapper.emitted('update:modelValue')).toBeUndefined()
    expect(wrapper.get('input').attributes('aria-invalid')).toBe('true')
  })

  it('is right again when the same day is written once more', async () => {
    const wrapper = await write(['32-13-2026', '19-1-2027'])
    expect(wrapper.emitted('update:wrong')?.at(-1)).toEqual([false])
    expect(wrapper.get('input').attributes('aria-invalid')).toBeUndefined()
  })
})
