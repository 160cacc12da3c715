/** What needs the planner: series by series, and for the workspace as a whole. */
import { draftOf } from '@/domain/distribution/draft'
import { repairNeeds, type RepairReason } from '@/domain/distribution/repairNeeds'
import { changesSincePublished } from '@/domain/distribution/versions'
import type { Snapshot } from '@/domain/records'
import { capacityOf } from '@/domain/seminars/capacity'
import { lateOnes, readinessOf } from '@/domain/seminars/readiness'
import { byTime, heldSeminarsOf } from '@/domain/seminars/seminarQueries'
import type { Series } from '@/domain/series/series'
import type { Day } from '@/domain/shared/day'
import { sortedByName } from '@/domain/shared/danishOrder'
import { settingsOf } from '@/domain/workspace/settings'
import { useHouse } from '@/state/house'
import { today } from '@/state/today'
import { useWorkspace } from '@/state/workspace'
import { shortDay } from '@/text/formats'
import { seminarTitle } from '@/text/seminarTitle'
import { t } from '@/text/t'
import { computed, onMounted, shallowRef } from 'vue'

export interface Attention {
  readonly id: string
  readonly text: string
  readonly help: string
  readonly action: string
  readonly to: { readonly name: string; readonly params?: Record<string, string> }
  /** A step that comes next by itself, rather than something that has gone wrong. */
  readonly isNextStep: boolean
}

const withoutSeat: ReadonlySet<RepairReason> = new Set(['declined', 'lostDay', 'new', 'unplaced'])

export function useAttention() {
  const workspace = useWorkspace()
  const house = useHouse()
  /** Nothing is said of backups until it is known whether there are any. */
  const neverBackedUp = shallowRef(false)
  onMounted(async () => {
    if (house.workspaceKind !== 'own') return
    neverBackedUp.value = (await house.controls.backupStatus())?.lastBackupOn === null
  })

  return computed(() => {
    const { snapshot } = workspace
    const items = sortedByName(snapshot.series.values()).flatMap((series) =>
      attentionTo(snapshot, series, today()),
    )
    const all = [
      ...items,
      ...seminarAttention(snapshot, today()),
      ...workspaceAttention(snapshot, neverBackedUp.value),
    ]
    return all.sort((a, b) => Number(a.isNextStep) - Number(b.isNextStep))
  })
}

/** The seminars to come that are behind, the nearest first; more than these are found with the seminars. */
const mostSeminars = 5
const mostNamed = 3
const more = (count: number) => (count > 0 ? [t.overview.more(count)] : [])

export function seminarAttention(snapshot: Snapshot, now: Day): Attention[] {
  return [...snapshot.seminars.values()]
    .filter(({ day, cancelled }) => day >= now && !cancelled)
    .sort(byTime)
    .flatMap((seminar): Attention[] => {
      const late = lateOnes(readinessOf(snapshot, seminar.id, now))
      if (late.length === 0) return []
      const name = seminarTitle(seminar, snapshot.series.get(seminar.seriesId ?? '')?.name)
      const missing = late.map(({ code }) => t.seminars.ready.items[code])
      return [
        {
          id: seminar.id,
          text: t.overview.behind(name, shortDay(seminar.day), late.length),
          help: [...missing.slice(0, mostNamed), ...more(missing.length - mostNamed)].join(' · '),
          action: t.overview.toSeminar,
          to: { name: 'seminar', params: { seminarId: seminar.id } },
          isNextStep: false,
        },
      ]
    })
    .slice(0, mostSeminars)
}

