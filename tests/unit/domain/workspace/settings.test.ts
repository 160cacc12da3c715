import { updateSettings } from '@/domain/workspace/settings'
import { settingsId } from '@/domain/workspace/workspaceSettings'
import { refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { expect, it } from 'vitest'

const tooLong = { organisationName: 'Norddal Kommune '.repeat(20) }

it('a name that no record can hold is refused, the first time and when there are settings', () => {
  const begun = snapshotOf({ settings: [{ id: settingsId }] })
  expect(refusalOf(snapshotOf({}), updateSettings, tooLong)).toBe('settings.invalidField')
  expect(refusalOf(begun, updateSettings, tooLong)).toBe('settings.invalidField')
})

it('a week that no year has is refused', () => {
  expect(refusalOf(snapshotOf({}), updateSettings, { schoolHolidayWeeks: [7, 54] })).toBe(
    'settings.noSuchWeek',
  )
})
