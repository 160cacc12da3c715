/** Turns the administration and unit that a row names into a unit of the tree, making what is missing. */
import type { ChangeDraft } from '../changeDraft'
import type { Snapshot } from '../records'
import { foldedWords } from '../shared/foldText'
import type { Id, NewId } from '../shared/id'
import type { Unit, UnitKind } from '../units/unit'
import type { ImportRow } from './importRow'
import type { Person } from './person'

type PlacedRow = Pick<ImportRow, 'administration' | 'unit'>

/** Finds or makes units during one import; a unit made for one row serves the next. */
export class UnitFinder {
  readonly made: Unit[] = []
  private readonly byPlace = new Map<string, Id>()
  private readonly byName = new Map<string, Id | 'several'>()

  constructor(
    private readonly snapshot: Snapshot,
    private readonly draft: ChangeDraft,
    private readonly newId: NewId,
  ) {
    for (const unit of snapshot.units.values()) this.learn(unit)
  }

  /** The deepest unit the row names, or null when it names none. */
  unitFor(row: PlacedRow, current: Person | undefined): Id | null {
    const administration = row.administration ?? ''
    const unit = row.unit ?? ''
    if (administration === '') return unit === '' ? null : this.unitByName(unit, current)
    const top = this.childOf(null, administration, 'administration')
    // A unit named as its administration is the administration itself.
    if (unit === '' || foldedWords(unit) === foldedWords(administration)) return top
    return this.childOf(top, unit, kindOf(unit))
  }

  /** Without an administration the name has to be enough: the person's own unit, or the only one. */
  private unitByName(name: string, current: Person | undefined): Id {
    const own = current?.unitId ? this.snapshot.units.get(current.unitId) : undefined
    if (own && foldedWords(own.name) === foldedWords(name)) return own.id
    const known = this.byName.get(foldedWords(name))
    if (known !== undefined && known !== 'several') return known
    return this.childOf(null, name, kindOf(name))
  }

  private childOf(parentId: Id | null, name: string, kind: UnitKind): Id {
    const known = this.byPlace.get(placeKey(parentId, name))
    if (known) return known
    const unit = this.draft.add('units', { id: this.newId(), name, parentId, kind })
    this.made.push(unit)
    this.learn(unit)
    return unit.id
  }

  private learn(unit: Unit): void {
    // A parent that is gone leaves its units at the top.
    const parentId =
      unit.parentId && (this.snapshot.units.has(unit.parentId) || this.isMade(unit.parentId))
        ? unit.parentId
        : null
    const place = placeKey(parentId, unit.name)
    if (!this.byPlace.has(place)) this.byPlace.set(place, unit.id)
    const name = foldedWords(unit.name)
    this.byName.set(name, this.byName.has(name) ? 'several' : unit.id)
  }

  private isMade(id: Id): boolean {
    return this.made.some((unit) => unit.id === id)
  }
}

function placeKey(parentId: Id | null, name: string): string {
  return `${parentId ?? ''}/${foldedWords(name)}`
}

function kindOf(name: string): UnitKind {
  return /sekretariat/i.test(name) ? 'secretariat' : 'centre'
}
