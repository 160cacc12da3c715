/**
 * The least deviation of one attribute when the days have given sizes: a cheapest flow of people through the
 * cells of the days they can come on. It is exact but for two things: blocks are torn, and of the hard caps
 * each person knows only the tightest.
 */
import { addArc, cheapestFlowInSteps, network, type Network } from './flow'
import { hardCap, type Compiled } from './problem'

/** One attribute: its cells `from` .. `to`, and who may come where (block * days + day). */
export interface AttributeQuestion {
  readonly from: number
  readonly to: number
  readonly open: Uint8Array
}

/** People of one cell who may come on the same days, under the same cap (or -1). */
interface Kind {
  readonly cell: number
  readonly cap: number
  readonly open: Uint8Array
  people: number
}

/** People of one cell of whom only so many may meet. */
interface CappedCell {
  readonly cell: number
  readonly limit: number
}

/** Paths of the flow between two pauses. */
const pathsAtOnce = 8

/** Points of the attribute at the least; Infinity when these sizes cannot be reached. */
export function* leastDeviation(
  problem: Compiled,
  question: AttributeQuestion,
  sizes: Int32Array,
): Generator<void, number> {
  const { days, people } = problem
  const { from, to } = question
  const { kinds, caps } = kindsOf(problem, question)
  const cellNode = (cell: number, day: number) => 2 + days + (cell - from) * days + day
  const firstCap = cellNode(to, 0)
  const firstKind = firstCap + caps.length * days
  const net = network(firstKind + kinds.length, 0, 1)
  let nobody = 0
  for (let day = 0; day < days; day += 1) {
    addArc(net, 2 + day, net.sink, sizes[day]!)
    for (let cell = from; cell < to; cell += 1) {
      nobody += addCell(problem, net, cellNode(cell, day), cell, day, sizes[day]!)
    }
    for (const [cap, { cell, limit }] of caps.entries()) {
      addArc(net, firstCap + cap * days + day, cellNode(cell, day), limit)
    }
  }
  for (const [index, kind] of kinds.entries()) {
    addArc(net, net.source, firstKind + index, kind.people)
    for (let day = 0; day < days; day += 1) {
      if (kind.open[day] === 0) continue
      const next = kind.cap < 0 ? cellNode(kind.cell, day) : firstCap + kind.cap * days + day
      addArc(net, firstKind + index, next, kind.people)
    }
  }
  const flow = cheapestFlowInSteps(net)
  for (let path = 1; ; path += 1) {
    const step = flow.next()
    if (step.done) {
      const sent = step.value
      // Every person has been charged the weight on top, so that no arc costs less than nothing.
      return sent.flow < people ? Infinity : nobody + sent.cost - people * problem.weight[from]!
    }
    if (path % pathsAtOnce === 0) yield
  }
}

/** The arcs of one cell on one day, dearer by step; returns what the cell costs when nobody comes. */
function addCell(
  { cells, ratio, weight, people }: Compiled,
  net: Network,
  node: number,
  cell: number,
  day: number,
  size: number,
): number {
  const share = ratio[day * cells + cell]! * size
  const whole = Math.floor(share + 1e-9)
  const points = weight[cell]!
  addArc(net, node, 2 + day, whole)
  addArc(net, node, 2 + day, 1, 2 * points * (1 - Math.max(0, share - whole)))
  addArc(net, node, 2 + day, people, 2 * points)
  return points * share
}

function kindsOf(problem: Compiled, { from, to, open }: AttributeQuestion) {
  const { blocks, days, cells, values, groupLimit } = problem
  const crowds = crowdsOf(problem, from, to)
  const caps: CappedCell[] = []
  const capOf = new Map<number, number>()
  const kinds = new Map<string, Kind>()
  for (let block = 0; block < blocks; block += 1) {
    const own = open.subarray(block * days, (block + 1) * days)
    for (let i = values.start[block]!; i < values.start[block + 1]!; i += 1) {
      const cell = values.items[i]!
      if (cell < from || cell >= to) continue
      const crowd = tightestCrowd(problem, crowds, block, cell)
      if (crowd >= 0 && !capOf.has(crowd)) {
        capOf.set(crowd, caps.push({ cell, limit: groupLimit[Math.floor(crowd / cells)]! }) - 1)
      }
      const cap = capOf.get(crowd) ?? -1
      const key = `${cell} ${cap} ${own.join('')}`
      const known = kinds.get(key)
      if (known) known.people += values.counts[i]!
      else kinds.set(key, { cell, cap, open: own, people: values.counts[i]! })
    }
  }
  return { kinds: [...kinds.values()], caps }
}

/** group * cells + cell -> single people of the group in the cell, for groups with a hard cap. */
function crowdsOf(problem: Compiled, from: number, to: number): Map<number, number> {
  const crowds = new Map<number, number>()
  for (let block = 0; block < problem.blocks; block += 1) {
    const { start, items } = problem.values
    for (let i = start[block]!; i < start[block + 1]!; i += 1) {
      if (items[i]! < from || items[i]! >= to) continue
      for (const crowd of crowdsWith(problem, block, items[i]!)) {
        crowds.set(crowd, (crowds.get(crowd) ?? 0) + 1)
      }
    }
  }
  return crowds
}

/** The crowd that presses most on its cap, or -1 when every cap leaves room for all of the cell. */
function tightestCrowd(
  problem: Compiled,
  crowds: ReadonlyMap<number, number>,
  block: number,
  cell: number,
): number {
  let tightest = -1
  let pressure = 1
  for (const crowd of crowdsWith(problem, block, cell)) {
    const own = crowds.get(crowd)! / problem.groupLimit[Math.floor(crowd / problem.cells)]!
    if (own <= pressure) continue
    tightest = crowd
    pressure = own
  }
  return tightest
}

function crowdsWith(
  { size, cells, groupForm, groupsOf }: Compiled,
  block: number,
  cell: number,
): number[] {
  if (size[block] !== 1) return []
  return Array.from(groupsOf.items.subarray(groupsOf.start[block]!, groupsOf.start[block + 1]!))
    .filter((group) => groupForm[group] === hardCap)
    .map((group) => group * cells + cell)
}
