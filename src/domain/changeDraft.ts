/** Collects what a command wants to do into one Change, keeping only what really differs. */
import type { Change, FieldChange, RecordUpdate, TableRecord } from './change'
import { referencesOf, sameValue } from './change'
import { recordTypeOf, tableNames, type RecordOf, type Snapshot, type TableName } from './records'
import type { AnyRecord, OnRemove, Reference } from './recordType'
import * as v from 'valibot'
import type { Id } from './shared/id'

/** What a caller may leave out when adding: every field with a default. */
export type NewRecord<Table extends TableName> = Partial<RecordOf<Table>> & AnyRecord

type Fields = Record<string, unknown>

/** Gathers additions, field updates and removals against one snapshot. */
export class ChangeDraft {
  private readonly adding = new Map<string, TableRecord>()
  private readonly updating = new Map<string, { table: TableName; id: Id; fields: Fields }>()
  private readonly removing = new Map<string, TableRecord>()

  constructor(private readonly snapshot: Snapshot) {}

  /** Adds a record; absent fields get their defaults. Throws when the record breaks its schema. */
  add<Table extends TableName>(table: Table, record: NewRecord<Table>): RecordOf<Table> {
    const whole = v.parse(recordTypeOf(table).schema, record) as RecordOf<Table>
    this.adding.set(key(table, record.id), { table, record: whole })
    return whole
  }

  /** Sets the given fields; those that already hold the value are left out of the Change. */
  update<Table extends TableName>(table: Table, id: Id, fields: Partial<RecordOf<Table>>): void {
    const added = this.adding.get(key(table, id))
    if (added) {
      this.adding.set(key(table, id), { table, record: { ...added.record, ...fields } as never })
      return
    }
    const known = this.updating.get(key(table, id)) ?? { table, id, fields: {} }
    Object.assign(known.fields, fields)
    this.updating.set(key(table, id), known)
  }

  /**
   * Removes a record and, in the same Change, clears or removes everything that refers to it. What
   * this draft has already pointed elsewhere is left alone.
   */
  remove(table: TableName, id: Id): void {
    this.removeMany(table, [id])
  }

  /** The same for many records of a table: the workspace is searched once, not once for each. */
  removeMany(table: TableName, ids: Iterable<Id>): void {
    const gone = new Set<Id>()
    for (const id of ids) {
      this.adding.delete(key(table, id))
      const record = this.snapshot[table].get(id)
      if (!record || this.removing.has(key(table, id))) continue
      this.removing.set(key(table, id), { table, record } as TableRecord)
      gone.add(id)
    }
    const along = new Map<TableName, Id[]>()
    for (const place of placesThatName(this.snapshot, table, gone)) {
      const value = this.drafted(place)
      if (!names(value, gone)) continue
      const left = withoutReferences(value, gone)
      if (outcomeOf(place.reference, left) === 'clear') {
        this.update(place.table, place.id, { [place.field]: left } as never)
        continue
      }
      const ids = along.get(place.table)
      if (ids) ids.push(place.id)
      else along.set(place.table, [place.id])
    }
    for (const [other, otherIds] of along) this.removeMany(other, otherIds)
  }

  /**
   * The finished Change. Updates of records that are removed, or not there, are left out. Throws when
   * an update breaks the schema of its table: once written, the record could not be read again.
   */
  build(): Change {
    return {
      added: [...this.adding.values()],
      updated: [...this.updating.values()]
        .filter(({ table, id }) => !this.removing.has(key(table, id)))
        .filter(({ table, id }) => this.snapshot[table].has(id))
        .map((update) => this.onlyDifferences(update))
        .filter((update) => Object.keys(update.fields).length > 0)
        .map((update) => this.sound(update)),
      removed: [...this.removing.values()],
    }
  }

  private onlyDifferences({ table, id, fields }: { table: TableName; id: Id; fields: Fields }) {
    const before = this.snapshot[table].get(id) as unknown as Fields
    const differing = Object.entries(fields)
      .filter(([field, to]) => !sameValue(before[field], to))
      .map(([field, to]): [string, FieldChange] => [field, [before[field], to]])
    return { table, id, fields: Object.fromEntries(differing) } satisfies RecordUpdate
  }

  private sound(update: RecordUpdate): RecordUpdate {
    const { table, id } = update
    const pending = this.updating.get(key(table, id))?.fields
    v.parse(recordTypeOf(table).schema, { ...this.snapshot[table].get(id), ...pending })
    return update
  }

  /** The field as the draft leaves it so far. */
  private drafted({ table, id, field }: Place): unknown {
    const pending = this.updating.get(key(table, id))?.fields ?? {}
    const stored = this.snapshot[table].get(id) as Fields | undefined
    return field in pending ? pending[field] : stored?.[field]
  }
}

/** The value without the ids in it: null, a shorter list, or an object without those keys. */
export function withoutReferences(value: unknown, ids: ReadonlySet<Id>): unknown {
  if (typeof value === 'string') return ids.has(value) ? null : value
  if (Array.isArray(value)) return value.filter((entry) => !ids.has(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([id]) => !ids.has(id)))
}

/** What becomes of the record whose field refers to what is removed, by what is left in the field. */
export function outcomeOf({ onRemove, onLastRemoved }: Reference, left: unknown): OnRemove {
  const emptied = Array.isArray(left) && left.length === 0
  return emptied && onLastRemoved === 'remove' ? 'remove' : onRemove
}

/** A place where a record is referred to. */
export interface Use {
  readonly table: TableName
  readonly id: Id
  readonly field: string
  readonly onRemove: OnRemove
}

/** Every place that refers to the record: what a removal would touch, shown before it is done. */
export function usesOf(snapshot: Snapshot, target: TableName, targetId: Id): Use[] {
  return usesOfMany(snapshot, target, [targetId])
}

/** The same for many records at once; a place that refers to several of them comes once. */
export function usesOfMany(snapshot: Snapshot, target: TableName, ids: Iterable<Id>): Use[] {
  const gone = new Set(ids)
  return placesThatName(snapshot, target, gone).map(({ table, id, field, value, reference }) => ({
    table,
    id,
    field,
    onRemove: outcomeOf(reference, withoutReferences(value, gone)),
  }))
}

interface Place {
  readonly table: TableName
  readonly id: Id
  readonly field: string
  readonly value: unknown
  readonly reference: Reference
}

function placesThatName(snapshot: Snapshot, target: TableName, ids: ReadonlySet<Id>): Place[] {
  if (ids.size === 0) return []
  const places: Place[] = []
  for (const table of tableNames) {
    for (const [field, reference] of referencesOf(table)) {
      if (reference.table !== target) continue
      for (const record of snapshot[table].values()) {
        const value = (record as unknown as Fields)[field]
        if (names(value, ids)) places.push({ table, id: record.id, field, value, reference })
      }
    }
  }
  return places
}

function names(value: unknown, ids: ReadonlySet<Id>): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (Array.isArray(value)) return value.some((entry) => ids.has(entry))
  return typeof value === 'object' && value !== null && Object.keys(value).some((id) => ids.has(id))
}

function key(table: TableName, id: Id): string {
  return `${table}/${id}`
}
