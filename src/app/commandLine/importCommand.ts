/** `npm run import -- FILE [--sheet NAME] [--onto OTHER-FILE]`: the import without its questions. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { applyChange } from '@/domain/change'
import { previewImport } from '@/domain/people/importPeople'
import { mergeRows } from '@/domain/people/mergeRows'
import { emptySnapshot, type Snapshot } from '@/domain/records'
import { fail, type Result } from '@/domain/shared/result'
import type { FileProblem } from '@/exchange/spreadsheet/fileProblem'
import type { LeaderList } from '@/exchange/spreadsheet/leaderList'
import { readLeaderList } from '@/exchange/spreadsheet/readLeaderList'
import { importReport } from './importReport'

/** A problem with the way the command was called, beside those of the file itself. */
type CallProblem =
  | { readonly type: 'usage'; readonly details: { usage: string } }
  | { readonly type: 'file.notFound'; readonly details: { file: string } }

const usage = 'npm run import -- FILE [--sheet NAME] [--onto OTHER-FILE]'
const exitCodeOfProblem = 2

const outcome = await run(process.argv.slice(2))
process.stdout.write(
  `${JSON.stringify(outcome.ok ? outcome.value : { error: outcome.error }, null, 2)}\n`,
)
process.exitCode = outcome.ok ? 0 : exitCodeOfProblem

async function run(args: string[]): Promise<Result<object, FileProblem | CallProblem>> {
  const call = parseCall(args)
  if (!call) return fail({ type: 'usage', details: { usage } })
  const list = await read(call.file, call.sheet)
  if (!list.ok) return list
  if (call.onto === undefined)
    return { ok: true, value: importReport(list.value, previewOf(list.value)) }
  const earlier = await read(call.onto)
  if (!earlier.ok) return earlier
  const onto = applyChange(emptySnapshot(), previewOf(earlier.value).change)
  return { ok: true, value: importReport(list.value, previewOf(list.value, onto)) }
}

function parseCall(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { sheet: { type: 'string' }, onto: { type: 'string' } },
    })
    const [file, ...others] = positionals
    return file === undefined || others.length > 0 ? null : { file, ...values }
  } catch {
    return null
  }
}

async function read(
  file: string,
  sheet?: string,
): Promise<Result<LeaderList, FileProblem | CallProblem>> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(readFileSync(file))
  } catch {
    return fail({ type: 'file.notFound', details: { file } })
  }
  return readLeaderList(bytes, { sheet })
}

/** Certain duplicates are merged, possible ones are not: nobody is there to ask. */
function previewOf(list: LeaderList, onto: Snapshot = emptySnapshot()) {
  const rows = mergeRows(list.persons, list.certainDuplicates)
  return previewImport(onto, rows, { merge: [] }, () => crypto.randomUUID())
}
