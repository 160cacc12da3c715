import { movesOf } from '@/domain/agenda/consequences'
import { removeItems, setMinutes } from '@/domain/agenda/itemCommands'
import { anItem, aSeminar, snapshotOf } from '@tests/support/builders'
import { contextOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  seminars: [aSeminar({ id: 'seminar', startTime: '09:00' })],
  agendaItems: [
    anItem({ id: 'talk', rank: '0001', minutes: 60 }),
    anItem({ id: 'dialogue', rank: '0002', minutes: 60 }),
    anItem({ id: 'lunch', rank: '0003', minutes: 60, fixedStart: '12:00' }),
    anItem({ id: 'after', rank: '0004', minutes: 60 }),
  ],
})
const moves = (result: ReturnType<typeof setMinutes.execute>) =>
  result.ok
    ? movesOf(snapshot, result.value, 'seminar').map(({ itemId, from, to }) => [
        itemId,
        from?.start,
        to?.start,
        to?.end,
      ])
    : result.error

describe('a change of twenty minutes', () => {
  it('moves what follows it, up to what the clock holds', () => {
    const longer = setMinutes.execute(contextOf(snapshot), { itemId: 'talk', minutes: 80 })
    expect(moves(longer)).toEqual([
      ['talk', 540, 540, 620],
      ['dialogue', 600, 620, 680],
    ])
  })

  it('moves all that follows where nothing is fixed', () => {
    const longer = setMinutes.execute(contextOf(snapshot), { itemId: 'lunch', minutes: 80 })
    expect(moves(longer)).toEqual([
      ['lunch', 720, 720, 800],
      ['after', 780, 800, 860],
    ])
  })

  it('tells of an item that goes', () => {
    const removed = removeItems.execute(contextOf(snapshot), { itemIds: ['talk'] })
    expect(moves(removed)).toEqual([
      ['dialogue', 600, 540, 600],
      ['talk', 540, undefined, undefined],
    ])
  })
})
