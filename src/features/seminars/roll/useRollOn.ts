/** The form that rolls seminars on: proposed days that can be corrected, where they go, what comes along. */
import type { CopyParts } from '@/domain/seminars/copySeminar'
import { nameNextYear, proposeRoll, rollOn, type RollProposal } from '@/domain/seminars/rollOn'
import type { Seminar } from '@/domain/seminars/seminar'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, reactive, ref, watch } from 'vue'

export interface RollRow {
  readonly proposal: RollProposal
  day: string
  taken: boolean
  /** The date is text that is no day. */
  wrong: boolean
}

/** @param seminars those that can be rolled on; all are, until one is left out */
export function useRollOn(seminars: readonly Seminar[]) {
  const workspace = useWorkspace()
  const { snapshot } = workspace
  const series = snapshot.series.get(seminars[0]?.seriesId ?? '')
  const skipSchool = ref(true)
  const rows = ref<RollRow[]>([])
  watch(
    skipSchool,
    (skip) => {
      rows.value = proposeRoll(snapshot, seminars, skip).map((proposal) => ({
        ...{ proposal, day: proposal.day, wrong: false },
        taken:
          rows.value.find((row) => row.proposal.seminar.id === proposal.seminar.id)?.taken ?? true,
      }))
    },
    { immediate: true },
  )
  const lastDay =
    seminars
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? ''
  const into = ref<'newSeries' | 'same'>(isWholeSeries() ? 'newSeries' : 'same')
  const name = ref(series ? nameNextYear(series.name, lastDay) : '')
  const parts = reactive<{ -readonly [Part in keyof CopyParts]: boolean }>({
    programme: true,
    tasks: true,
    people: true,
    group: true,
    budget: true,
    speakers: false,
  })
  const tried = ref(false)
  const busy = ref(false)

  /** One day of many stays with the others of its series. */
  function isWholeSeries(): boolean {
    const year = seminars[0]?.day.slice(0, 4) ?? ''
    const ofYear = [...snapshot.seminars.values()].filter(
      ({ seriesId, day, cancelled }) =>
        seriesId === series?.id && day.startsWith(year) && !cancelled,
    )
    return ofYear.length <= seminars.length
  }

  const chosen = computed(() => rows.value.filter(({ taken }) => taken))
  const errors = computed(() => ({
    rows: tried.value && chosen.value.length === 0 ? t.templates.roll.nothingChosen : undefined,
    name:
      tried.value && series && into.value === 'newSeries' && !name.value.trim()
        ? t.templates.roll.nameMissing
        : undefined,
  }))
  const dayError = (row: RollRow): string | undefined => {
    if (row.wrong) return t.seminars.form.dayWrong
    return row.day ? undefined : t.templates.roll.dayMissing
  }

  /** @returns the id of the new series, the id of the only seminar, or null when nothing was made */
  async function save(): Promise<{ name: string; params: Record<string, string> } | null> {
    tried.value = true
    const isWrong = Object.values(errors.value).some(Boolean) || chosen.value.some(dayError)
    if (busy.value || isWrong) return null
    busy.value = true
    const result = await workspace.run(rollOn, {
      seminars: chosen.value.map(({ proposal, day }) => ({ seminarId: proposal.seminar.id, day })),
      into:
        series && into.value === 'newSeries'
          ? { type: 'newSeries', name: name.value }
          : { type: 'same' },
      parts: { ...parts },
    })
    busy.value = false
    if (!result.ok) return null
    const added = result.value?.change.added ?? []
    const made = (table: string) => added.filter((record) => record.table === table)
    const seriesId = made('series')[0]?.record.id ?? series?.id
    const [only, ...more] = made('seminars')
    if (only && more.length === 0) return { name: 'seminar', params: { seminarId: only.record.id } }
    return seriesId ? { name: 'series', params: { seriesId } } : null
  }

  return { series, skipSchool, rows, into, name, parts, chosen, errors, dayError, busy, save }
}
