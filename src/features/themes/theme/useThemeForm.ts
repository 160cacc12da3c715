/** The fields of a theme while they are written, what is wrong with them, and what they make. */
import { differingFields } from '@/domain/change'
import { focusAreasOf } from '@/domain/themes/focusAreas'
import { mostQuestionLetters, questionsIn } from '@/domain/themes/questionFields'
import type { Theme } from '@/domain/themes/theme'
import type { NewTheme } from '@/domain/themes/themeCommands'
import type { ThemeFields } from '@/domain/themes/themeFields'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'

const mostTagLetters = 60

export function useThemeForm(theme?: Theme) {
  const workspace = useWorkspace()
  const texts = reactive({
    title: theme?.title ?? '',
    purpose: theme?.purpose ?? '',
    focusAreaId: theme?.focusAreaId ?? '',
    tags: theme?.tags.join(', ') ?? '',
    questions: '',
  })
  const initial = fieldsOf(texts)
  const tried = ref(false)

  const tooLong = computed(() =>
    questionsIn(texts.questions).findIndex(({ length }) => length > mostQuestionLetters),
  )
  const errors = computed(() => ({
    title: tried.value && !texts.title.trim() ? t.themes.form.titleMissing : undefined,
    tags: tagsOf(texts.tags).some(({ length }) => length > mostTagLetters)
      ? t.themes.form.tagTooLong
      : undefined,
    questions:
      tooLong.value >= 0
        ? t.themes.questions.tooLong(tooLong.value + 1, mostQuestionLetters)
        : undefined,
  }))
  const focusAreas = computed(() =>
    focusAreasOf(workspace.snapshot).map(({ id, name }) => ({ value: id, label: name })),
  )

  function sound(): boolean {
    tried.value = true
    return !Object.values(errors.value).some(Boolean)
  }

  return {
    texts,
    errors,
    focusAreas,
    /** The new theme, or null when something has to be mended first. */
    whole: (): NewTheme | null =>
      sound() ? { ...fieldsOf(texts), questions: questionsIn(texts.questions) } : null,
    /** Only what was changed here, or null as above. */
    changes: (): ThemeFields | null => (sound() ? differingFields(initial, fieldsOf(texts)) : null),
  }
}

export type ThemeForm = ReturnType<typeof useThemeForm>

interface Texts {
  readonly title: string
  readonly purpose: string
  readonly focusAreaId: string
  readonly tags: string
}

function fieldsOf({ title, purpose, focusAreaId, tags }: Texts) {
  return { title, purpose, focusAreaId: focusAreaId || null, tags: tagsOf(tags) }
}

function tagsOf(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean)
}
