// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import UiTimeInput from '@/ui/UiTimeInput.vue'
import { readTime } from '@/ui/date/timeText'

describe('a time as text', () => {
  it.each([
    ['9', '09:00'],
    ['9.00', '09:00'],
    ['09:00', '09:00'],
    ['0900', '09:00'],
    ['930', '09:30'],
    [' 15.45 ', '15:45'],
    ['0', '00:00'],
  ])('reads "%s" as %s', (text, time) => {
    expect(readTime(text)).toBe(time)
  })

  it.each(['24:00', '9:60', '9:5', '9 AM', 'noon', '12345', ''])('refuses "%s"', (text) => {
    expect(readTime(text)).toBeNull()
  })
})

describe('the time field', () => {
  it('gives and shows the whole time when its short form is written', async () => {
    const wrapper = mount(UiTimeInput, { props: { modelValue: '' } })
    await wrapper.get('input').setValue('9')
    await wrapper.get('input').trigger('change')
    expect(wrapper.emitted('update:modelValue')?.at(-1)).toEqual(['09:00'])
    expect(wrapper.get('input').element.value).toBe('09:00')
  })

  it('marks what is no time, keeps the value and says so', async () => {
    const wrapper = mount(UiTimeInput, { props: { modelValue: '09:00' } })
    await wrapper.get('input').setValue('25:00')
    await wrapper.get('input').trigger('change')
    expect(wrapper.emitted('invalid')?.at(-1)).toEqual(['25:00'])
    expect(wrapper.emitted('update:modelValue')).toBeUndefined()
    expect(wrapper.get('input').attributes('aria-invalid')).toBe('true')
  })

  it('is right again when the same time is written once more', async () => {
    const wrapper = mount(UiTimeInput, { props: { modelValue: '09:00' } })
    for (const text of ['25:00', '9.00']) {
      await wrapper.get('input').setValue(text)
      await wrapper.get('input').trigger('change')
    }
    expect(wrapper.get('input').attributes('aria-invalid')).toBeUndefined()
  })
})
