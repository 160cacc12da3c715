/** The units of the example: the board, three administrations and their centres. */
import type { Unit } from '../units/unit'
import type { ExampleMaker } from './exampleMaker'
import { childrenAndCulture } from './organisation/childrenAndCulture'
import { healthAndCare } from './organisation/healthAndCare'
import type { Administration, Centre } from './organisation/organisation'
import { sharedServices } from './organisation/sharedServices'

export interface BuiltCentre {
  readonly plan: Centre
  readonly unit: Unit
}

export interface BuiltAdministration {
  readonly plan: Administration
  readonly unit: Unit
  readonly centres: readonly BuiltCentre[]
}

export interface ExampleUnits {
  readonly all: readonly Unit[]
  readonly board: Unit
  readonly sharedServices: BuiltAdministration
  readonly childrenAndCulture: BuiltAdministration
  readonly healthAndCare: BuiltAdministration
}

export function addUnits(maker: ExampleMaker): ExampleUnits {
  const administration = (plan: Administration): BuiltAdministration => {
    const unit = maker.add('units', { name: plan.name, kind: 'administration' })
    const centres = plan.centres.map((centre) => ({
      plan: centre,
      unit: maker.add('units', { name: centre.name, kind: centre.kind, parentId: unit.id }),
    }))
    return { plan, unit, centres }
  }
  const shared = administration(sharedServices)
  const board = maker.add('units', {
    name: 'Direktionen',
    kind: 'department',
    parentId: shared.unit.id,
  })
  const children = administration(childrenAndCulture)
  const health = administration(healthAndCare)
  const belowBoard = [shared, children, health].flatMap(({ unit, centres }) => [
    unit,
    ...centres.map((centre) => centre.unit),
  ])
  return {
    all: [board, ...belowBoard],
    board,
    sharedServices: shared,
    childrenAndCulture: children,
    healthAndCare: health,
  }
}
