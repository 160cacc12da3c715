/** What is written of a decision, what is wrong with it, and the command's input it makes. */
import type { Id } from '@/domain/shared/id'
import { sortedByTitle } from '@/domain/themes/focusAreas'
import { themesOfSeminar } from '@/domain/themes/seminarThemes'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'

/** Choices beside the candidates; no id looks like these. */
export const another = '-another'
export const aNew = '-new'

/** @param themeId the theme the decision is likely to be about, such as the card it was opened from */
export function useDecisionForm(seminarId: Id, themeId?: Id) {
  const workspace = useWorkspace()
  const { decided, candidates } = themesOfSeminar(workspace.snapshot, seminarId)
  const listed = [...(decided ? [decided] : []), ...candidates]
  const bank = sortedByTitle(workspace.snapshot.themes.values())
  const others = bank.filter(({ id }) => !listed.some(({ theme }) => theme.id === id))

  const texts = reactive({
    which: themeId ?? decided?.theme.id ?? (listed.length === 0 ? aNew : ''),
    other: '',
    title: '',
    on: decided?.choice.decidedOn ?? today(),
    wording: decided?.choice.wording ?? '',
  })
  const dayIsWrong = ref(false)
  const tried = ref(false)
  const busy = ref(false)

  const options = computed(() => [
    ...listed.map(({ theme }) => ({ value: theme.id, label: theme.title })),
    ...(others.length > 0 ? [{ value: another, label: t.themes.seminar.another }] : []),
    { value: aNew, label: t.themes.seminar.aNew },
  ])
  const problems = computed(() => ({
    which: texts.which ? undefined : t.themes.seminar.whichMissing,
    other: texts.which === another && !texts.other ? t.themes.seminar.whichMissing : undefined,
    title: texts.which === aNew && !texts.title.trim() ? t.themes.form.titleMissing : undefined,
    on: dayIsWrong.value || !texts.on ? t.themes.seminar.onWrong : undefined,
  }))
  /** Said only after the first try, but for a date that is written to its end and does not exist. */
  const errors = computed((): Partial<typeof problems.value> => {
    if (tried.value) return problems.value
    return dayIsWrong.value ? { on: problems.value.on } : {}
  })

  /** What the command takes, or null when something has to be mended first. */
  function decision() {
    tried.value = true
    if (Object.values(problems.value).some(Boolean)) return null
    const id = texts.which === another ? texts.other : texts.which
    return {
      seminarId,
      theme: texts.which === aNew ? { title: texts.title } : { id },
      decidedOn: texts.on,
      wording: texts.wording,
    }
  }

  return {
    texts,
    dayIsWrong,
    busy,
    options,
    otherThemes: others.map(({ id, title }) => ({ value: id, label: title })),
    errors,
    decision,
  }
}
