/** Grouping by distance: instances of MDGPLIB, `.txt` or `.txt.gz`, one row per file. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { GroupBounds, GroupingProblem } from '../../src/optimiser/grouping/problem'
import { solveGrouping } from '../../src/optimiser/grouping/solve'
import { gapBetween, processorStopwatch, type BenchOptions, type BenchRow } from './benchmark'

export function* mdgpBenchmark(options: BenchOptions): Iterable<BenchRow> {
  const { seed, seconds, names, assignment } = options
  if (names.length === 0) throw new Error('Name at least one file of MDGPLIB')
  for (const file of names) {
    const problem = readInstance(file)
    const stopwatch = processorStopwatch()
    const result = solveGrouping(problem, { seed, seconds }, { stopwatch })
    if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.error)}`)
    const { objective, bound, groupOf, evaluations, seconds: spent } = result.value
    yield {
      problem: 'mdgp',
      instance: basename(file).replace(/\.txt(\.gz)?$/, ''),
      n: problem.people,
      groups: problem.groups.length,
      objective,
      feasible: true,
      bound,
      gap: gapBetween(objective, bound),
      seconds: spent,
      evaluationsPerSecond: Math.round(evaluations / spent),
      seed,
      ...(assignment ? { assignment: [...groupOf] } : {}),
    }
  }
}

/** The first line: people, groups, type, then `lower upper` per group; then a line `i j distance` per pair. */
function readInstance(file: string): GroupingProblem {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const [people = NaN, groupCount = NaN, ...bounds] = numbersIn(lines[0] ?? '')
  if (
    !Number.isInteger(people) ||
    !Number.isInteger(groupCount) ||
    bounds.length !== 2 * groupCount
  ) {
    throw new Error(`${file}: the first line is not "people groups type" and bounds for each group`)
  }
  const groups: GroupBounds[] = []
  for (let i = 0; i < bounds.length; i += 2) groups.push({ min: bounds[i]!, max: bounds[i + 1]! })
  return { people, groups, distances: readDistances(file, people, lines) }
}

function numbersIn(headline: string): number[] {
  return headline
    .trim()
    .split(/\s+/)
    .filter((_, index) => index !== 2)
    .map(Number)
}

function readDistances(file: string, people: number, lines: readonly string[]): Float64Array {
  const distances = new Float64Array(people * people).fill(NaN)
  for (let person = 0; person < people; person += 1) distances[person * people + person] = 0
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue
    const [a = NaN, b = NaN, distance = NaN] = line.trim().split(/\s+/).map(Number)
    const isPair = [a, b].every((end) => Number.isInteger(end) && end >= 0 && end < people)
    if (!isPair || Number.isNaN(distance)) {
      throw new Error(`${file}: line ${index + 1} is not a pair of people and their distance`)
    }
    distances[a * people + b] = distance
    distances[b * people + a] = distance
  }
  const missing = distances.findIndex(Number.isNaN)
  if (missing < 0) return distances
  const pair = `${Math.floor(missing / people)} ${missing % people}`
  throw new Error(`${file}: the distance of the pair ${pair} is missing`)
}
