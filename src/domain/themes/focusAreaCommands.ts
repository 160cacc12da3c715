/** What can be done to focus areas: add, change, order and remove. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import { invalidField } from '../invalidField'
import { isDay } from '../shared/day'
import type { Id } from '../shared/id'
import { ranksBehind } from '../shared/rank'
import { fail, ok, type Result } from '../shared/result'
import { focusAreasOf } from './focusAreas'
import { rankBefore } from './placing'
import type { FocusArea } from './theme'

export type FocusAreaFields = Partial<Pick<FocusArea, 'name' | 'description' | 'from' | 'to'>>

export interface FocusAreaRefusal extends Refusal {
  readonly type:
    | 'focusArea.unknown'
    | 'focusArea.nameMissing'
    | 'focusArea.unknownDay'
    | 'focusArea.endBeforeStart'
    | 'focusArea.invalidField'
}

type Outcome = Result<Change, FocusAreaRefusal>

export const addFocusArea = defineCommand(
  'focusArea.add',
  ({ snapshot, newId }, given: FocusAreaFields & { readonly name: string }): Outcome => {
    const rank = ranksBehind(snapshot.focusAreas.values())()
    const record = { ...tidy(given), name: given.name.trim(), id: newId(), rank }
    const refusal = refusalOf(record)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.add('focusAreas', record)
    return ok(draft.build())
  },
)

export const updateFocusArea = defineCommand(
  'focusArea.update',
  (
    { snapshot },
    input: { readonly focusAreaId: Id; readonly fields: FocusAreaFields },
  ): Outcome => {
    const area = snapshot.focusAreas.get(input.focusAreaId)
    if (!area) return fail({ type: 'focusArea.unknown' })
    const fields = tidy(input.fields)
    const refusal = refusalOf({ ...area, ...fields })
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.update('focusAreas', area.id, fields)
    return ok(draft.build())
  },
)

export const moveFocusArea = defineCommand(
  'focusArea.move',
  ({ snapshot }, input: { readonly focusAreaId: Id; readonly beforeId: Id | null }): Outcome => {
    if (!snapshot.focusAreas.has(input.focusAreaId)) return fail({ type: 'focusArea.unknown' })
    const others = focusAreasOf(snapshot).filter(({ id }) => id !== input.focusAreaId)
    const draft = new ChangeDraft(snapshot)
    draft.update('focusAreas', input.focusAreaId, { rank: rankBefore(others, input.beforeId) })
    return ok(draft.build())
  },
)

/** Themes and seminars that served it stay, without a focus area. */
export const removeFocusArea = defineCommand(
  'focusArea.remove',
  ({ snapshot }, { focusAreaId }: { readonly focusAreaId: Id }): Outcome => {
    if (!snapshot.focusAreas.has(focusAreaId)) return fail({ type: 'focusArea.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('focusAreas', focusAreaId)
    return ok(draft.build())
  },
)

function tidy<Fields extends FocusAreaFields>(fields: Fields): Fields {
  const { name, description } = fields
  return {
    ...fields,
    ...(name !== undefined && { name: name.replace(/\s+/g, ' ').trim() }),
    ...(description !== undefined && { description: description.trim() }),
  }
}

function refusalOf(area: FocusAreaFields & { readonly id: Id }): FocusAreaRefusal | null {
  if (!area.name) return { type: 'focusArea.nameMissing' }
  const strange = [area.from, area.to].find((day) => day && !isDay(day))
  if (strange) return { type: 'focusArea.unknownDay', details: { day: strange } }
  if (area.from && area.to && area.to < area.from) return { type: 'focusArea.endBeforeStart' }
  const field = invalidField('focusAreas', area)
  return field === null ? null : { type: 'focusArea.invalidField', details: { field } }
}
