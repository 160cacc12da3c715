/** All fields of one case in a form, checked before they are saved. */
import { differingFields } from '@/domain/change'
import { addCase, updateCase } from '@/domain/cases/caseCommands'
import { namesIn } from '@/domain/cases/caseWarnings'
import type { PracticeCase } from '@/domain/cases/practiceCase'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { listed } from '@/text/formats'
import { t } from '@/text/t'
import { computed, reactive, ref, watch } from 'vue'

/** The empty text stands for no choice, as the controls have it. */
interface CaseForm {
  title: string
  ownerId: string
  unitId: string
  story: string
  status: PracticeCase['status']
  permission: PracticeCase['permission']
  anonymised: boolean
  themeId: string
  itemId: string
}

/** @param known the case to change, or null for a new one */
export function useCaseForm(seminarId: Id, known: PracticeCase | null) {
  const workspace = useWorkspace()
  const initial = known ? formOf(known) : { ...nothing }
  const fields = reactive<CaseForm>({ ...initial })
  const tried = ref(false)
  const busy = ref(false)

  const errors = computed(() => ({
    title: tried.value && !fields.title.trim() ? t.cases.form.titleMissing : undefined,
  }))
  const namesLeft = computed(() => {
    const names = fields.anonymised ? namesIn(workspace.snapshot, fields) : []
    return names.length > 0 ? t.cases.form.namesLeft(listed(names)) : ''
  })

  // A story comes from where its owner works, unless somebody says otherwise.
  watch(
    () => fields.ownerId,
    (ownerId) => {
      fields.unitId ||= workspace.snapshot.people.get(ownerId)?.unitId ?? ''
    },
  )

  /** True when the case is saved. */
  async function save(): Promise<boolean> {
    tried.value = true
    if (busy.value || errors.value.title) return false
    busy.value = true
    const result = known
      ? await workspace.run(updateCase, {
          caseId: known.id,
          fields: differingFields(stored(initial), stored(fields)),
        })
      : await workspace.run(addCase, { seminarId, fields: stored(fields) })
    busy.value = false
    return result.ok
  }

  return { fields, errors, namesLeft, busy, save }
}

const nothing: CaseForm = {
  title: '',
  ownerId: '',
  unitId: '',
  story: '',
  status: 'received',
  permission: 'notAsked',
  anonymised: false,
  themeId: '',
  itemId: '',
}

function formOf(known: PracticeCase): CaseForm {
  const { title, story, status, permission, anonymised } = known
  const { ownerId, unitId, themeId, itemId } = known
  return {
    ...{ title, story, status, permission, anonymised },
    ...{ ownerId: ownerId ?? '', unitId: unitId ?? '' },
    ...{ themeId: themeId ?? '', itemId: itemId ?? '' },
  }
}

function stored({ ownerId, unitId, themeId, itemId, ...plain }: CaseForm) {
  return {
    ...plain,
    title: plain.title.trim(),
    ...{ ownerId: ownerId || null, unitId: unitId || null },
    ...{ themeId: themeId || null, itemId: itemId || null },
  }
}
