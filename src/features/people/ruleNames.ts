/** Placement rules by name, where a removal tells which of them it touches. */
import type { Use } from '@/domain/changeDraft'
import type { Snapshot } from '@/domain/records'
import type { PlacementRule } from '@/domain/rules/placementRule'
import { sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { listedFew } from '@/text/formats'
import { t } from '@/text/t'

/**
 * "Sammen i Ledelsesakademi (tilbage: Bo Dahl)" of every use in a rule.
 * @param gone people who are not named, because they are the ones removed
 */
export function ruleNames(
  snapshot: Snapshot,
  uses: readonly Use[],
  gone: ReadonlySet<Id> = new Set(),
): string[] {
  const rules = uses.flatMap(({ table, id }) =>
    table === 'placementRules' ? (snapshot.placementRules.get(id) ?? []) : [],
  )
  return rules.map((rule) => {
    const series = snapshot.series.get(rule.seriesId)?.name ?? ''
    const name = t.people.touches.ruleOf(kindName(rule), series)
    const others = rule.personIds.filter((id) => !gone.has(id))
    const people = sortedByName(others.flatMap((id) => snapshot.people.get(id) ?? []))
    if (people.length === 0) return name
    const names = people.map((person) => person.name)
    return t.people.touches.ruleFor(name, listedFew(names, t.people.touches.more))
  })
}

function kindName({ kind, seminarIds }: PlacementRule): string {
  const words = t.rules.kinds
  switch (kind) {
    case 'mustDay':
      return seminarIds.length === 1 ? words.fixedDay : words.days
    case 'mustNotDay':
      return words.days
    default:
      return words[kind]
  }
}
