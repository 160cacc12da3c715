/** Two states of a distribution beside each other: which, how each person differs, whom to tell. */
import { versionsOf } from '@/domain/distribution/draft'
import {
  changesSincePublished,
  compareVersions,
  nothingYet as nothing,
  publishablePlan,
  type SeatDifference,
} from '@/domain/distribution/versions'
import { dayDifferences } from '@/domain/distribution/dayDifferences'
import { dayIn, knowsDays, type Plan, type ToldDay } from '@/domain/distribution/toldDays'
import { whomToTell } from '@/domain/distribution/whomToTell'
import { sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { dayNewsText } from '@/exchange/handouts/dayNewsText'
import { useWorkspace } from '@/state/workspace'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { computed, ref } from 'vue'
import { dayDifferenceText } from './dayDifferenceText'

/** What a select holds beside the ids of versions. */
export const nothingYet = 'nothing'
export const theDraft = 'draft'

export interface DifferenceRow {
  readonly id: Id
  readonly name: string
  readonly unitName: string
  readonly kind: SeatDifference['kind']
  /** "9. marts", "fra 9. marts til 16. marts". */
  readonly days: string
}

/** A changed day: "9. marts", what is new about it, and how many have to hear of it. */
export interface DayRow {
  readonly id: Id
  readonly day: string
  readonly news: string
  readonly tell: number
}

export function useComparison(seriesId: () => Id) {
  const workspace = useWorkspace()
  /** Empty until the planner chooses, so that the choice follows what was published last. */
  const chosenFrom = ref('')
  const chosenTo = ref('')
  const versions = computed(() => versionsOf(workspace.snapshot, seriesId()))
  /** A version whose publication was undone is no choice any more: nobody was told that all is lost. */
  const stillThere = (choice: string) =>
    choice === nothingYet || choice === theDraft || versions.value.some(({ id }) => id === choice)
      ? choice
      : ''

  /** The latest version against a draft that differs; otherwise the last two versions. */
  const usual = computed(() => {
    const { count, version } = changesSincePublished(workspace.snapshot, seriesId())
    const before = versions.value.at(-2)?.id ?? nothingYet
    return version && count === 0
      ? { from: before, to: version.id }
      : { from: version?.id ?? nothingYet, to: theDraft }
  })
  const from = computed({
    get: () => stillThere(chosenFrom.value) || usual.value.from,
    set: (id) => (chosenFrom.value = id),
  })
  const to = computed({
    get: () => stillThere(chosenTo.value) || usual.value.to,
    set: (id) => (chosenTo.value = id),
  })

  const planOf = (choice: string): Plan =>
    choice === theDraft
      ? publishablePlan(workspace.snapshot, seriesId())
      : (workspace.snapshot.distributionVersions.get(choice) ?? nothing)
  const plans = computed(() => ({ from: planOf(from.value), to: planOf(to.value) }))

  const dayText = (told: ToldDay | null) => (told ? shortDay(told.day) : t.versions.compare.goneDay)
  const daysText = ({ kind, from: old, to: now }: SeatDifference) => {
    const oldDay = dayIn(workspace.snapshot, plans.value.from, old)
    const newDay = dayIn(workspace.snapshot, plans.value.to, now)
    const [before, after] = [dayText(oldDay), dayText(newDay)]
    if (kind === 'moved') return t.versions.compare.fromTo(before, after)
    if (kind === 'dayChanged' && oldDay && newDay)
      return `${before}. ${dayNewsText(oldDay, newDay)}`
    return kind === 'removed' ? before : after
  }
  const rowOf = (difference: SeatDifference): DifferenceRow => {
    const { personId, kind } = difference
    const person = workspace.snapshot.people.get(personId)
    return {
      id: personId,
      name: person?.name ?? t.versions.compare.gonePerson,
      unitName: workspace.snapshot.units.get(person?.unitId ?? '')?.name ?? '',
      kind,
      days: daysText(difference),
    }
  }

  return {
    versions,
    from,
    to,
    /** Shows what the newest version means for those concerned. */
    showLatest() {
      chosenFrom.value = ''
      chosenTo.value = ''
    },
    rows: computed(() =>
      sortedByName(compareVersions(plans.value.from, plans.value.to).map(rowOf)),
    ),
    dayRows: computed(() =>
      dayDifferences(workspace.snapshot, plans.value.from, plans.value.to).map(
        (difference): DayRow => ({
          id: difference.from.id,
          day: shortDay(difference.from.day),
          news: dayDifferenceText(workspace.snapshot, difference),
          tell: difference.tell,
        }),
      ),
    ),
    /** A version from before days were kept cannot say what has changed about them. */
    daysUnknown: computed(
      () =>
        from.value !== nothingYet &&
        [plans.value.from, plans.value.to].some(({ days }) => !knowsDays(days)),
    ),
    /** Null while the draft is looked at: nobody is told about what is not published. */
    tellRows: computed(() => {
      if (to.value === theDraft) return null
      const fromId = workspace.snapshot.distributionVersions.has(from.value) ? from.value : null
      return whomToTell(workspace.snapshot, seriesId(), fromId, to.value)
    }),
  }
}
