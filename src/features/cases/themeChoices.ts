/** The themes of the house as choices: those put forward for the seminar first. */
import type { Snapshot } from '@/domain/records'
import { compareDanish } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import type { UiOption } from '@/ui'

export function themeChoices(snapshot: Snapshot, seminarId: Id): UiOption[] {
  const own = new Set(
    [...snapshot.themeChoices.values()]
      .filter((choice) => choice.seminarId === seminarId && choice.status !== 'declined')
      .map(({ themeId }) => themeId),
  )
  return [...snapshot.themes.values()]
    .sort(
      (a, b) =>
        Number(own.has(b.id)) - Number(own.has(a.id)) ||
        compareDanish(a.title, b.title) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, title }) => ({ value: id, label: title }))
}
