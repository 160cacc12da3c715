/** How mixed tables are, as counts of different values. */
import type { MirrorAttribute } from '@/domain/series/series'
import type { Id } from '@/domain/shared/id'
import type { TablesProblem, TableSeats } from '@/domain/tables/problem'
import { tableGroups } from '@/domain/tables/tableGroups'
import { listed } from '@/text/formats'
import { t } from '@/text/t'

/** "3-4 forvaltninger", one part for each thing that is mixed; fewest and most over the tables. */
export function mixParts(
  { people, attributes }: TablesProblem,
  companies: readonly (readonly Id[])[],
): string[] {
  const values = new Map(people.map((person) => [person.id, person.values]))
  return attributes.flatMap(({ key }, index) => {
    // Where all are alike, nothing can be mixed and nothing is said.
    if (new Set(people.map((person) => person.values[index])).size < 2) return []
    const counts = companies.map(
      (company) => new Set(company.map((id) => values.get(id)?.[index] ?? null)).size,
    )
    const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
    const span = fewest === most ? String(most) : `${fewest}-${most}`
    return [t.tables.mix[key as MirrorAttribute](span)]
  })
}

/** "Hvert bord har 3-4 forvaltninger og 5 enheder."; empty when nothing is mixed. */
export function mixSentence(problem: TablesProblem, seats: TableSeats): string {
  const companies = tableGroups(seats)
  const parts = companies.length > 0 ? mixParts(problem, companies) : []
  return parts.length > 0 ? t.tables.quality.mixing(listed(parts)) : ''
}
