/** A deadline while it is being written: a distance in days or weeks, a date, or none. */
import { dayOfDue, type SeminarSpan } from '@/domain/tasks/dueDays'
import type { TaskDue } from '@/domain/tasks/task'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'

export const dueKinds = ['before', 'after', 'on', 'none'] as const
export type DueKind = (typeof dueKinds)[number]

export interface DueTexts {
  kind: DueKind
  count: number | null
  unit: 'days' | 'weeks'
  date: string
}

const mostDays = 1000

/** @param span the days of the seminar; null when there is none to count from */
export function useDueInput(initial: TaskDue | null, span: () => SeminarSpan | null) {
  const texts = reactive<DueTexts>(textsOf(initial))
  /** Whether the text in the field of the date is none. */
  const wrong = ref(false)
  const tried = ref(false)

  const problem = computed<string | null>(() => {
    if (texts.kind === 'none') return null
    if (texts.kind === 'on') {
      if (wrong.value) return t.tasks.due.dateWrong
      return texts.date === '' ? t.tasks.due.dateMissing : null
    }
    if (texts.count === null) return t.tasks.due.countMissing
    return daysOf(texts) > mostDays ? t.tasks.due.countTooLarge : null
  })
  const due = computed(() => (problem.value === null ? dueOf(texts) : null))
  const day = computed(() => (due.value === null ? null : dayOfDue(due.value, span())))
  const error = computed(() =>
    tried.value || wrong.value || daysOf(texts) > mostDays
      ? (problem.value ?? undefined)
      : undefined,
  )

  /** Whether the deadline can be used; from then on what is wrong is said. */
  function check(): boolean {
    tried.value = true
    return problem.value === null
  }

  return { texts, wrong, due, day, error, check }
}

export type DueInput = ReturnType<typeof useDueInput>

function textsOf(due: TaskDue | null): DueTexts {
  const empty = { count: 4, unit: 'weeks', date: '' } as const
  if (due === null) return { kind: 'none', ...empty }
  if (due.type === 'on') return { ...empty, kind: 'on', date: due.day }
  const days = Math.abs(due.days)
  const inWeeks = days > 0 && days % 7 === 0
  return {
    kind: due.days < 0 ? 'after' : 'before',
    count: inWeeks ? days / 7 : days,
    unit: inWeeks ? 'weeks' : 'days',
    date: '',
  }
}

function daysOf({ count, unit }: DueTexts): number {
  return (count ?? 0) * (unit === 'weeks' ? 7 : 1)
}

function dueOf(texts: DueTexts): TaskDue | null {
  if (texts.kind === 'none') return null
  if (texts.kind === 'on') return { type: 'on', day: texts.date }
  const days = daysOf(texts)
  // Nothing after the day is the day itself, and never minus nothing.
  return { type: 'before', days: texts.kind === 'after' && days > 0 ? -days : days }
}
