/** All fields of one day in a form, checked before they are saved; new days start from the series. */
import { differingFields, sameValue } from '@/domain/change'
import type { Seminar, SeminarKind } from '@/domain/seminars/seminar'
import { addSeminar, updateSeminar } from '@/domain/seminars/seminarCommands'
import { facilitatorsOf } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import {
  chosenLaterDays,
  hasLaterDayErrors,
  storedLaterDays,
  type LaterDayFields,
} from './laterDayFields'
import { computed, reactive, ref } from 'vue'

interface DayFields {
  day: string
  kind: SeminarKind
  title: string
  purpose: string
  startTime: string
  endTime: string
  place: string
  seatsMin: number | null
  seatsMax: number | null
  eligibleUnitIds: readonly Id[]
  facilitatorIds: readonly Id[]
}

/** @param seminar the day to change, or nothing for a new one */
export function useDayForm(seriesId: Id | null, seminar?: Seminar) {
  const workspace = useWorkspace()
  const initial = seminar ? storedFields(seminar) : newFields()
  const fields = reactive<DayFields>({ ...initial })
  const storedDays = seminar ? storedLaterDays(workspace.snapshot, seminar.id) : []
  const laterDays = ref<LaterDayFields[]>(storedDays)
  /** Fields whose text cannot be read; the values behind them are older than what is seen. */
  const wrong = reactive({ day: false, startTime: false, endTime: false })
  const tried = ref(false)
  const busy = ref(false)

  function storedFields(known: Seminar): DayFields {
    const { day, kind, title, purpose, startTime, endTime, place } = known
    const { seatsMin, seatsMax, eligibleUnitIds } = known
    const facilitatorIds = facilitatorsOf(workspace.snapshot, known.id).map(({ id }) => id)
    return {
      ...{ day, kind, title, purpose, startTime, endTime, place },
      ...{ seatsMin, seatsMax, eligibleUnitIds, facilitatorIds },
    }
  }

  function newFields(): DayFields {
    const series = workspace.snapshot.series.get(seriesId ?? '')
    return {
      day: '',
      kind: 'academyWorkshop',
      title: '',
      purpose: '',
      startTime: '09:00',
      endTime: '15:30',
      place: '',
      seatsMin: series?.defaultSeatsMin ?? 30,
      seatsMax: series?.defaultSeatsMax ?? 35,
      eligibleUnitIds: [],
      facilitatorIds: [],
    }
  }

  const errors = computed(() => ({
    day: dayError(),
    startTime:
      wrong.startTime || (tried.value && !fields.startTime)
        ? t.seminars.form.timeMissing
        : undefined,
    endTime: timeError(),
    seats:
      (fields.seatsMin ?? 0) > (fields.seatsMax ?? fields.seatsMin ?? 0)
        ? t.seminars.seatsWrong
        : undefined,
  }))

  function dayError(): string | undefined {
    if (wrong.day) return t.seminars.form.dayWrong
    return tried.value && !fields.day ? t.seminars.form.dayMissing : undefined
  }

  function timeError(): string | undefined {
    if (wrong.endTime) return t.seminars.form.timeMissing
    if (!fields.endTime) return tried.value ? t.seminars.form.timeMissing : undefined
    return fields.endTime <= fields.startTime ? t.seminars.form.endBeforeStart : undefined
  }

  /** True when the day is saved. */
  async function save(): Promise<boolean> {
    tried.value = true
    if (busy.value || Object.values(errors.value).some(Boolean)) return false
    if (hasLaterDayErrors(laterDays.value)) return false
    busy.value = true
    const result = seminar
      ? await workspace.run(updateSeminar, { seminarId: seminar.id, ...changes() })
      : await workspace.run(addSeminar, {
          seriesId: seriesId ?? '',
          ...chosen(fields),
          laterDays: chosenLaterDays(laterDays.value),
        })
    busy.value = false
    return result.ok
  }

  function changes() {
    const { fields: before, facilitatorIds: ran } = chosen(initial)
    const { fields: after, facilitatorIds } = chosen(fields)
    return {
      fields: differingFields(before, after),
      ...(!sameValue(ran, facilitatorIds) && { facilitatorIds }),
      ...(!sameValue(storedDays, laterDays.value) && {
        laterDays: chosenLaterDays(laterDays.value),
      }),
    }
  }

  return { fields, laterDays, wrong, errors, busy, save }
}

/** What the commands take; no most of seats means as many as the least. */
function chosen({ facilitatorIds, seatsMin, seatsMax, ...plain }: DayFields) {
  return {
    fields: {
      ...plain,
      title: plain.title.trim(),
      purpose: plain.purpose.trim(),
      place: plain.place.trim(),
      eligibleUnitIds: [...plain.eligibleUnitIds],
      seatsMin: seatsMin ?? 0,
      seatsMax: seatsMax ?? seatsMin ?? 0,
    },
    facilitatorIds: [...facilitatorIds],
  }
}
