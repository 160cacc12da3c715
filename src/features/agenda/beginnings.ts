/** Programmes to begin with: templates of one's own for this kind of seminar, and the built-in one. */
import type { Snapshot } from '@/domain/records'
import { seminarKinds } from '@/domain/seminars/seminar'
import { compareDanish } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import type { TemplateItem } from '@/domain/templates/seminarTemplate'
import { t } from '@/text/t'
import type { UiOption } from '@/ui'

export interface Beginning extends UiOption {
  readonly items: readonly TemplateItem[]
}

/** Those of the seminar's own kind come first; templates without a programme are left out. */
export function beginnings(snapshot: Snapshot, seminarId: Id): Beginning[] {
  const kind = snapshot.seminars.get(seminarId)?.kind
  const own = [...snapshot.seminarTemplates.values()]
    .filter(({ items }) => items.length > 0)
    .map(({ id, name, kind: of, items }) => ({ value: id, label: name, items, fits: of === kind }))
  const builtIn = seminarKinds.map((of) => ({
    value: of,
    label: t.agenda.start.builtIn(t.seminars.kinds[of]),
    items: t.starters.programmes[of].items.map((item) => ({ ...blankItem, ...item })),
    fits: of === kind,
  }))
  return [...own.sort((a, b) => compareDanish(a.label, b.label)), ...builtIn].sort(
    (a, b) => Number(b.fits) - Number(a.fits),
  )
}

const blankItem = {
  track: null,
  trackName: '',
  method: '',
  steps: '',
  material: '',
  questions: [],
}
