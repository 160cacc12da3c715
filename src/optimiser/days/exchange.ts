/** A block changes places with as many people of another day, so that both days keep their size. */
import { drawBelow, type Chance } from '../chance'
import { shiftGroups } from './moves'
import type { Compiled } from './problem'
import { capsAllow, groupDelta, refreshCell, type State } from './state'

/** What an exchange holds in its hands; made once, because exchanges are frequent. */
export interface Exchange {
  readonly partners: Int32Array
  picked: number
  /** Cell -> how many more of it the block takes along than its partners bring back. */
  readonly net: Int32Array
  readonly listed: Uint8Array
  /** The cells that are listed. */
  readonly touched: Int32Array
  touching: number
}

/** Room for the largest block and all cells. */
export function startExchange({ size, cells }: Compiled): Exchange {
  return {
    partners: new Int32Array(size.reduce((most, own) => Math.max(most, own), 0)),
    picked: 0,
    net: new Int32Array(cells),
    listed: new Uint8Array(cells),
    touched: new Int32Array(cells),
    touching: 0,
  }
}

/** Tries the exchange with a random day; nothing changes when a rule forbids it or it costs above `limit`. */
export function exchangeBlock(
  problem: Compiled,
  state: State,
  exchange: Exchange,
  block: number,
  movable: Int32Array,
  chance: Chance,
  limit: number,
): void {
  const from = state.dayOf[block]!
  const to = drawBelow(chance, problem.days)
  if (from < 0 || to === from || problem.allowed[block * problem.days + to] === 0) return
  if (!pickPartners(problem, state, exchange, block, to, movable, chance)) return
  sumUp(problem, exchange, block)
  const delta =
    balanceDelta(problem, state, exchange, from, to) +
    moveGroups(problem, state, exchange, block, from, to) +
    unaryDelta(problem, exchange, block, from, to)
  if (delta <= limit) {
    moveCounts(problem, state, exchange, from, to)
    state.dayOf[block] = to
    for (let i = 0; i < exchange.picked; i += 1) state.dayOf[exchange.partners[i]!] = from
    state.score += delta
  } else moveGroupsBack(problem, state, exchange, block, from, to)
  for (let i = 0; i < exchange.touching; i += 1) {
    const cell = exchange.touched[i]!
    exchange.net[cell] = exchange.listed[cell] = 0
  }
}

/** Blocks of the day, as many people as the block has, that may all come on the block's day. */
function pickPartners(
  { days, allowed, size }: Compiled,
  { dayOf }: State,
  exchange: Exchange,
  block: number,
  day: number,
  movable: Int32Array,
  chance: Chance,
): boolean {
  exchange.picked = 0
  let missing = size[block]!
  for (let tries = missing * 4 * days; tries > 0 && missing > 0; tries -= 1) {
    const one = movable[drawBelow(chance, movable.length)]!
    if (dayOf[one] !== day || size[one]! > missing) continue
    if (allowed[one * days + dayOf[block]!] === 0 || isPicked(exchange, one)) continue
    exchange.partners[exchange.picked] = one
    exchange.picked += 1
    missing -= size[one]!
  }
  return missing === 0
}

function isPicked({ partners, picked }: Exchange, block: number): boolean {
  for (let i = 0; i < picked; i += 1) if (partners[i] === block) return true
  return false
}

function sumUp(problem: Compiled, exchange: Exchange, block: number): void {
  exchange.touching = 0
  addCells(problem, exchange, block, 1)
  for (let i = 0; i < exchange.picked; i += 1)
    addCells(problem, exchange, exchange.partners[i]!, -1)
}

function addCells({ values }: Compiled, exchange: Exchange, block: number, sign: number): void {
  for (let i = values.start[block]!; i < values.start[block + 1]!; i += 1) {
    const cell = values.items[i]!
    if (exchange.listed[cell] === 0) {
      exchange.listed[cell] = 1
      exchange.touched[exchange.touching] = cell
      exchange.touching += 1
    }
    exchange.net[cell]! += sign * values.counts[i]!
  }
}

/** Both days keep their size, so only the cells of those who move count. */
function balanceDelta(
  { cells, ratio, weight }: Compiled,
  { count, load }: State,
  { net, touched, touching }: Exchange,
  from: number,
  to: number,
): number {
  let delta = 0
  for (let i = 0; i < touching; i += 1) {
    const cell = touched[i]!
    const atFrom = from * cells + cell
    const atTo = to * cells + cell
    const overFrom = count[atFrom]! - load[from]! * ratio[atFrom]!
    const overTo = count[atTo]! - load[to]! * ratio[atTo]!
    const change =
      Math.abs(overFrom - net[cell]!) -
      Math.abs(overFrom) +
      Math.abs(overTo + net[cell]!) -
      Math.abs(overTo)
    delta += weight[cell]! * change
  }
  return delta
}

function unaryDelta(
  { days, unary }: Compiled,
  { partners, picked }: Exchange,
  block: number,
  from: number,
  to: number,
): number {
  let delta = unary[block * days + to]! - unary[block * days + from]!
  for (let i = 0; i < picked; i += 1) {
    delta += unary[partners[i]! * days + from]! - unary[partners[i]! * days + to]!
  }
  return delta
}

/** Moves all of them in the groups' counts; returns the change of soft points, Infinity above a hard cap. */
function moveGroups(
  problem: Compiled,
  state: State,
  { partners, picked }: Exchange,
  block: number,
  from: number,
  to: number,
): number {
  if (problem.groups === 0) return 0
  let delta = leaveGroups(problem, state, block, from)
  for (let i = 0; i < picked; i += 1) delta += leaveGroups(problem, state, partners[i]!, to)
  delta += joinGroups(problem, state, block, to)
  for (let i = 0; i < picked; i += 1) delta += joinGroups(problem, state, partners[i]!, from)
  return delta
}

function leaveGroups(problem: Compiled, state: State, block: number, day: number): number {
  const delta = groupDelta(problem, state, block, day, -1)
  shiftGroups(problem, state, block, day, -1)
  return delta
}

function joinGroups(problem: Compiled, state: State, block: number, day: number): number {
  const delta = capsAllow(problem, state, block, day)
    ? groupDelta(problem, state, block, day, 1)
    : Infinity
  shiftGroups(problem, state, block, day, 1)
  return delta
}

function moveGroupsBack(
  problem: Compiled,
  state: State,
  { partners, picked }: Exchange,
  block: number,
  from: number,
  to: number,
): void {
  shiftGroups(problem, state, block, to, -1)
  shiftGroups(problem, state, block, from, 1)
  for (let i = 0; i < picked; i += 1) {
    shiftGroups(problem, state, partners[i]!, from, -1)
    shiftGroups(problem, state, partners[i]!, to, 1)
  }
}

function moveCounts(
  problem: Compiled,
  state: State,
  { net, touched, touching }: Exchange,
  from: number,
  to: number,
): void {
  for (let i = 0; i < touching; i += 1) {
    const cell = touched[i]!
    state.count[from * problem.cells + cell]! -= net[cell]!
    state.count[to * problem.cells + cell]! += net[cell]!
    refreshCell(problem, state, from, cell)
    refreshCell(problem, state, to, cell)
  }
  state.stale[from] = state.stale[to] = 1
}
