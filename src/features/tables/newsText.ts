/** What each person has to hear about another table, as it is read aloud or sent. */
import type { TableNews } from '@/domain/tables/tableNews'
import type { SeminarTables } from '@/domain/tables/seminarTables'
import { listed } from '@/text/formats'
import { tableName } from '@/text/tableNames'
import { t } from '@/text/t'

/** One line per person: "Anna Berg: runde 2 fra Bord 1 til Bord 4". */
export function newsLines({ tables }: SeminarTables, news: readonly TableNews[]): string[] {
  const titles = new Map(tables.map(({ id, name }, index) => [id, tableName(name, index)]))
  const called = (tableId: string | null) => titles.get(tableId ?? '') ?? t.tables.news.noTable
  return news.map(({ person, changes }) => {
    const parts = changes.map(({ round, from, to }) => {
      const when = t.tables.quality.roundInList(round + 1)
      return from === null
        ? t.tables.news.newTable(when, called(to))
        : t.tables.news.change(when, called(from), called(to))
    })
    return t.tables.news.row(person.name, listed(parts))
  })
}
