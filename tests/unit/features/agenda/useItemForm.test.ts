// @vitest-environment happy-dom
import { useItemForm } from '@/features/agenda/useItemForm'
import { anItem, anItemPerson, aSeminar, snapshotOf } from '@tests/support/builders'
import { describe, expect, it } from 'vitest'

const item = anItem({ id: 'item', seminarId: 'seminar', title: 'Oplæg', minutes: 30 })
const snapshot = snapshotOf({
  seminars: [aSeminar({ id: 'seminar' })],
  agendaItems: [item],
  itemPeople: [anItemPerson({ itemId: 'item', part: 'guest', name: 'Bo fra ministeriet' })],
})
const formOf = () => useItemForm(snapshot, item, { startsAt: 10 * 60, dayStart: '09:00' })

describe('the form of an item', () => {
  it('hands on what was changed and nothing else', () => {
    const form = formOf()
    expect(form.changed.value).toBe(false)
    form.fields.title = 'Oplæg om styring'
    expect(form.input()).toEqual({ fields: {}, content: { title: 'Oplæg om styring' } })
  })

  it('lets the end say how long it lasts, and the minutes when it ends', () => {
    const form = formOf()
    expect(form.end.value).toBe('10:30')
    form.end.value = '11:15'
    expect(form.fields.minutes).toBe('75')
    form.fields.minutes = '20'
    expect(form.end.value).toBe('10:20')
  })

  it('says at the field what cannot be', () => {
    const form = formOf()
    form.fields.minutes = '-5'
    expect(form.errors.value.minutes).toBe('Et punkt kan ikke vare mindre end 0 minutter.')
    form.fields.minutes = '1500'
    expect(form.errors.value.minutes).toContain('højst vare 24 timer')
    form.fields.minutes = '30'
    form.end.value = '09:30'
    expect(form.errors.value.end).toBe('Slut skal være senere end start.')
    expect(form.fields.minutes).toBe('30')
    form.fields.minutes = '40'
    expect(form.errors.value.end).toBeUndefined()
    form.end.value = '10:45'
    form.fields.holds = true
    form.fields.start = '08:00'
    expect(form.errors.value.start).toContain('Arrangementet begynder kl. 9.00')
    expect(form.sound.value).toBe(false)
  })

  it('keeps guests who are only a name, one on each line', () => {
    const form = formOf()
    expect(form.fields.guestNames).toBe('Bo fra ministeriet')
    form.fields.guestNames = 'Bo fra ministeriet\n\nKaren Holm '
    expect(form.input().people).toEqual([
      { part: 'guest', name: 'Bo fra ministeriet' },
      { part: 'guest', name: 'Karen Holm' },
    ])
  })
})
