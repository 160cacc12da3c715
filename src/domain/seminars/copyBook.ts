/** Copies records into a draft and remembers what each became, so that copies refer to copies. */
import type { ChangeDraft, NewRecord } from '../changeDraft'
import type { CommandContext } from '../command'
import type { RecordOf, Snapshot, TableName } from '../records'
import type { Id } from '../shared/id'

export class CopyBook {
  private readonly copies = new Map<Id, Id>()
  readonly snapshot: Snapshot

  constructor(
    private readonly context: CommandContext,
    private readonly draft: ChangeDraft,
  ) {
    this.snapshot = context.snapshot
  }

  /** What the record becomes; the same answer before and after it is copied. */
  idOf(id: Id): Id {
    const known = this.copies.get(id)
    if (known !== undefined) return known
    const copy = this.context.newId()
    this.copies.set(id, copy)
    return copy
  }

  /**
   * Copies the records of a table that the test takes, with the given fields set anew.
   * @returns the ids of the records that were copied
   */
  copyAll<Table extends TableName>(
    table: Table,
    takes: (record: RecordOf<Table>) => boolean,
    anew: (record: RecordOf<Table>) => Partial<RecordOf<Table>>,
  ): Set<Id> {
    const taken = new Set<Id>()
    const records = this.snapshot[table] as ReadonlyMap<Id, RecordOf<Table>>
    for (const record of records.values()) {
      if (!takes(record)) continue
      taken.add(record.id)
      const copy = { ...record, ...anew(record), id: this.idOf(record.id) }
      this.draft.add(table, copy as NewRecord<Table>)
    }
    return taken
  }
}
