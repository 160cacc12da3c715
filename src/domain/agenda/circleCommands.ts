/** What can be done to the circles of a seminar. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext, type Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { ranksBehind } from '../shared/rank'
import type { Circle } from './agenda'
import { circlesOf, itemsOfCircle, membersOfCircle } from './lookup'

export type CircleFields = Partial<Pick<Circle, 'name' | 'levels' | 'unitIds' | 'tags'>>

export interface CircleRefusal extends Refusal {
  readonly type:
    | 'circle.inUse'
    | 'circle.invalidField'
    | 'circle.nameless'
    | 'circle.unknown'
    | 'circle.unknownPerson'
    | 'circle.unknownSeminar'
    | 'circle.unknownUnit'
}

type Outcome = Result<Change, CircleRefusal>

export const addCircle = defineCommand(
  'circle.add',
  (
    context,
    input: {
      readonly seminarId: Id
      readonly fields: CircleFields & { readonly name: string }
      /** Who belongs to it by name. */
      readonly personIds?: readonly Id[]
    },
  ): Outcome => {
    const { snapshot, newId } = context
    const { seminarId, fields, personIds = [] } = input
    if (!snapshot.seminars.has(seminarId)) return fail({ type: 'circle.unknownSeminar' })
    const rank = ranksBehind(circlesOf(snapshot, seminarId))()
    const circle = { id: newId(), seminarId, rank, ...fields }
    const refusal = circleRefusal(context, circle, fields, personIds)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.add('circles', circle)
    setMembers(context, draft, circle.id, personIds)
    return ok(draft.build())
  },
)

/** The fields, and who belongs to it by name when that is given. */
export const updateCircle = defineCommand(
  'circle.update',
  (
    context,
    input: {
      readonly circleId: Id
      readonly fields: CircleFields
      readonly personIds?: readonly Id[]
    },
  ): Outcome => {
    const { circleId, fields, personIds } = input
    const circle = context.snapshot.circles.get(circleId)
    if (!circle) return fail({ type: 'circle.unknown' })
    const refusal = circleRefusal(context, { ...circle, ...fields }, fields, personIds ?? [])
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(context.snapshot)
    draft.update('circles', circleId, fields)
    if (personIds) setMembers(context, draft, circleId, personIds)
    return ok(draft.build())
  },
)

/**
 * Removes a circle. Items that only it attends must be given to another circle, or openly to everybody:
 * they are never opened by the way.
 */
export const removeCircle = defineCommand(
  'circle.remove',
  (
    { snapshot },
    input: {
      readonly circleId: Id
      /** Who attends its items from now on: another circle of the seminar, or everybody. */
      readonly itemsTo?: { readonly circleId: Id } | 'everybody'
    },
  ): Outcome => {
    const { circleId, itemsTo } = input
    const circle = snapshot.circles.get(circleId)
    if (!circle) return fail({ type: 'circle.unknown' })
    const items = itemsOfCircle(snapshot, circleId)
    if (items.length > 0 && itemsTo === undefined) {
      return fail({ type: 'circle.inUse', details: { name: circle.name, items: items.length } })
    }
    const heir = itemsTo === undefined || itemsTo === 'everybody' ? null : itemsTo.circleId
    const known = heir === null || snapshot.circles.get(heir)?.seminarId === circle.seminarId
    if (!known || heir === circleId) return fail({ type: 'circle.unknown' })
    const draft = new ChangeDraft(snapshot)
    for (const { id } of items) draft.update('agendaItems', id, { circleId: heir })
    draft.remove('circles', circleId)
    return ok(draft.build())
  },
)

function circleRefusal(
  { snapshot }: CommandContext,
  circle: CircleFields & { readonly id: Id },
  { unitIds = [] }: CircleFields,
  personIds: readonly Id[],
): CircleRefusal | null {
  if ((circle.name ?? '').trim() === '') return { type: 'circle.nameless' }
  if (unitIds.some((id) => !snapshot.units.has(id))) return { type: 'circle.unknownUnit' }
  if (personIds.some((id) => !snapshot.people.has(id))) return { type: 'circle.unknownPerson' }
  const field = invalidField('circles', circle)
  return field === null ? null : { type: 'circle.invalidField', details: { field } }
}

function setMembers(
  { snapshot, newId }: CommandContext,
  draft: ChangeDraft,
  circleId: Id,
  personIds: readonly Id[],
): void {
  const missing = new Set(personIds)
  for (const known of membersOfCircle(snapshot, circleId)) {
    if (!missing.delete(known.personId)) draft.remove('circleMembers', known.id)
  }
  for (const personId of missing) draft.add('circleMembers', { id: newId(), circleId, personId })
}
