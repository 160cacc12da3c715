/** Whether the seats can hold the audience, in words, with what to do and where to do it. */
import type { Capacity } from '@/domain/seminars/capacity'
import { listed, longDay } from '@/text/formats'
import { t } from '@/text/t'

export interface CapacityText {
  readonly fits: boolean
  readonly text: string
  /** Empty when there is nothing to do. */
  readonly help: string
  /** The part of the series where it can be mended. */
  readonly mendAt: 'series' | 'audience' | null
}

/** More names than this nobody reads in one line. */
const mostNames = 3

export function capacityText(capacity: Capacity): CapacityText {
  const { people, seatsMin, seatsMax, canBeSeated, days } = capacity
  const words = t.series.capacity
  const problem = (text: string, help: string, mendAt: CapacityText['mendAt']) => ({
    fits: false,
    text,
    help,
    mendAt,
  })
  switch (capacity.verdict) {
    case 'noPeople':
      return problem(words.noPeople, words.noPeopleHelp, 'audience')
    case 'noDays':
      return problem(words.noDays(people), words.noDaysHelp, 'series')
    case 'tooFewSeats':
      return problem(
        words.tooFewSeats(people - seatsMax, people, seatsMax),
        words.tooFewSeatsHelp,
        'series',
      )
    case 'tooFewPeople':
      return problem(words.tooFewPeople(people, seatsMin), words.tooFewPeopleHelp, 'series')
    case 'peopleWithoutDay':
      return problem(withoutDayText(capacity), words.peopleWithoutDayHelp, 'series')
    case 'seatsOnWrongDays':
      return problem(
        words.seatsOnWrongDays(people - canBeSeated),
        words.seatsOnWrongDaysHelp,
        'series',
      )
    case 'dayTooEmpty':
      return problem(dayTooEmptyText(capacity), words.dayTooEmptyHelp, 'series')
    case 'fits':
      return {
        fits: true,
        text: words.fits(people, days.length, seatsMin, seatsMax),
        help: '',
        mendAt: null,
      }
  }
}

function withoutDayText({ withoutDay }: Capacity): string {
  const names = withoutDay.slice(0, mostNames).map(({ person }) => person.name)
  const more = withoutDay.length - names.length
  return t.series.capacity.peopleWithoutDay(
    withoutDay.length,
    listed(more > 0 ? [...names, t.series.capacity.andMore(more)] : names),
  )
}

function dayTooEmptyText({ days }: Capacity): string {
  const day = days.find(({ canCome, seminar }) => canCome < seminar.seatsMin)
  if (!day) return ''
  const { seminar, canCome } = day
  return t.series.capacity.dayTooEmpty(longDay(seminar.day), canCome, seminar.seatsMin)
}
