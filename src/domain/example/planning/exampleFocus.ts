/** What the organisation of the example strives for in these years. */
import type { FocusArea } from '../../themes/theme'
import { rankAt } from '../../shared/rank'
import type { ExampleMaker } from '../exampleMaker'

export interface ExampleFocus {
  readonly acrossUnits: FocusArea
  readonly goodWorkplaces: FocusArea
  readonly earlyHelp: FocusArea
  readonly simplerWork: FocusArea
  readonly greenerDays: FocusArea
}

export function addFocusAreas(maker: ExampleMaker): ExampleFocus {
  const year = Number(maker.today.slice(0, 4))
  let place = 0
  const add = (name: string, description: string, [first, last]: readonly [number, number]) =>
    maker.add('focusAreas', {
      rank: rankAt((place += 1)),
      name,
      description,
      from: `${year + first}-01-01`,
      to: `${year + last}-12-31`,
    })
  return {
    acrossUnits: add(
      'Sammen om opgaven',
      'Borgeren møder én kommune. Vi løser det, der ligger mellem to enheder, sammen.',
      [-1, 2],
    ),
    goodWorkplaces: add(
      'Arbejdspladser, man bliver på',
      'Flere bliver længere, færre er syge, og nye kommer godt fra start.',
      [-1, 2],
    ),
    earlyHelp: add(
      'Hjælp i tide',
      'Vi ser det, før det bliver svært, og hjælper med det mindste, der virker.',
      [0, 3],
    ),
    simplerWork: add(
      'Færre led, mere tid',
      'Vi fjerner arbejdsgange, som ingen savner, og bruger tiden på kerneopgaven.',
      [0, 1],
    ),
    greenerDays: add(
      'Grønne hverdage',
      'Mindre spild i køkkener, bygninger og på vejene – besluttet dér, hvor det sker.',
      [-2, -1],
    ),
  }
}
