/** The fields of a working group in a form; a new one is named after its kind until it is given a name. */
import { differingFields } from '@/domain/change'
import { addGroup, updateGroup } from '@/domain/groups/groupCommands'
import type { GroupKind, WorkingGroup } from '@/domain/groups/workingGroup'
import type { Seminar } from '@/domain/seminars/seminar'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref, watch } from 'vue'

interface GroupTexts {
  kind: GroupKind
  name: string
  purpose: string
  purview: 'seminar' | 'series'
  personIds: readonly Id[]
}

export function useGroupForm(seminar: Seminar, group?: WorkingGroup) {
  const workspace = useWorkspace()
  const initial: GroupTexts = {
    kind: group?.kind ?? 'working',
    name: group?.name ?? t.groups.kinds.working,
    purpose: group?.purpose ?? '',
    purview: group?.seriesId ? 'series' : 'seminar',
    personIds: [],
  }
  const texts = reactive<GroupTexts>({ ...initial })
  const tried = ref(false)
  const busy = ref(false)
  const nameError = computed(() =>
    tried.value && texts.name.trim() === '' ? t.groups.form.nameMissing : undefined,
  )

  watch(
    () => texts.kind,
    (kind, before) => {
      if (texts.name === t.groups.kinds[before]) texts.name = t.groups.kinds[kind]
    },
  )

  function fieldsOf({ kind, name, purpose, purview }: GroupTexts) {
    const ofSeries = purview === 'series'
    return {
      kind,
      name: name.trim(),
      purpose: purpose.trim(),
      seminarId: ofSeries ? null : (group?.seminarId ?? seminar.id),
      seriesId: ofSeries ? (group?.seriesId ?? seminar.seriesId) : null,
    }
  }

  /** True when the group is saved. */
  async function save(): Promise<boolean> {
    tried.value = true
    if (busy.value || nameError.value) return false
    busy.value = true
    const fields = fieldsOf(texts)
    const result = group
      ? await workspace.run(updateGroup, {
          groupId: group.id,
          fields: differingFields(fieldsOf(initial), fields),
        })
      : await workspace.run(addGroup, { fields, personIds: texts.personIds })
    busy.value = false
    return result.ok
  }

  return { texts, nameError, busy, save }
}
