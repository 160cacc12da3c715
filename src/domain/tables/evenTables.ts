/** How many tables a number of people need, and how many sit at each when they are shared evenly. */

/** One chair more than asked for, so that somebody who turns up on the day finds a seat. */
const spareChairs = 1

export interface Chairs {
  readonly seatsMin: number
  readonly seatsMax: number
}

/**
 * As few tables as hold everybody with at most `perTable` at each. Their limits leave room for those
 * who drop out and those who turn up; how even the tables become is decided when they are filled.
 */
export function evenTables(people: number, perTable: number): Chairs[] {
  const count = Math.max(1, Math.ceil(people / perTable))
  const seatsMin = Math.max(1, Math.floor(people / count) - 1)
  const chairs = { seatsMin, seatsMax: perTable + spareChairs }
  return Array.from({ length: count }, () => chairs)
}

/**
 * The limits of tables that are filled evenly: nobody above or below an even share by a whole person,
 * as far as the tables' own limits allow. Left as they are where that would not seat everybody.
 */
export function evenlyFilled<Table extends Chairs>(
  tables: readonly Table[],
  people: number,
): Table[] {
  const share = people / Math.max(1, tables.length)
  const even = tables.map((table) => ({
    ...table,
    seatsMin: clamp(Math.floor(share), table),
    seatsMax: clamp(Math.ceil(share), table),
  }))
  const sum = (pick: (table: Chairs) => number) =>
    even.reduce((total, table) => total + pick(table), 0)
  const holds = sum((table) => table.seatsMin) <= people && people <= sum((table) => table.seatsMax)
  return holds ? even : [...tables]
}

function clamp(wanted: number, { seatsMin, seatsMax }: Chairs): number {
  return Math.min(Math.max(wanted, seatsMin), seatsMax)
}
