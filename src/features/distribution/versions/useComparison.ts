/** Two states of a distribution beside each other: which, how each person differs, whom to tell. */
import { versionsOf } from '@/domain/distribution/draft'
import {
  changesSincePublished,
  compareVersions,
  publishableSeats,
  whomToTell,
  type SeatDifference,
  type Seats,
} from '@/domain/distribution/versions'
import { sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { computed, ref } from 'vue'

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

export function useComparison(seriesId: () => Id) {
  const workspace = useWorkspace()
  /** Empty until the planner chooses, so that the choice follows what was published last. */
  const chosenFrom = ref('')
  const chosenTo = ref('')
  const versions = computed(() => versionsOf(workspace.snapshot, seriesId()))

  /** The latest version against a draft that differs; otherwise the last two versions. */
  const usual = computed(() => {
    const { differences, version } = changesSincePublished(workspace.snapshot, seriesId())
    const before = versions.value.at(-2)?.id ?? nothingYet
    return version && differences.length === 0
      ? { from: before, to: version.id }
      : { from: version?.id ?? nothingYet, to: theDraft }
  })
  const from = computed({
    get: () => chosenFrom.value || usual.value.from,
    set: (id) => (chosenFrom.value = id),
  })
  const to = computed({
    get: () => chosenTo.value || usual.value.to,
    set: (id) => (chosenTo.value = id),
  })

  const seatsOf = (choice: string): Seats =>
    choice === theDraft
      ? publishableSeats(workspace.snapshot, seriesId())
      : (workspace.snapshot.distributionVersions.get(choice)?.seats ?? {})

  const dayText = (seminarId: Id | null) => {
    const seminar = workspace.snapshot.seminars.get(seminarId ?? '')
    return seminar ? shortDay(seminar.day) : t.versions.compare.goneDay
  }
  const rowOf = ({ personId, kind, from: old, to: now }: SeatDifference): DifferenceRow => {
    const person = workspace.snapshot.people.get(personId)
    const days = kind === 'moved' ? t.versions.compare.fromTo(dayText(old), dayText(now)) : ''
    return {
      id: personId,
      name: person?.name ?? t.versions.compare.gonePerson,
      unitName: workspace.snapshot.units.get(person?.unitId ?? '')?.name ?? '',
      kind,
      days: days || dayText(now ?? old),
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
      sortedByName(compareVersions(seatsOf(from.value), seatsOf(to.value)).map(rowOf)),
    ),
    /** Null while the draft is looked at: nobody is told about what is not published. */
    tellRows: computed(() => {
      if (to.value === theDraft) return null
      const fromId = workspace.snapshot.distributionVersions.has(from.value) ? from.value : null
      return whomToTell(workspace.snapshot, seriesId(), fromId, to.value)
    }),
  }
}
