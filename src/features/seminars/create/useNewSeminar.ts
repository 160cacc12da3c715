/** The form of a new seminar: its facts, its series, and what it begins with. */
import { createSeminar, type SeriesChoice } from '@/domain/seminars/createSeminar'
import type { SeminarKind } from '@/domain/seminars/seminar'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import {
  chosenLaterDays,
  consecutiveDays,
  hasLaterDayErrors,
  type LaterDayFields,
} from '../laterDayFields'
import { contentOf, type Source } from './beginnings'

/** The choice in the list of series that stands for one that is made along with the seminar. */
export const newSeries = 'new'

interface Asked {
  readonly seriesId?: Id
  readonly templateId?: Id
}

/** @param asked where the planner came from: a series, or a template to use */
export function useNewSeminar(asked: Asked) {
  const workspace = useWorkspace()
  const { snapshot } = workspace
  const template = snapshot.seminarTemplates.get(asked.templateId ?? '')
  const fields = reactive({
    kind: (template?.kind ?? usualKind(asked.seriesId)) as SeminarKind,
    title: '',
    day: '',
    startTime: '',
    endTime: '',
    place: '',
    series: snapshot.series.has(asked.seriesId ?? '') ? (asked.seriesId ?? '') : '',
    seriesName: '',
    source: (template ? 'template' : 'starter') as Source,
    templateId: template?.id ?? '',
    earlierId: '',
    withTasks: true,
  })
  const laterDays = shallowRef<LaterDayFields[]>([])
  /** What the form was last given to begin with: whatever differs from it the planner has written. */
  let given = { startTime: '', endTime: '', laterDays: laterDays.value }
  const wrong = reactive({ day: false, startTime: false, endTime: false })
  const tried = ref(false)
  const busy = ref(false)

  /** A series mostly goes on as it began. */
  function usualKind(seriesId: Id | undefined): SeminarKind {
    const known = [...snapshot.seminars.values()].find((one) => one.seriesId === seriesId)
    return seriesId !== undefined && known ? known.kind : 'leaderDay'
  }

  const content = computed(() => contentOf(workspace.snapshot, fields))
  // Times come with what the seminar begins with, but never over what the planner has written.
  watch(
    () => [fields.kind, fields.source, fields.templateId, fields.earlierId],
    () => {
      if (!content.value) return
      const { startTime, endTime, moreDays } = content.value
      const next = { startTime, endTime, laterDays: consecutiveDays(moreDays) }
      if (fields.startTime === given.startTime) fields.startTime = next.startTime
      if (fields.endTime === given.endTime) fields.endTime = next.endTime
      if (laterDays.value === given.laterDays) laterDays.value = next.laterDays
      given = next
    },
    { immediate: true },
  )

  const errors = computed(() => {
    const form = t.seminars.form
    const needed = (text: string, words: string) => (tried.value && !text ? words : undefined)
    const ends = fields.startTime && fields.endTime && fields.endTime <= fields.startTime
    return {
      day: wrong.day ? form.dayWrong : needed(fields.day, form.dayMissing),
      startTime: wrong.startTime ? form.timeMissing : needed(fields.startTime, form.timeMissing),
      endTime: wrong.endTime
        ? form.timeMissing
        : ends
          ? form.endBeforeStart
          : needed(fields.endTime, form.timeMissing),
      seriesName:
        fields.series === newSeries
          ? needed(fields.seriesName.trim(), t.templates.create.seriesNameMissing)
          : undefined,
      source: needed(content.value ? 'chosen' : '', t.templates.create.sourceMissing),
    }
  })

  function series(): SeriesChoice {
    if (fields.series === '') return { type: 'none' }
    return fields.series === newSeries
      ? { type: 'new', name: fields.seriesName }
      : { type: 'existing', seriesId: fields.series }
  }

  /** @returns the id of the new seminar, or null when something is wrong or it was refused */
  async function save(): Promise<Id | null> {
    tried.value = true
    const isWrong = Object.values(errors.value).some(Boolean) || hasLaterDayErrors(laterDays.value)
    if (busy.value || isWrong || !content.value) return null
    busy.value = true
    const { kind, day, startTime, endTime } = fields
    const result = await workspace.run(createSeminar, {
      fields: {
        ...{ kind, day, startTime, endTime },
        title: fields.title.trim(),
        place: fields.place.trim(),
      },
      laterDays: chosenLaterDays(laterDays.value),
      series: series(),
      content: content.value,
    })
    busy.value = false
    if (!result.ok) return null
    return result.value?.change.added.find(({ table }) => table === 'seminars')?.record.id ?? null
  }

  return { fields, laterDays, wrong, errors, busy, content, save }
}
