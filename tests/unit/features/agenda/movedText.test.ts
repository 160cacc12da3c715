// @vitest-environment happy-dom
import { applyChange } from '@/domain/change'
import { setMinutes } from '@/domain/agenda/itemCommands'
import { scheduleOf } from '@/domain/agenda/schedule'
import { movedLine } from '@/features/agenda/movedText'
import { anItem, aSeminar, snapshotOf } from '@tests/support/builders'
import { contextOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const item = (id: string, rank: string, given: object = {}) =>
  anItem({ id, seminarId: 'seminar', rank, title: id, minutes: 60, ...given })

/** 9.00 Velkomst, 10.00 Oplæg, 12.00 Frokost held by the clock, 13.00 Dialog. */
const planned = snapshotOf({
  seminars: [aSeminar({ id: 'seminar', startTime: '09:00', endTime: '15:00' })],
  agendaItems: [
    item('Velkomst', '0001'),
    item('Oplæg', '0002', { minutes: 120 }),
    item('Frokost', '0003', { fixedStart: '12:00' }),
    item('Dialog', '0004'),
  ],
})

function lineAfter(itemId: string, minutes: number) {
  const result = setMinutes.execute(contextOf(planned), { itemId, minutes })
  if (!result.ok) throw new Error(result.error.type)
  const after = applyChange(planned, result.value)
  const days = [planned, after].map((snapshot) => scheduleOf(snapshot, 'seminar'))
  return movedLine(after, days[0] ?? [], days[1] ?? [], itemId)
}

describe('the line about what a change has moved', () => {
  it('counts what moves, and says what holds and how much is too much', () => {
    expect(lineAfter('Velkomst', 80)).toEqual({
      text: '1 punkt begynder 20 min senere; Frokost kl. 12.00 holder; der er 20 min for meget.',
      overrunId: 'Frokost',
    })
  })

  it('says that the day ends later where nothing holds', () => {
    expect(lineAfter('Frokost', 75)?.text).toBe(
      '1 punkt begynder 15 min senere; dagen slutter kl. 14.15.',
    )
  })

  it('says nothing where no other item is touched', () => {
    expect(lineAfter('Dialog', 30)).toBeNull()
  })
})
