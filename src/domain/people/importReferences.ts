/** Finds the people that a list names as manager or deputy, after everybody on it has an id. */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import type { ImportRow, ImportWarning, ImportWarningCode } from './importRow'
import { nameKey } from './similarNames'

interface Named {
  readonly id: Id
  readonly unitId: Id | null
}

const codes = {
  manager: { none: 'unknownManager', several: 'ambiguousManager' },
  deputyOf: { none: 'unknownDeputy', several: 'ambiguousDeputy' },
} as const satisfies Record<string, Record<string, ImportWarningCode>>

/** Looks people up by name: the only one of that name, or the only one of that name in the unit. */
export class PeopleByName {
  private readonly byName = new Map<string, Named[]>()

  constructor(snapshot: Snapshot, imported: Iterable<Named & { readonly name: string }>) {
    const renamed = new Set<Id>()
    for (const person of imported) {
      renamed.add(person.id)
      this.learn(person.name, person)
    }
    for (const person of snapshot.people.values()) {
      if (!renamed.has(person.id)) this.learn(person.name, person)
    }
  }

  /** The id, or a warning; null for both when the cell is empty or names the person itself. */
  find(
    row: ImportRow,
    field: 'manager' | 'deputyOf',
    self: Named,
  ): { readonly id: Id | null; readonly warning: ImportWarning | null } {
    const name = row[field] ?? ''
    if (name === '') return { id: null, warning: null }
    const known = this.byName.get(nameKey(name)) ?? []
    const others = known.filter(({ id }) => id !== self.id)
    if (known.length > 0 && others.length === 0) return { id: null, warning: null }
    const inUnit = others.filter(({ unitId }) => unitId !== null && unitId === self.unitId)
    const only = others.length === 1 ? others[0] : inUnit.length === 1 ? inUnit[0] : undefined
    if (only) return { id: only.id, warning: null }
    const code = others.length === 0 ? codes[field].none : codes[field].several
    return { id: null, warning: { row: row.row, field, code, cell: name } }
  }

  private learn(name: string, { id, unitId }: Named): void {
    const key = nameKey(name)
    const same = this.byName.get(key)
    if (same) same.push({ id, unitId })
    else this.byName.set(key, [{ id, unitId }])
  }
}
