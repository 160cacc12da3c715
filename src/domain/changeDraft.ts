/** Collects what a command wants to do into one Change, keeping only what really differs. */
import type { Change, FieldChange, RecordUpdate, TableRecord } from './change'
import { referencesOf, sameValue } from './change'
import { recordTypeOf, tableNames, type RecordOf, type Snapshot, type TableName } from './records'
import type { AnyRecord } from './recordType'
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
    this.adding.delete(key(table, id))
    const record = this.snapshot[table].get(id)
    if (!record || this.removing.has(key(table, id))) return
    this.removing.set(key(table, id), { table, record } as TableRecord)
    for (const use of usesOf(this.snapshot, table, id)) {
      const value = this.drafted(use)
      if (!refersTo(value, id)) continue
      if (use.onRemove === 'remove') this.remove(use.table, use.id)
      else this.update(use.table, use.id, { [use.field]: withoutReference(value, id) } as never)
    }
  }

  /** The finished Change. Updates of records that are removed, or not there, are left out. */
  build(): Change {
    return {
      added: [...this.adding.values()],
      updated: [...this.updating.values()]
        .filter(({ table, id }) => !this.removing.has(key(table, id)))
        .filter(({ table, id }) => this.snapshot[table].has(id))
        .map((update) => this.onlyDifferences(update))
        .filter((update) => Object.keys(update.fields).length > 0),
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

  /** The field as the draft leaves it so far. */
  private drafted({ table, id, field }: Use): unknown {
    const pending = this.updating.get(key(table, id))?.fields ?? {}
    const stored = this.snapshot[table].get(id) as Fields | undefined
    return field in pending ? pending[field] : stored?.[field]
  }
}

/** The value without the id in it: null, a shorter list, or an object without that key. */
export function withoutReference(value: unknown, target: Id): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== target)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).filter(([id]) => id !== target))
  }
  return null
}

/** A place where a record is referred to. */
export interface Use {
  readonly table: TableName
  readonly id: Id
  readonly field: string
  readonly onRemove: 'clear' | 'remove'
}

/** Every place that refers to the record: what a removal would touch, shown before it is done. */
export function usesOf(snapshot: Snapshot, target: TableName, targetId: Id): Use[] {
  const uses: Use[] = []
  for (const table of tableNames) {
    for (const [field, reference] of referencesOf(table)) {
      if (reference.table !== target) continue
      for (const record of snapshot[table].values()) {
        if (refersTo((record as unknown as Fields)[field], targetId)) {
          uses.push({ table, id: record.id, field, onRemove: reference.onRemove })
        }
      }
    }
  }
  return uses
}

function refersTo(value: unknown, id: Id): boolean {
  if (typeof value === 'string') return value === id
  if (Array.isArray(value)) return value.includes(id)
  return typeof value === 'object' && value !== null && Object.hasOwn(value, id)
}

function key(table: TableName, id: Id): string {
  return `${table}/${id}`
}
