/** Takes an import into use: the very Change that the preview showed, or nothing. */
import { conflictsOf, type Change } from '../change'
import { defineCommand, type Refusal } from '../command'
import { fail, ok } from '../shared/result'

export interface ImportRefusal extends Refusal {
  readonly type: 'import.outdated'
}

/** Refuses when somebody has changed, meanwhile, what the preview was made from. */
export const acceptImport = defineCommand<{ readonly change: Change }, ImportRefusal>(
  'people.import',
  ({ snapshot }, { change }) =>
    conflictsOf(snapshot, change).length > 0 ? fail({ type: 'import.outdated' }) : ok(change),
)
