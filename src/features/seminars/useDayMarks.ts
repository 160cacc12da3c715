/** Holidays and school-holiday weeks as marks in a calendar, for the years anybody plans in. */
import { addDays, type Day } from '@/domain/shared/day'
import { holidayOn, schoolHolidayWeekOf } from '@/domain/shared/holidays'
import { settingsOf } from '@/domain/workspace/settings'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { holidayName } from '@/text/holidayName'
import { t } from '@/text/t'
import { computed } from 'vue'

const daysAhead = 2 * 366

/** Day -> what the calendar says about it. */
export function useDayMarks() {
  const workspace = useWorkspace()
  return computed<ReadonlyMap<Day, string>>(() => {
    const settings = settingsOf(workspace.snapshot)
    const marks = new Map<Day, string>()
    const first = today()
    for (let ahead = 0; ahead < daysAhead; ahead += 1) {
      const day = addDays(first, ahead)
      const holiday = holidayOn(day, settings)
      const week = schoolHolidayWeekOf(day, settings)
      if (holiday) marks.set(day, holidayName(holiday))
      else if (week !== null) marks.set(day, t.seminars.warning.schoolHoliday(week))
    }
    return marks
  })
}
