/** A list and the user's decisions become a preview: one Change, and what is in it. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import type { RecordOf, Snapshot } from '../records'
import type { Id, NewId } from '../shared/id'
import type { Unit } from '../units/unit'
import {
  differencesOf,
  personFields,
  withKnownTags,
  type FieldDifference,
  type Naming,
} from './importDifferences'
import { AbsenceAdder, rememberMapping } from './importExtras'
import { matchRows, type Matches } from './importMatches'
import { PeopleByName } from './importReferences'
import type { ImportRow, ImportWarning } from './importRow'
import { UnitFinder } from './importUnits'
import { mergeRows, type RowPair } from './mergeRows'
import type { Person } from './person'

/** What the user decided on the preview. */
export interface ImportDecisions {
  /** Rows of one person: the certain pairs that were not parted, the possible ones confirmed. */
  readonly merge: readonly RowPair[]
  /** Row number -> the known person it is about, where only the user could tell. */
  readonly match?: Readonly<Record<number, Id>>
  /** Rows that are to be left out. */
  readonly skipRows?: readonly number[]
  /** Fields of known people that are to stay as they are. */
  readonly decline?: readonly { readonly personId: Id; readonly field: string }[]
  /** People no longer listed who are to be removed. Nobody is, unless named here. */
  readonly removeMissing?: readonly Id[]
  /** How the columns were mapped; remembered for the next list of this make. */
  readonly mapping?: Pick<RecordOf<'importMappings'>, 'headerSignature' | 'columns'>
}

export interface ImportPreview {
  /** What importing does, nothing more and nothing less. */
  readonly change: Change
  readonly added: readonly { readonly row: number; readonly personId: Id; readonly name: string }[]
  readonly changed: readonly {
    readonly row: number
    readonly personId: Id
    readonly name: string
    /** Declined differences are listed too, so that they can be accepted again. */
    readonly differences: readonly FieldDifference[]
    readonly absencesAdded: number
  }[]
  readonly unchanged: readonly { readonly row: number; readonly personId: Id }[]
  /** Known people whom the list does not name. */
  readonly missing: readonly Person[]
  readonly newUnits: readonly Unit[]
  readonly possibleMatches: Matches['possible']
  /** Managers and deputies who could not be found by name. */
  readonly warnings: readonly ImportWarning[]
}

/** Says exactly what an import would do to this snapshot. */
export function previewImport(
  snapshot: Snapshot,
  rows: readonly ImportRow[],
  decisions: ImportDecisions,
  newId: NewId,
): ImportPreview {
  const draft = new ChangeDraft(snapshot)
  const merged = rowsToImport(rows, decisions)
  const matches = matchRows(snapshot, merged, decisions.match ?? {})
  const units = new UnitFinder(snapshot, draft, newId)
  const entries = merged.map((row): Entry => {
    const known = matches.byRow.get(row.row)
    const unitId = units.unitFor(row, known) ?? known?.unitId ?? null
    return { row, known, id: known?.id ?? newId(), unitId, name: row.name }
  })
  const outcome = writeEntries(snapshot, draft, entries, {
    decline: decisions.decline ?? [],
    naming: namingOf(snapshot, entries, units.made),
    absences: new AbsenceAdder(snapshot, draft, newId),
  })
  const toRemove = new Set(decisions.removeMissing)
  const unlisted = matches.unmatchedPeople.map(({ id }) => id)
  draft.removeMany(
    'people',
    unlisted.filter((id) => toRemove.has(id)),
  )
  if (decisions.mapping) rememberMapping(snapshot, draft, decisions.mapping, newId)
  return {
    ...outcome,
    change: draft.build(),
    missing: matches.unmatchedPeople,
    newUnits: units.made,
    possibleMatches: matches.possible,
  }
}

/** A row together with the person it becomes or is about. */
interface Entry {
  readonly row: ImportRow
  readonly known: Person | undefined
  readonly id: Id
  readonly unitId: Id | null
  readonly name: string
}

interface Writing {
  readonly decline: NonNullable<ImportDecisions['decline']>
  readonly naming: Naming
  readonly absences: AbsenceAdder
}

function rowsToImport(rows: readonly ImportRow[], { skipRows, merge }: ImportDecisions) {
  const skipped = new Set(skipRows)
  return mergeRows(
    rows.filter(({ row }) => !skipped.has(row)),
    merge.filter((pair) => !pair.some((row) => skipped.has(row))),
  )
}

function writeEntries(
  snapshot: Snapshot,
  draft: ChangeDraft,
  entries: readonly Entry[],
  { decline, naming, absences }: Writing,
) {
  const people = new PeopleByName(snapshot, entries)
  const declined = new Set(decline.map(({ personId, field }) => `${personId}/${field}`))
  const added: Item<'added'>[] = []
  const changed: Item<'changed'>[] = []
  const unchanged: Item<'unchanged'>[] = []
  const warnings: ImportWarning[] = []
  for (const entry of entries) {
    const { row, known, id: personId, unitId } = entry
    const manager = people.find(row, 'manager', entry)
    const deputyOf = people.find(row, 'deputyOf', entry)
    for (const { warning } of [manager, deputyOf]) if (warning) warnings.push(warning)
    const told = personFields(row, { unitId, managerId: manager.id, deputyOf: deputyOf.id })
    if (!known) {
      draft.add('people', { id: personId, ...told })
      absences.add(personId, row.absences)
      added.push({ row: row.row, personId, name: row.name })
      continue
    }
    const fields = withKnownTags(known, told)
    const differences = differencesOf(known, fields, naming)
    const accepted = differences.filter(({ field }) => !declined.has(`${personId}/${field}`))
    const to = Object.fromEntries(accepted.map(({ field }) => [field, fields[field]]))
    draft.update('people', personId, to)
    const absencesAdded = absences.add(personId, row.absences)
    if (differences.length + absencesAdded === 0) unchanged.push({ row: row.row, personId })
    else changed.push({ row: row.row, personId, name: known.name, differences, absencesAdded })
  }
  return { added, changed, unchanged, warnings }
}

function namingOf(
  snapshot: Snapshot,
  entries: readonly Entry[],
  newUnits: readonly Unit[],
): Naming {
  const people = new Map(entries.map(({ id, name }) => [id, name]))
  const units = new Map(newUnits.map(({ id, name }) => [id, name]))
  return {
    nameOfUnit: (id) => units.get(id) ?? snapshot.units.get(id)?.name ?? '',
    nameOfPerson: (id) => people.get(id) ?? snapshot.people.get(id)?.name ?? '',
  }
}

type Item<List extends 'added' | 'changed' | 'unchanged'> = ImportPreview[List][number]
