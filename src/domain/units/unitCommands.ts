/** Building and rebuilding the organisation: units added, renamed, moved, merged and removed. */
import type { Circle } from '../agenda/agenda'
import { ChangeDraft, usesOf, type Use } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import { referencesOf } from '../change'
import { tableNames, type Snapshot } from '../records'
import type { AnyRecord } from '../recordType'
import type { Seminar } from '../seminars/seminar'
import type { Series } from '../series/series'
import type { Id } from '../shared/id'
import { fail, ok } from '../shared/result'
import type { Unit } from './unit'
import { unitsBelow } from './unitsBelow'

export interface UnitRefusal extends Refusal {
  readonly type:
    | 'unit.nameMissing'
    | 'unit.nameTooLong'
    | 'unit.unknown'
    | 'unit.unknownParent'
    | 'unit.insideItself'
    | 'unit.intoItself'
    | 'unit.lastOfAudience'
    | 'unit.lastOfDay'
}

const longestName = 200

function nameRefusal(name: string): UnitRefusal | null {
  if (name === '') return { type: 'unit.nameMissing' }
  return name.length > longestName
    ? { type: 'unit.nameTooLong', details: { limit: longestName } }
    : null
}

export interface NewUnit {
  readonly name: string
  readonly parentId?: Id | null
  readonly kind?: Unit['kind']
}

export const addUnit = defineCommand<NewUnit, UnitRefusal>(
  'unit.add',
  ({ snapshot, newId }, { name, parentId = null, kind }) => {
    const tidy = name.trim()
    const refusal = nameRefusal(tidy)
    if (refusal) return fail(refusal)
    if (parentId && !snapshot.units.has(parentId)) return fail({ type: 'unit.unknownParent' })
    const draft = new ChangeDraft(snapshot)
    const topKind = parentId ? 'centre' : 'administration'
    draft.add('units', { id: newId(), name: tidy, parentId, kind: kind ?? topKind })
    return ok(draft.build())
  },
)

export interface UnitRenaming {
  readonly unitId: Id
  readonly name: string
  readonly kind?: Unit['kind']
}

/** Gives a unit another name, and another kind if one is given. */
export const renameUnit = defineCommand<UnitRenaming, UnitRefusal>(
  'unit.rename',
  ({ snapshot }, { unitId, name, kind }) => {
    const tidy = name.trim()
    const refusal = nameRefusal(tidy)
    if (refusal) return fail(refusal)
    const unit = snapshot.units.get(unitId)
    if (!unit) return fail({ type: 'unit.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.update('units', unitId, { name: tidy, kind: kind ?? unit.kind })
    return ok(draft.build())
  },
)

/** Puts a unit, with everything below it, under another one or at the top. */
export const moveUnit = defineCommand<
  { readonly unitId: Id; readonly parentId: Id | null },
  UnitRefusal
>('unit.move', ({ snapshot }, { unitId, parentId }) => {
  const unit = snapshot.units.get(unitId)
  if (!unit) return fail({ type: 'unit.unknown' })
  if (parentId && !snapshot.units.has(parentId)) return fail({ type: 'unit.unknownParent' })
  if (parentId && unitsBelow(snapshot, [unitId]).has(parentId)) {
    return fail({ type: 'unit.insideItself', details: { name: unit.name } })
  }
  const draft = new ChangeDraft(snapshot)
  draft.update('units', unitId, { parentId })
  return ok(draft.build())
})

/** Makes one unit of two: people, units below, rules and audiences follow, then the empty one goes. */
export const mergeUnits = defineCommand<{ readonly fromId: Id; readonly intoId: Id }, UnitRefusal>(
  'unit.merge',
  ({ snapshot }, { fromId, intoId }) => {
    const [from, into] = [snapshot.units.get(fromId), snapshot.units.get(intoId)]
    if (!from || !into) return fail({ type: 'unit.unknown' })
    if (fromId === intoId) return fail({ type: 'unit.intoItself' })
    // Merged into a unit below itself, that unit takes over the place.
    const isAbove = unitsBelow(snapshot, [fromId]).has(intoId)
    const pointed = new ChangeDraft(snapshot)
    pointElsewhere(snapshot, pointed, fromId, intoId)
    if (isAbove) pointed.update('units', intoId, { parentId: from.parentId })
    const { updated } = pointed.build()
    return ok({ added: [], updated, removed: [{ table: 'units', record: from }] })
  },
)

/**
 * Removes a unit; its people and the units below it stay, without it. Refused while a series or a
 * day is for this unit only: an empty list would make it a series or day for everybody. A circle that
 * was for this unit only keeps nobody but those who are added to it by name.
 */
export const removeUnit = defineCommand<{ readonly unitId: Id }, UnitRefusal>(
  'unit.remove',
  ({ snapshot }, { unitId }) => {
    const unit = snapshot.units.get(unitId)
    if (!unit) return fail({ type: 'unit.unknown' })
    const refusal = onlyForThisUnit(snapshot, unit)
    if (refusal) return fail(refusal)
    const draft = new ChangeDraft(snapshot)
    draft.remove('units', unitId)
    for (const circle of circlesOnlyOf(snapshot, unitId)) {
      // Without its unit the rest of the rule would let in people of the whole organisation.
      draft.update('circles', circle.id, { unitIds: [], levels: [], tags: [] })
    }
    return ok(draft.build())
  },
)

/** The circles that the rule lets nobody into but the people of this unit. */
export function circlesOnlyOf(snapshot: Snapshot, unitId: Id): Circle[] {
  return [...snapshot.circles.values()].filter(({ unitIds }) => isOnlyOne(unitIds, unitId))
}

function isOnlyOne(unitIds: readonly Id[], unitId: Id): boolean {
  return unitIds.length > 0 && unitIds.every((id) => id === unitId)
}

function onlyForThisUnit(snapshot: Snapshot, { id, name }: Unit): UnitRefusal | null {
  const isLastOfAudience = (series: Series) => isOnlyOne(series.audienceUnitIds, id)
  const series = [...snapshot.series.values()].find(isLastOfAudience)
  if (series) return { type: 'unit.lastOfAudience', details: { name, series: series.name } }
  const isLastOfDay = (seminar: Seminar) => isOnlyOne(seminar.eligibleUnitIds, id)
  const seminar = [...snapshot.seminars.values()].find(isLastOfDay)
  return seminar ? { type: 'unit.lastOfDay', details: { name, day: seminar.day } } : null
}

/** Where a unit is referred to: what the question before a removal mentions. */
export function usesOfUnit(snapshot: Snapshot, unitId: Id): Use[] {
  return usesOf(snapshot, 'units', unitId)
}

/** Every reference to one unit becomes a reference to the other, in every table that has any. */
function pointElsewhere(snapshot: Snapshot, draft: ChangeDraft, from: Id, to: Id): void {
  for (const table of tableNames) {
    for (const [field, reference] of referencesOf(table)) {
      if (reference.table !== 'units') continue
      for (const record of snapshot[table].values() as Iterable<AnyRecord>) {
        const value = (record as unknown as Record<string, unknown>)[field]
        if (value === from) draft.update(table, record.id, { [field]: to })
        else if (Array.isArray(value) && value.includes(from)) {
          const moved = value.map((id: unknown) => (id === from ? to : id))
          draft.update(table, record.id, { [field]: [...new Set(moved)] })
        }
      }
    }
  }
}
