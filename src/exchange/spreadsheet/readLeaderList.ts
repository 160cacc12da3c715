/** A file or a paste becomes a leader list: one call for the worker, the page and the command line. */
import type { Result } from '@/domain/shared/result'
import type { FileProblem } from './fileProblem'
import { understandLeaders, type LeaderList, type UnderstandOptions } from './leaderList'
import { readTable } from './readTable'
import type { Table } from './table'

export interface ReadLeadersOptions extends UnderstandOptions {
  /** The sheet to read; without it the one with most leaders. */
  readonly sheet?: string
}

/** What is being done right now; shown while the user waits. */
export type ImportStep = 'opening' | 'understanding'

export async function readLeaderList(
  bytes: Uint8Array,
  { sheet, ...options }: ReadLeadersOptions = {},
  onStep: (step: ImportStep) => void = () => undefined,
): Promise<Result<LeaderList, FileProblem>> {
  onStep('opening')
  const table = await readTable(bytes, { sheet, score: leadersIn })
  if (!table.ok) return table
  onStep('understanding')
  return understandLeaders(table.value, options)
}

function leadersIn(table: Table): number {
  const list = understandLeaders(table)
  return list.ok ? list.value.persons.length : 0
}
