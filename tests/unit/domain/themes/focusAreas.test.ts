import {
  addFocusArea,
  moveFocusArea,
  removeFocusArea,
  updateFocusArea,
} from '@/domain/themes/focusAreaCommands'
import { focusAreasOf, servingFocusArea } from '@/domain/themes/focusAreas'
import { after, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  focusAreas: [
    { id: 'a', rank: '0001', name: 'Trivsel', from: '2025-01-01', to: '2026-12-31' },
    { id: 'b', rank: '0002', name: 'Talent' },
  ],
  themes: [
    { id: 'z', title: 'Åbenhed', focusAreaId: 'a' },
    { id: 'y', title: 'Mod', focusAreaId: 'a' },
  ],
  seminars: [{ id: 'day', day: '2026-06-18', focusAreaId: 'a' }],
})
const order = (from: typeof snapshot) => focusAreasOf(from).map(({ id }) => id)

describe('focus areas', () => {
  it('are added last and moved where they are wanted', () => {
    const three = after(snapshot, addFocusArea, { name: ' Klima ' })
    expect(order(three)).toEqual(['a', 'b', 'new-1'])
    expect(order(after(three, moveFocusArea, { focusAreaId: 'new-1', beforeId: 'a' }))).toEqual([
      'new-1',
      'a',
      'b',
    ])
  })

  it('need a name and a period that ends after it begins', () => {
    const refused = (fields: object) =>
      refusalOf(snapshot, updateFocusArea, { focusAreaId: 'a', fields })
    expect(refused({ name: '' })).toBe('focusArea.nameMissing')
    expect(refused({ to: '2024-12-31' })).toBe('focusArea.endBeforeStart')
    expect(refused({ from: 'i fjor' })).toBe('focusArea.unknownDay')
    expect(refusalOf(snapshot, removeFocusArea, { focusAreaId: 'gone' })).toBe('focusArea.unknown')
  })

  it('say what serves them, and leave it in place when they go', () => {
    const { themes, seminars } = servingFocusArea(snapshot, 'a')
    expect(themes.map(({ title }) => title)).toEqual(['Mod', 'Åbenhed'])
    expect(seminars.map(({ id }) => id)).toEqual(['day'])
    const gone = after(snapshot, removeFocusArea, { focusAreaId: 'a' })
    expect(gone.themes.get('z')?.focusAreaId).toBeNull()
    expect(gone.seminars.get('day')?.focusAreaId).toBeNull()
  })
})
