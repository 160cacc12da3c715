// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import UiFileDrop from '@/ui/UiFileDrop.vue'

const list = new File(['Navn'], 'ledere.csv')
const other = new File(['Navn'], 'flere.csv')

const mountDrop = (props: { multiple?: boolean; disabled?: boolean } = {}) =>
  mount(UiFileDrop, {
    props: { title: 'Slip listen her', text: 'Excel eller CSV', chooseLabel: 'Vælg fil', ...props },
    attachTo: document.body,
  })

function drop(wrapper: ReturnType<typeof mountDrop>, files: readonly File[]) {
  return wrapper.find('[role=group]').trigger('drop', { dataTransfer: { files } })
}

function paste(wrapper: ReturnType<typeof mountDrop>, text: string, files: readonly File[] = []) {
  const clipboardData = { files, getData: () => text }
  return wrapper.find('[role=group]').trigger('paste', { clipboardData })
}

enableAutoUnmount(afterEach)

describe('the place to drop files', () => {
  it('can be focused for a paste, and is named by what belongs there', () => {
    const group = mountDrop().find('[role=group]')
    expect(group.attributes('aria-label')).toBe('Slip listen her')
    expect(group.attributes('tabindex')).toBe('0')
  })

  it('takes one dropped file, or all of them where several are welcome', async () => {
    const one = mountDrop()
    await drop(one, [list, other])
    expect(one.emitted('files')).toEqual([[[list]]])
    const many = mountDrop({ multiple: true })
    await drop(many, [list, other])
    expect(many.emitted('files')).toEqual([[[list, other]]])
  })

  it('opens the file dialog with its button, and takes the same file twice', async () => {
    const wrapper = mountDrop()
    const input = wrapper.find<HTMLInputElement>('input[type=file]')
    const opened = vi.spyOn(input.element, 'click')
    await wrapper.find('button').trigger('click')
    expect(opened).toHaveBeenCalledOnce()
    Object.defineProperty(input.element, 'files', { value: [list] })
    const cleared = vi.spyOn(input.element, 'value', 'set')
    await input.trigger('change')
    expect(wrapper.emitted('files')).toEqual([[[list]]])
    expect(cleared).toHaveBeenCalledWith('')
  })

  it('takes a pasted file as a file and pasted text as text', async () => {
    const wrapper = mountDrop()
    await paste(wrapper, 'Navn\tTitel')
    await paste(wrapper, 'ledere.csv', [list])
    await paste(wrapper, '  ')
    expect(wrapper.emitted('text')).toEqual([['Navn\tTitel']])
    expect(wrapper.emitted('files')).toEqual([[[list]]])
  })

  it('shows that a file above it would be taken, until it leaves', async () => {
    const group = mountDrop().find('[role=group]')
    const quiet = group.classes()
    await group.trigger('dragover')
    expect(group.classes()).not.toEqual(quiet)
    await group.trigger('dragleave')
    expect(group.classes()).toEqual(quiet)
  })

  it('takes nothing while it is disabled', async () => {
    const wrapper = mountDrop({ disabled: true })
    await drop(wrapper, [list])
    await paste(wrapper, 'Navn', [list])
    expect(wrapper.emitted()).not.toHaveProperty('files')
    expect(wrapper.emitted()).not.toHaveProperty('text')
    expect(wrapper.find('button').attributes('disabled')).toBeDefined()
  })
})