/** What is missing beside the series, once there are people to lose. */
export function workspaceAttention(snapshot: Snapshot, neverBackedUp: boolean): Attention[] {
  if (snapshot.people.size === 0) return []
  const rows: Attention[] = []
  const toSettings = { to: { name: 'settings' }, isNextStep: true, action: t.overview.toSettings }
  if (neverBackedUp) {
    const words = { text: t.overview.neverBackedUp, help: t.overview.neverBackedUpText }
    rows.push({ id: 'backup', ...words, ...toSettings })
  }
  if (settingsOf(snapshot).organisationName.trim() === '') {
    const words = { text: t.overview.noOrganisation, help: t.overview.noOrganisationText }
    rows.push({ id: 'organisation', ...words, ...toSettings })
  }
  return rows
}

/** Nothing, when all days of the series are over. */
export function attentionTo(snapshot: Snapshot, series: Series, now: Day): Attention[] {
  const held = heldSeminarsOf(snapshot, series.id)
  if (held.length > 0 && held.every(({ day }) => day < now)) return []
  const begun =
    draftOf(snapshot, series.id).size > 0 || changesSincePublished(snapshot, series.id).version
  return [...seatAttention(snapshot, series, !begun), ...(begun ? repairs(snapshot, series) : [])]
}

function item(
  series: Series,
  part: string,
  words: Pick<Attention, 'text' | 'help' | 'action'>,
  isNextStep = false,
): Attention {
  const to = { name: part, params: { seriesId: series.id } }
  return { id: `${series.id} ${words.text}`, to, isNextStep, ...words }
}

function seatAttention(snapshot: Snapshot, series: Series, mayDistribute: boolean): Attention[] {
  const { verdict, people, seatsMax } = capacityOf(snapshot, series.id)
  const { name } = series
  switch (verdict) {
    case 'noPeople': {
      const [text, help] = [t.overview.noAudience(name), t.overview.noAudienceText]
      return [item(series, 'audience', { text, help, action: t.overview.toAudience }, true)]
    }
    case 'noDays': {
      const [text, help] = [t.overview.noDays(name), t.overview.noDaysText]
      return [item(series, 'series', { text, help, action: t.overview.addDays }, true)]
    }
    case 'tooFewSeats': {
      const [text, help] = [
        t.overview.tooFewSeats(name),
        t.overview.tooFewSeatsText(people, seatsMax),
      ]
      return [item(series, 'series', { text, help, action: t.overview.toDays })]
    }
    case 'fits': {
      if (!mayDistribute) return []
      const [text, help] = [t.overview.readyToDistribute(name), t.overview.readyText(people)]
      return [item(series, 'board', { text, help, action: t.overview.toBoard }, true)]
    }
    default: {
      const [text, help] = [t.overview.daysDoNotFit(name), t.overview.daysDoNotFitText]
      return [item(series, 'series', { text, help, action: t.overview.toDays })]
    }
  }
}

function repairs(snapshot: Snapshot, series: Series): Attention[] {
  const needs = repairNeeds(snapshot, series.id)
  const waiting = new Set(
    needs.filter(({ reason }) => withoutSeat.has(reason)).map(({ person }) => person.id),
  )
  const seatless = waiting.size
  const cannotKeep = needs.length - seatless
  const { version, differences } = changesSincePublished(snapshot, series.id)
  // Whoever waits for another day is to have it first; who takes no part any more is to be told.
  const toTell = differences.filter(({ personId }) => !waiting.has(personId))
  const changed = version ? toTell.length : 0
  const toBoard = t.overview.toBoard
  const rows: Attention[] = []
  if (seatless > 0) {
    const text = t.overview.needSeat(seatless, series.name)
    rows.push(item(series, 'board', { text, help: t.overview.needSeatText, action: toBoard }))
  }
  if (cannotKeep > 0) {
    const text = t.overview.cannotKeep(cannotKeep, series.name)
    rows.push(item(series, 'board', { text, help: t.overview.cannotKeepText, action: toBoard }))
  }
  if (changed > 0) {
    const text = t.overview.changedSincePublished(changed, series.name)
    const words = { text, help: t.overview.changedText, action: t.overview.toVersions }
    rows.push(item(series, 'versions', words))
  }
  return rows
}
