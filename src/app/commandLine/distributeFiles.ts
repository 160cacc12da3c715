/** Reads the files of `npm run distribute` into a problem; formats in docs/distribute-format.md. */
import Papa from 'papaparse'
import * as v from 'valibot'
import type {
  BlockReason,
  DistributionProblem,
  ProblemDay,
  ProblemPerson,
  ProblemRule,
} from '@/domain/distribution/problem'
import { ruleKinds } from '@/domain/rules/placementRule'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'

/** The contents of one named file. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

export type FileRefusal =
  | { readonly type: 'distribute.badJson'; readonly file: string }
  | { readonly type: 'distribute.badCsv'; readonly file: string; readonly row: number }
  | { readonly type: 'distribute.badShape'; readonly file: string; readonly at: string }

const cell = v.union([v.string(), v.number(), v.boolean(), v.null()])
const dayList = v.union([v.array(v.string()), v.pipe(v.string(), v.transform(splitDays))])
const optionalDay = v.optional(
  v.nullable(
    v.pipe(
      v.string(),
      v.transform((text) => (text.trim() === '' ? null : text.trim())),
    ),
  ),
  null,
)
const personSchema = v.objectWithRest(
  {
    id: v.pipe(v.string(), v.trim(), v.minLength(1)),
    name: v.optional(v.string(), ''),
    absent: v.optional(dayList, []),
    notEligible: v.optional(dayList, []),
    pinned: optionalDay,
    current: optionalDay,
  },
  cell,
)
const wholeNumber = v.union([
  v.number(),
  v.pipe(v.string(), v.trim(), v.minLength(1), v.transform(Number)),
])
const daySchema = v.pipe(
  v.looseObject({
    id: v.optional(v.string()),
    date: v.optional(v.string()),
    min: wholeNumber,
    max: wholeNumber,
  }),
  v.check(({ id, date }) => Boolean(id ?? date), 'id'),
)
const ruleSchema = v.strictObject({
  id: v.string(),
  kind: v.picklist(ruleKinds),
  people: v.optional(v.array(v.string())),
  where: v.optional(v.record(v.string(), v.string())),
  days: v.optional(v.array(v.string()), []),
  cap: v.optional(v.nullable(v.number()), null),
  hard: v.optional(v.boolean(), true),
  weight: v.optional(v.number(), 3),
})
const rulesFileSchema = v.strictObject({
  weights: v.optional(v.record(v.string(), v.number()), {}),
  moveWeight: v.optional(v.number(), 0),
  rules: v.optional(v.array(ruleSchema), []),
})

type PersonRow = v.InferOutput<typeof personSchema>
type RulesFile = v.InferOutput<typeof rulesFileSchema>

/** The problem that the files describe; ids, seats and weights are judged by the optimiser. */
export function readProblem(
  peopleFile: NamedText,
  daysFile: NamedText,
  rulesFile: NamedText | null,
): Result<DistributionProblem, FileRefusal> {
  const people = readRows(peopleFile, v.array(personSchema))
  if (!people.ok) return people
  const days = readRows(daysFile, v.array(daySchema))
  if (!days.ok) return days
  const rules = rulesFile ? readRules(rulesFile) : ok(v.parse(rulesFileSchema, {}))
  if (!rules.ok) return rules
  return ok(problemOf(people.value, days.value.map(dayOf), rules.value))
}

function readRows<Rows>(
  file: NamedText,
  schema: v.GenericSchema<unknown, Rows>,
): Result<Rows, FileRefusal> {
  if (/^\s*[[{]/.test(file.text)) return readJson(file, schema)
  const { data, errors } = Papa.parse<Record<string, string>>(file.text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim(),
  })
  const error = errors.find(({ type }) => type !== 'Delimiter')
  if (error) return fail({ type: 'distribute.badCsv', file: file.name, row: (error.row ?? 0) + 2 })
  return check(file, schema, data)
}

function readRules(file: NamedText): Result<RulesFile, FileRefusal> {
  return readJson(
    file,
    v.union([rulesFileSchema, v.pipe(v.array(ruleSchema), v.transform(onlyRules))]),
  )
}

function onlyRules(rules: RulesFile['rules']): RulesFile {
  return { weights: {}, moveWeight: 0, rules }
}

function readJson<Value>(
  file: NamedText,
  schema: v.GenericSchema<unknown, Value>,
): Result<Value, FileRefusal> {
  let value: unknown
  try {
    value = JSON.parse(file.text.replace(/^\uFEFF/, ''))
  } catch {
    return fail({ type: 'distribute.badJson', file: file.name })
  }
  return check(file, schema, value)
}

function check<Value>(
  file: NamedText,
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
): Result<Value, FileRefusal> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return ok(parsed.output)
  const at = v.getDotPath(parsed.issues[0]) ?? ''
  return fail({ type: 'distribute.badShape', file: file.name, at })
}

function dayOf({ id, date, min, max }: v.InferOutput<typeof daySchema>): ProblemDay {
  return { id: (id ?? date ?? '').trim(), seatsMin: min, seatsMax: max }
}

const reserved = new Set(['id', 'name', 'absent', 'notEligible', 'pinned', 'current'])

function problemOf(
  rows: readonly PersonRow[],
  days: readonly ProblemDay[],
  file: RulesFile,
): DistributionProblem {
  const keys = new Set([...rows.flatMap(Object.keys), ...Object.keys(file.weights)])
  const attributes = [...keys]
    .filter((key) => !reserved.has(key))
    .map((key) => ({ key, weight: file.weights[key] ?? 1 }))
  const people = rows.map((row): ProblemPerson => {
    const blocked: Record<Id, BlockReason> = {}
    for (const id of row.absent) blocked[id] = 'absent'
    for (const id of row.notEligible) blocked[id] = 'notEligible'
    const values = attributes.map(({ key }) => valueOf(row, key))
    return { id: row.id, blocked, values, pinnedTo: row.pinned, current: row.current }
  })
  const rules = file.rules.map(
    ({ id, kind, people: named, where, days: dayIds, cap, hard, weight }): ProblemRule => {
      const meant = named ?? (where ? peopleWhere(rows, where) : [])
      return { ruleId: id, kind, personIds: meant, dayIds, cap, hard, weight }
    },
  )
  return { people, days, attributes, rules, moveWeight: file.moveWeight }
}

function valueOf(row: PersonRow, key: string): string | null {
  const value = row[key]
  return value === undefined || value === null || value === '' ? null : String(value)
}

function peopleWhere(rows: readonly PersonRow[], where: Readonly<Record<string, string>>): Id[] {
  return rows
    .filter((row) => Object.entries(where).every(([key, value]) => valueOf(row, key) === value))
    .map(({ id }) => id)
}

function splitDays(text: string): string[] {
  return text.split(/[\s|;,]+/).filter((part) => part !== '')
}
