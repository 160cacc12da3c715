/** What `npm run distribute` does, apart from reading the real disk and printing. */
import type { Proposal } from '@/domain/distribution/problem'
import { fail, ok, type Result } from '@/domain/shared/result'
import type { ProblemRefusal } from '@/optimiser/days/refusal'
import { solve } from '@/optimiser/days/solve'
import { readProblem, type FileRefusal, type NamedText } from './distributeFiles'

export type DistributeRefusal =
  | ProblemRefusal
  | FileRefusal
  | { readonly type: 'distribute.missingOption'; readonly option: string }
  | { readonly type: 'distribute.unknownOption'; readonly option: string }
  | { readonly type: 'distribute.badNumber'; readonly option: string }
  | { readonly type: 'distribute.unreadableFile'; readonly file: string }

/** The proposal as printed: days with their members instead of seats by person. */
export interface PrintedProposal extends Omit<Proposal, 'seats'> {
  readonly days: readonly {
    readonly id: string
    readonly min: number
    readonly max: number
    readonly members: readonly string[]
  }[]
}

const names = ['people', 'days', 'rules', 'seed', 'seconds', 'iterations'] as const
type Name = (typeof names)[number]
type Options = Partial<Record<Name, string>>

/** Runs the command with its arguments; `readFile` returns null for a file that cannot be read. */
export function distribute(
  argv: readonly string[],
  readFile: (name: string) => string | null,
): Result<PrintedProposal, DistributeRefusal> {
  const options = readOptions(argv)
  if (!options.ok) return options
  const { people, days, rules, seed, seconds, iterations } = options.value
  if (people === undefined) return fail({ type: 'distribute.missingOption', option: '--people' })
  if (days === undefined) return fail({ type: 'distribute.missingOption', option: '--days' })

  const numbers = { seed: numberOf(seed, 1), seconds: numberOf(seconds, 3) }
  if (!Number.isSafeInteger(numbers.seed)) return badNumber('--seed')
  if (!(numbers.seconds > 0)) return badNumber('--seconds')
  const steps = iterations === undefined ? undefined : numberOf(iterations, 0)
  if (steps !== undefined && !(Number.isSafeInteger(steps) && steps >= 0)) {
    return badNumber('--iterations')
  }

  const texts: NamedText[] = []
  for (const name of [people, days, ...(rules === undefined ? [] : [rules])]) {
    const text = readFile(name)
    if (text === null) return fail({ type: 'distribute.unreadableFile', file: name })
    texts.push({ name, text })
  }
  const problem = readProblem(texts[0] as NamedText, texts[1] as NamedText, texts[2] ?? null)
  if (!problem.ok) return problem
  const solved = solve(problem.value, { ...numbers, iterations: steps })
  if (!solved.ok) return solved
  const { seats, ...rest } = solved.value
  return ok({
    days: problem.value.days.map(({ id, seatsMin, seatsMax }) => ({
      id,
      min: seatsMin,
      max: seatsMax,
      members: problem.value.people.map((person) => person.id).filter((own) => seats[own] === id),
    })),
    ...rest,
  })
}

function readOptions(argv: readonly string[]): Result<Options, DistributeRefusal> {
  const options: Options = {}
  for (let i = 0; i < argv.length; i += 2) {
    const name = names.find((known) => `--${known}` === argv[i])
    if (!name) return fail({ type: 'distribute.unknownOption', option: argv[i] ?? '' })
    const value = argv[i + 1]
    if (value === undefined) return fail({ type: 'distribute.missingOption', option: `--${name}` })
    options[name] = value
  }
  return ok(options)
}

function numberOf(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : text.trim() === '' ? NaN : Number(text)
}

function badNumber(option: string): Result<never, DistributeRefusal> {
  return fail({ type: 'distribute.badNumber', option })
}
