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
  const tried = ref(false)
  const busy = ref(false)

  const gaps = computed<AbsenceGaps>(() => ({
    people: form.personIds.length === 0 ? t.rules.form.onePerson : undefined,
    days:
      form.how === 'days' && form.seminarIds.length === 0 ? t.rules.form.daysMissing : undefined,
    from: form.how === 'span' && !form.from ? t.rules.absenceForm.dayMissing : undefined,
    to:
      form.how === 'span' && form.from && form.to && form.to < form.from
        ? t.rules.absenceForm.spanWrong
        : undefined,
  }))

  return {
    form,
    busy,
    errors: computed<AbsenceGaps>(() => (tried.value ? gaps.value : {})),
    begin(personIds: readonly Id[], hasDays: boolean) {
      const how = hasDays ? 'days' : 'span'
      Object.assign(form, { personIds, how, seminarIds: [], from: '', to: '' })
      tried.value = false
    },
    /** @returns whether the absences are saved */
    async save(): Promise<boolean> {
      tried.value = true
      if (busy.value || Object.values(gaps.value).some(Boolean)) return false
      busy.value = true
      const dayOf = (id: Id) => workspace.snapshot.seminars.get(id)?.day
      const result = await workspace.run(addAbsences, { absences: absencesOf(form, dayOf) })
      busy.value = false
      return result.ok
    },
  }
}
