/** Days proposed from a pattern, each of which can be ticked off before all are added in one step. */
import { calendarWarnings } from '@/domain/seminars/dayWarnings'
import {
  daysFromPattern,
  type DayPattern,
  type SkipReason,
} from '@/domain/seminars/daysFromPattern'
import { addSeminars } from '@/domain/seminars/seminarCommands'
import { heldSeminarsOf } from '@/domain/seminars/seminarQueries'
import { addDays, isoWeekday, type Day } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { settingsOf } from '@/domain/workspace/settings'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { briefDay } from '@/text/formats'
import { holidayName } from '@/text/holidayName'
import { t } from '@/text/t'
import { computed, reactive, ref, shallowRef } from 'vue'
import { warningText } from './dayWords'

export interface ProposedDay {
  readonly day: Day
  readonly chosen: boolean
  readonly notes: readonly string[]
}

/** Nobody invites leaders with less notice, unless a planner says so. */
const usualNoticeDays = 56
const tuesday = 2

export function usePattern(seriesId: Id) {
  const workspace = useWorkspace()
  const held = heldSeminarsOf(workspace.snapshot, seriesId)
  const latest = held.at(-1)
  const taken = new Set(held.map(({ day }) => day))

  const pattern = reactive({
    first: latest ? addDays(latest.day, 7) : nextTuesday(addDays(today(), usualNoticeDays)),
    count: 6 as number | null,
    every: 'week' as DayPattern['every'],
    skipHolidays: true,
    skipSchoolHolidayWeeks: true,
  })
  const fields = reactive({
    startTime: latest?.startTime ?? '09:00',
    endTime: latest?.endTime ?? '15:30',
    place: '',
  })
  /** Fields whose text cannot be read; the values behind them are older than what is seen. */
  const wrong = reactive({ first: false, startTime: false, endTime: false })
  /** Days whose tick the planner has turned around; those the series already has start without. */
  const turned = shallowRef<ReadonlySet<Day>>(new Set())
  const tried = ref(false)
  const busy = ref(false)

  const proposal = computed(() =>
    pattern.first && pattern.count && !wrong.first
      ? daysFromPattern({ ...pattern, count: pattern.count }, settingsOf(workspace.snapshot))
      : { days: [], skipped: [] },
  )
  const proposed = computed(() =>
    proposal.value.days.map((day): ProposedDay => {
      const warnings = calendarWarnings(workspace.snapshot, day, today())
      return {
        day,
        chosen: taken.has(day) === turned.value.has(day),
        notes: [
          ...(taken.has(day) ? [t.seminars.pattern.taken] : []),
          ...warnings.map((warning) => warningText(workspace.snapshot, warning)),
        ],
      }
    }),
  )
  const chosen = computed(() => proposed.value.filter((one) => one.chosen).map(({ day }) => day))
  /** How many of the chosen days are over already. */
  const past = computed(() => chosen.value.filter((day) => day < today()).length)
  const skipped = computed(() =>
    proposal.value.skipped.map(({ day, reason }) => skippedText(day, reason)),
  )
  const errors = computed(() => ({
    first: firstError(),
    startTime:
      wrong.startTime || (tried.value && !fields.startTime)
        ? t.seminars.form.timeMissing
        : undefined,
    endTime: endTimeError(),
    days: tried.value && chosen.value.length === 0 ? t.seminars.pattern.nothingChosen : undefined,
  }))

  function firstError(): string | undefined {
    if (wrong.first) return t.seminars.form.dayWrong
    return tried.value && !pattern.first ? t.seminars.pattern.firstMissing : undefined
  }

  function endTimeError(): string | undefined {
    const { startTime, endTime } = fields
    if (wrong.endTime) return t.seminars.form.timeMissing
    if (!endTime) return tried.value ? t.seminars.form.timeMissing : undefined
    return endTime <= startTime ? t.seminars.form.endBeforeStart : undefined
  }

  function turn(day: Day): void {
    const next = new Set(turned.value)
    if (!next.delete(day)) next.add(day)
    turned.value = next
  }

  /** True when the days are added. */
  async function add(): Promise<boolean> {
    tried.value = true
    if (busy.value || Object.values(errors.value).some(Boolean)) return false
    busy.value = true
    const result = await workspace.run(addSeminars, {
      seriesId,
      days: chosen.value,
      fields: { ...fields, place: fields.place.trim() },
    })
    busy.value = false
    return result.ok
  }

  return { pattern, fields, wrong, proposed, chosen, past, skipped, errors, busy, turn, add }
}

function nextTuesday(day: Day): Day {
  return addDays(day, (tuesday - isoWeekday(day) + 7) % 7)
}

function skippedText(day: Day, reason: SkipReason): string {
  return reason.type === 'holiday'
    ? t.seminars.pattern.skippedHoliday(briefDay(day), holidayName(reason.holiday))
    : t.seminars.pattern.skippedSchool(briefDay(day), reason.week)
}
