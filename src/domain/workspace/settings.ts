/** Reading and changing the single settings record of a workspace. */
import * as v from 'valibot'
import type { Refusal } from '../command'
import { defineCommand } from '../command'
import { ChangeDraft } from '../changeDraft'
import { invalidField } from '../invalidField'
import type { Snapshot } from '../records'
import { fail, ok } from '../shared/result'
import { settingsId, settingsType, type WorkspaceSettings } from './workspaceSettings'

const defaults = v.parse(settingsType.schema, { id: settingsId })

/** The settings, or the defaults where nobody has decided anything yet. */
export function settingsOf(snapshot: Snapshot): WorkspaceSettings {
  return snapshot.settings.get(settingsId) ?? defaults
}

/** True before anything at all was entered: the moment for the three doors. */
export function isUntouched(snapshot: Snapshot): boolean {
  return snapshot.settings.size + snapshot.people.size + snapshot.series.size === 0
}

export type SettingsFields = Partial<
  Pick<
    WorkspaceSettings,
    | 'organisationName'
    | 'mayDayOff'
    | 'constitutionDayOff'
    | 'christmasEveOff'
    | 'schoolHolidayWeeks'
  >
>

/** Sets the given settings. Refuses week numbers that no ISO year has, and what no record can hold. */
export const updateSettings = defineCommand(
  'settings.update',
  ({ snapshot }, fields: SettingsFields) => {
    const weeks = fields.schoolHolidayWeeks ?? []
    const wrongWeek = weeks.find((week) => week < 1 || week > 53)
    if (wrongWeek !== undefined) {
      return fail<Refusal>({ type: 'settings.noSuchWeek', details: { week: wrongWeek } })
    }
    const field = invalidField('settings', { ...settingsOf(snapshot), ...fields })
    if (field !== null) return fail<Refusal>({ type: 'settings.invalidField' })
    const draft = new ChangeDraft(snapshot)
    if (snapshot.settings.has(settingsId)) draft.update('settings', settingsId, fields)
    else draft.add('settings', { id: settingsId, ...fields })
    return ok(draft.build())
  },
)

/** Takes an empty workspace into use, so that the doors of a first visit are not shown again. */
export const beginWorkspace = defineCommand<null, never>('settings.begin', ({ snapshot }) => {
  const draft = new ChangeDraft(snapshot)
  if (!snapshot.settings.has(settingsId)) draft.add('settings', { id: settingsId })
  return ok(draft.build())
})
