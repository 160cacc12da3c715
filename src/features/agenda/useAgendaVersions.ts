/** What people were told of a programme, and what has changed since. */
import { changesSinceTold } from '@/domain/agenda/agendaDifferences'
import { versionsOfAgenda } from '@/domain/agenda/toldAgenda'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { itemDifferenceText, personDifferenceText } from './versionText'

/** Looking at everybody's times takes longer than drawing a change, so it waits for a pause. */
const quietMs = 300

export function useAgendaVersions(seminarId: () => Id) {
  const workspace = useWorkspace()
  const settled = shallowRef(workspace.snapshot)
  let waiting: ReturnType<typeof setTimeout> | undefined
  watch(
    () => workspace.snapshot,
    (snapshot) => {
      clearTimeout(waiting)
      waiting = setTimeout(() => (settled.value = snapshot), quietMs)
    },
  )
  onScopeDispose(() => clearTimeout(waiting))

  const versions = computed(() => versionsOfAgenda(settled.value, seminarId()))
  const changes = computed(() => changesSinceTold(settled.value, seminarId()))
  const severalDays = computed(() => {
    const { version, items } = changes.value
    const days = [...(version?.items ?? []), ...items.flatMap(({ to }) => to ?? [])]
    return new Set(days.map(({ day }) => day)).size > 1
  })
  const count = computed(() =>
    changes.value.version
      ? Math.max(changes.value.items.length, Math.sign(changes.value.people.length))
      : 0,
  )
  return {
    versions,
    changed: computed(() => count.value > 0),
    latest: computed(() => changes.value.version),
    /** How the programme stands to what people were told. */
    told: computed(() => {
      const { version } = changes.value
      if (!version) return t.agendaVersions.never
      return count.value > 0
        ? t.agendaVersions.toldChanged(version.number, count.value)
        : t.agendaVersions.told(version.number, shortDay(version.publishedOn))
    }),
    itemLines: computed(() =>
      changes.value.items.map((difference) => ({
        id: difference.itemId,
        text: itemDifferenceText(difference, severalDays.value),
      })),
    ),
    personLines: computed(() =>
      changes.value.people.map((difference) => ({
        id: difference.personId,
        name: difference.person.name,
        text: personDifferenceText(difference, severalDays.value),
      })),
    ),
  }
}
