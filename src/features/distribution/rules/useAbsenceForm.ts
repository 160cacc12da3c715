/** Absences being added: for whom, and on which days of the series or in which period. */
import { addAbsences, type NewAbsence } from '@/domain/people/absenceCommands'
import type { Day } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'

export interface AbsenceForm {
  personIds: readonly Id[]
  how: 'days' | 'span'
  seminarIds: readonly Id[]
  from: Day | ''
  to: Day | ''
}

/** What is still missing or wrong, in words, by field. */
type AbsenceGaps = { readonly [field in 'people' | 'days' | 'from' | 'to']?: string | undefined }

/** One absence per person and day, or per person and period; an empty last day is the first. */
export function absencesOf(
  form: AbsenceForm,
  dayOf: (seminarId: Id) => Day | undefined,
): NewAbsence[] {
  const spans =
    form.how === 'span'
      ? [{ from: form.from, to: form.to || form.from }]
      : form.seminarIds.flatMap((id) => {
          const day = dayOf(id)
          return day === undefined ? [] : [{ from: day, to: day }]
        })
  return form.personIds.flatMap((personId) => spans.map((span) => ({ personId, ...span })))
}

export function useAbsenceForm() {
  const workspace = useWorkspace()
  const form = reactive<AbsenceForm>({
    personIds: [],
    how: 'days',
    seminarIds: [],
    from: '',
    to: '',
  })
  /** Fields whose text is no day; their value is still the one before. */
  const wrong = reactive({ from: false, to: false })
  const tried = ref(false)
  const busy = ref(false)

  const gaps = computed<AbsenceGaps>(() => ({
    people: form.personIds.length === 0 ? t.rules.form.onePerson : undefined,
    days:
      form.how === 'days' && form.seminarIds.length === 0 ? t.rules.form.daysMissing : undefined,
    from: form.how === 'span' && !form.from ? t.rules.absenceForm.dayMissing : undefined,
  }))
  /** What is already written and cannot be right is said at once. */
  const mistakes = computed<AbsenceGaps>(() => {
    if (form.how !== 'span') return {}
    const { dayWrong, spanWrong } = t.rules.absenceForm
    const isBackwards = form.from && form.to && form.to < form.from
    return {
      from: wrong.from ? dayWrong : undefined,
      to: wrong.to ? dayWrong : isBackwards ? spanWrong : undefined,
    }
  })
  const errors = computed<AbsenceGaps>(() => {
    const missing = tried.value ? gaps.value : {}
    const { from, to } = mistakes.value
    return { ...missing, from: from ?? missing.from, to }
  })

  return {
    form,
    wrong,
    busy,
    errors,
    begin(personIds: readonly Id[], hasDays: boolean) {
      const how = hasDays ? 'days' : 'span'
      Object.assign(form, { personIds, how, seminarIds: [], from: '', to: '' })
      Object.assign(wrong, { from: false, to: false })
      tried.value = false
    },
    /** @returns whether the absences are saved */
    async save(): Promise<boolean> {
      tried.value = true
      if (busy.value || Object.values(errors.value).some(Boolean)) return false
      busy.value = true
      const dayOf = (id: Id) => workspace.snapshot.seminars.get(id)?.day
      const result = await workspace.run(addAbsences, { absences: absencesOf(form, dayOf) })
      busy.value = false
      return result.ok
    },
  }
}
