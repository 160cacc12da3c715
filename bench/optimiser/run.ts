/** `npm run bench:optimiser -- mdgp|days|tables …`: one line of JSON per run; see bench/README.md. */
import { parseArgs } from 'node:util'
import type { Benchmark } from './benchmark'
import { daysBenchmark } from './days'
import { mdgpBenchmark } from './mdgp'
import { oracleBenchmark } from './oracle'
import { tablesBenchmark } from './tables'
import { whyNotBenchmark } from './whyNot'

const benchmarks: Readonly<Record<string, Benchmark>> = {
  days: daysBenchmark,
  mdgp: mdgpBenchmark,
  oracle: oracleBenchmark,
  tables: tablesBenchmark,
  whyNot: whyNotBenchmark,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    assignment: { type: 'boolean', default: false },
    people: { type: 'string' },
    days: { type: 'string' },
  },
})
const [problem = '', ...names] = positionals
const benchmark = benchmarks[problem]
if (!benchmark) throw new Error(`Name a problem first: ${Object.keys(benchmarks).join(', ')}`)

const number = (text: string | undefined) => (text === undefined ? undefined : Number(text))
const rows = benchmark({
  seconds: Number(values.seconds),
  seed: Number(values.seed),
  assignment: values.assignment,
  people: number(values.people),
  days: number(values.days),
  names,
})
for await (const row of rows) console.log(JSON.stringify(row))
