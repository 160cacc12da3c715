/** The balance part of the compiled problem: cells (attribute values), weights and fair shares. */
import { sharesPerSeat } from '@/domain/distribution/balance'
import { evenSizes } from '@/domain/distribution/evenDays'
import type { DistributionProblem } from '@/domain/distribution/problem'
import { rowsOf, type Rows } from './rows'

export interface Balance {
  /** One cell per value of every attribute that carries weight. */
  readonly cells: number
  /** Cell -> number of its attribute in the source. */
  readonly attributeOf: Int32Array
  readonly weight: Float64Array
  /** day * cells + cell -> fair share of one seat. */
  readonly ratio: Float64Array
  /** Block -> its cells; a block of one has exactly one per weighted attribute, in their order. */
  readonly values: Rows
  readonly attributes: number
  /** Points per person that a day is away from its even size. */
  readonly evenWeight: number
  /** Day -> its even size. */
  readonly even: Float64Array
}

/** What a day of this many people costs for not being as full as the others. */
export function evenCost({ evenWeight, even }: Balance, day: number, load: number): number {
  return evenWeight * Math.abs(load - even[day]!)
}

export function compileBalance(
  source: DistributionProblem,
  members: readonly (readonly number[])[],
): Balance {
  const blockOf = new Int32Array(source.people.length)
  for (const [block, own] of members.entries()) for (const person of own) blockOf[person] = block
  const attributeOf: number[] = []
  const weight: number[] = []
  const blocksOfCell: number[][] = []
  const cellsByAttribute: { attribute: number; cellOf: Map<string | null, number> }[] = []

  for (const [attribute, { weight: points }] of source.attributes.entries()) {
    if (points === 0) continue
    const cellOf = new Map<string | null, number>()
    for (const [person, { values }] of source.people.entries()) {
      const value = values[attribute] ?? null
      let cell = cellOf.get(value)
      if (cell === undefined) {
        cell = attributeOf.length
        cellOf.set(value, cell)
        attributeOf.push(attribute)
        weight.push(points)
        blocksOfCell.push([])
      }
      blocksOfCell[cell]!.push(blockOf[person]!)
    }
    cellsByAttribute.push({ attribute, cellOf })
  }

  const cells = attributeOf.length
  const ratio = new Float64Array(source.days.length * cells)
  for (const { attribute, cellOf } of cellsByAttribute) {
    const sharesOn = sharesPerSeat(source, attribute)
    for (const [day, { id }] of source.days.entries()) {
      for (const [value, share] of sharesOn.get(id) ?? []) {
        ratio[day * cells + (cellOf.get(value) as number)] = share
      }
    }
  }
  return {
    cells,
    attributeOf: Int32Array.from(attributeOf),
    weight: Float64Array.from(weight),
    ratio,
    values: rowsOf(members.length, blocksOfCell),
    attributes: cellsByAttribute.length,
    evenWeight: source.evenWeight ?? 0,
    even: Float64Array.from(evenSizes(source).values()),
  }
}
