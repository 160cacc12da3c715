/** What every part of the example is made with: the day it is seen from, new ids and a place to put records. */
import { ChangeDraft, type NewRecord } from '../changeDraft'
import { applyChange, type Change } from '../change'
import { emptySnapshot, type RecordOf, type Snapshot, type TableName } from '../records'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { randomInteger, seededRandom } from '../shared/random'

type WithoutId<Table extends TableName> = Omit<NewRecord<Table>, 'id'>

export interface ExampleMaker {
  readonly today: Day
  /** Adds a record under a new id and gives it back with all its defaults. */
  add<Table extends TableName>(table: Table, record: WithoutId<Table>, id?: Id): RecordOf<Table>
  /** Changes what is there already, as planners do when they have thought again. */
  change<Table extends TableName>(table: Table, id: Id, fields: Partial<RecordOf<Table>>): void
  /** What has been added until now, for parts that follow from earlier ones. */
  soFar(): Snapshot
  finish(): Change
}

const idSeed = 20250101
const idAlphabet = '0123456789abcdefghijklmnopqrstuvwxyz'
const idLength = 20

export function startExample(today: Day): ExampleMaker {
  const draft = new ChangeDraft(emptySnapshot())
  const random = seededRandom(idSeed)
  const newId = (): Id =>
    Array.from({ length: idLength }, () => idAlphabet[randomInteger(random, 36)]).join('')
  return {
    today,
    add: (table, record, id = newId()) => draft.add(table, { ...record, id } as never),
    change: (table, id, fields) => draft.update(table, id, fields),
    soFar: () => applyChange(emptySnapshot(), draft.build()),
    finish: () => draft.build(),
  }
}
