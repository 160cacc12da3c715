/** The plain lists of the preview: who is new, who stays, what was rejected, what is doubtful. */
import type { ImportPreview } from '@/domain/people/importPeople'
import type { LeaderList } from '@/exchange/spreadsheet/leaderList'
import { t } from '@/text/t'

export interface PreviewLine {
  readonly key: string
  readonly title: string
  readonly text: string
  /** Row in the list. */
  readonly row: number
}

export type PlainList = 'added' | 'unchanged' | 'rejected' | 'warnings'

/** The lines of one list; made when it is opened, because nobody opens all of 10,000 rows at once. */
export function previewLines(
  which: PlainList,
  list: LeaderList,
  preview: ImportPreview,
): PreviewLine[] {
  const rows = new Map(list.persons.map((person) => [person.row, person]))
  const nameOf = (row: number) => rows.get(row)?.name ?? ''
  const placeOf = (row: number) => {
    const person = rows.get(row)
    return [person?.title, person?.unit || person?.administration].filter(Boolean).join(' · ')
  }
  const labels: Readonly<Record<string, string>> = t.importing.fields
  const lists: Record<PlainList, () => PreviewLine[]> = {
    added: () =>
      preview.added.map(({ row, name }): PreviewLine => ({
        key: `${row}`,
        title: name,
        text: placeOf(row),
        row,
      })),
    unchanged: () =>
      preview.unchanged.map(({ row }): PreviewLine => ({
        key: `${row}`,
        title: nameOf(row),
        text: placeOf(row),
        row,
      })),
    rejected: () =>
      list.rejected.map(({ row, reason }): PreviewLine => ({
        key: `${row}`,
        title: t.importing.row(row),
        text: t.importing.rejections[reason],
        row,
      })),
    warnings: () =>
      [...list.warnings, ...preview.warnings].map(
        ({ row, field, code, cell }, index): PreviewLine => ({
          key: `${index}`,
          title: nameOf(row),
          text: [
            `${labels[field] ?? field}: ${t.importing.warnings[code]}`,
            cell && t.importing.reads(cell),
          ]
            .filter(Boolean)
            .join(' '),
          row,
        }),
      ),
  }
  return lists[which]()
}
