/** The call for cases in a form: what is looked for, about what, and by when. */
import { callOf } from '@/domain/cases/cases'
import { saveCall } from '@/domain/cases/callCommands'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'

export function useCallForm(seminarId: Id) {
  const workspace = useWorkspace()
  const known = callOf(workspace.snapshot, seminarId)
  const fields = reactive({
    themeId: known ? (known.themeId ?? '') : decidedTheme(),
    deadline: known?.deadline ?? '',
    text: known?.text ?? t.cases.call.textSuggestion,
  })
  /** The text of the date cannot be read; the day behind it is older than what is seen. */
  const wrong = ref(false)
  const busy = ref(false)

  function decidedTheme(): Id {
    const own = [...workspace.snapshot.themeChoices.values()].filter(
      (choice) => choice.seminarId === seminarId && choice.status === 'decided',
    )
    return own.length === 1 ? (own[0]?.themeId ?? '') : ''
  }

  const deadlineError = computed(() => {
    if (wrong.value) return t.cases.call.deadlineWrong
    const day = workspace.snapshot.seminars.get(seminarId)?.day ?? ''
    return fields.deadline !== '' && fields.deadline > day ? t.cases.call.deadlineLate : undefined
  })

  /** True when the call is saved. */
  async function save(): Promise<boolean> {
    if (busy.value || deadlineError.value) return false
    busy.value = true
    const { themeId, deadline, text } = fields
    const result = await workspace.run(saveCall, {
      seminarId,
      fields: { themeId: themeId || null, deadline: deadline || null, text: text.trim() },
    })
    busy.value = false
    return result.ok
  }

  return { fields, wrong, deadlineError, busy, save }
}
