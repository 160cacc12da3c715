/** Decides what every column means: as the user chose, as remembered, by header, or by content. */
import { contentOf, type ColumnContent } from './columnContent'
import { fieldsNotKept, isImportField, type IgnoreReason, type ImportField } from './fields'
import type { HeaderRow } from './headerRow'
import { foldedWords } from '@/domain/shared/foldText'
import { bareNumberWords, runningNumberWords, sensitiveReasonOf, wishesOf } from './headerWords'
import type { Cell } from './table'

/** Column number (counted from 0) -> field, or `ignore`. What the user decided, now or last time. */
export type ChosenColumns = Readonly<Record<string, string>>

export interface ColumnMapping {
  /** Counted from 0. */
  readonly column: number
  readonly header: string
  readonly field: ImportField | null
  readonly by: 'chosen' | 'header' | 'content' | null
  /** Why it is left alone; null when it has a field. */
  readonly reason: IgnoreReason | null
  /** False for a field that is read and checked but stored nowhere. */
  readonly kept: boolean
  /** A few cells, so that the user can see what the column is. Empty for sensitive columns. */
  readonly examples: readonly string[]
}

interface Draft {
  field: ImportField | null
  by: ColumnMapping['by']
  reason: IgnoreReason | null
}

export function mapColumns(
  header: HeaderRow,
  rows: readonly (readonly Cell[])[],
  chosen: ChosenColumns | null,
): ColumnMapping[] {
  const contents = header.headers.map((_, column) => contentOf(rows, column))
  const drafts: Draft[] = header.headers.map((text, column) => {
    const content = contents[column] as ColumnContent
    return { field: null, by: null, reason: reasonToSkip(text, header.groups[column], content) }
  })
  if (chosen) {
    drafts.forEach((draft, column) => choose(draft, chosen[column]))
  } else {
    mapByHeader(header, drafts, contents)
    mapByContent(header, drafts, contents)
  }
  dropHalvesOfName(drafts)
  return drafts.map(({ field, by, reason }, column) => ({
    column,
    header: header.headers[column] as string,
    field,
    by,
    reason: field ? null : (reason ?? 'unknown'),
    kept: field !== null && !fieldsNotKept.includes(field),
    examples: reason === null || field ? (contents[column] as ColumnContent).examples : [],
  }))
}

/** The content outranks a harmless header: a column "Nr." full of CPR numbers is a CPR column. */
function reasonToSkip(header: string, group: string | undefined, content: ColumnContent) {
  if (content.cpr) return 'cpr'
  const words = foldedWords(header)
  const sensitive = sensitiveReasonOf(header, group)
  if (sensitive) return sensitive
  if (content.filled === 0) return header === '' ? 'empty' : null
  const countsRows =
    runningNumberWords.has(words) || (bareNumberWords.has(words) && content.counting)
  return countsRows ? 'runningNumber' : null
}

function choose(draft: Draft, choice: string | undefined): void {
  if (choice !== undefined && isImportField(choice)) {
    Object.assign(draft, { field: choice, by: 'chosen', reason: null })
  } else {
    draft.reason ??= 'chosen'
  }
}

/** Surest wish first, over all columns; a field is given away once. */
function mapByHeader(header: HeaderRow, drafts: Draft[], contents: readonly ColumnContent[]): void {
  const wishes = header.headers.flatMap((text, column) => {
    if ((drafts[column] as Draft).reason !== null) return []
    const isNumber = bareNumberWords.has(foldedWords(text))
    if (isNumber && contents[column]?.looksLike === 'employeeNumber') {
      return [{ field: 'employeeNumber' as const, rank: 50, column }]
    }
    return wishesOf(text).map((wish) => ({ ...wish, column }))
  })
  for (const { field, column } of wishes.sort((a, b) => a.rank - b.rank)) {
    const draft = drafts[column] as Draft
    if (draft.field || isTaken(drafts, field)) continue
    Object.assign(draft, { field, by: 'header', reason: null })
  }
  for (const { column } of wishes) {
    const draft = drafts[column] as Draft
    if (!draft.field) draft.reason = 'alreadyMapped'
  }
}

/** Only where the header says nothing; what could be a birthday is never guessed at. */
function mapByContent(
  header: HeaderRow,
  drafts: Draft[],
  contents: readonly ColumnContent[],
): void {
  drafts.forEach((draft, column) => {
    const field = contents[column]?.looksLike ?? null
    if (draft.field || draft.reason !== null || field === null || isTaken(drafts, field)) return
    const hasNames = isTaken(drafts, 'firstName') || isTaken(drafts, 'lastName')
    if (field === 'name' && hasNames) return
    const named = header.headers[column] !== ''
    if (named && (field === 'employeeNumber' || field === 'phone')) return
    Object.assign(draft, { field, by: 'content', reason: null })
  })
}

function isTaken(drafts: readonly Draft[], field: ImportField): boolean {
  return drafts.some((draft) => draft.field === field)
}

/** A whole name and its halves are not added up. */
function dropHalvesOfName(drafts: readonly Draft[]): void {
  if (!isTaken(drafts, 'name')) return
  for (const draft of drafts) {
    if (draft.by !== 'chosen' && (draft.field === 'firstName' || draft.field === 'lastName')) {
      Object.assign(draft, { field: null, by: null, reason: 'alreadyMapped' })
    }
  }
}
