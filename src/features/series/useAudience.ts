/** The audience being chosen: the rule not saved yet, whom it gives, and the exceptions beside it. */
import { differingFields } from '@/domain/change'
import { leaderLevels, type LeaderLevel, type Person } from '@/domain/people/person'
import {
  audienceExceptionsOf,
  audienceOf,
  audienceRuleTest,
  type AudienceRule,
} from '@/domain/series/audience'
import { updateSeries } from '@/domain/series/seriesCommands'
import { compareDanish, sortedByName } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { computed, shallowRef } from 'vue'

export interface AudienceMember {
  readonly person: Person
  readonly unitName: string
  readonly byHand: boolean
}

export interface AudienceExceptionRow {
  readonly person: Person
  readonly unitName: string
  readonly kind: 'include' | 'exclude'
  /** What the rule alone would say. */
  readonly meetsRule: boolean
}

export interface AudienceLevel {
  readonly level: LeaderLevel
  /** How many of all leaders are at it. */
  readonly count: number
}

const everybody: AudienceRule = { audienceUnitIds: [], audienceLevels: [], audienceTags: [] }

export function useAudience(seriesId: () => Id) {
  const workspace = useWorkspace()
  /** The parts that differ from what is saved; null while none does, so that an undo shows at once. */
  const draft = shallowRef<Partial<AudienceRule> | null>(null)

  const stored = computed<AudienceRule>(() => {
    const series = workspace.snapshot.series.get(seriesId())
    if (!series) return everybody
    const { audienceUnitIds, audienceLevels, audienceTags } = series
    return { audienceUnitIds, audienceLevels, audienceTags }
  })
  const rule = computed((): AudienceRule => ({ ...stored.value, ...draft.value }))
  const exceptions = computed(() => audienceExceptionsOf(workspace.snapshot, seriesId()))
  const unitNameOf = ({ unitId }: Person) => workspace.snapshot.units.get(unitId ?? '')?.name ?? ''

  const members = computed(() =>
    audienceOf(workspace.snapshot, seriesId(), rule.value).map((person): AudienceMember => ({
      person,
      unitName: unitNameOf(person),
      byHand: exceptions.value.has(person.id),
    })),
  )

  const exceptionRows = computed(() => {
    const meetsRule = audienceRuleTest(workspace.snapshot, rule.value)
    const people = [...exceptions.value.keys()].flatMap(
      (id) => workspace.snapshot.people.get(id) ?? [],
    )
    return sortedByName(people).map((person): AudienceExceptionRow => ({
      person,
      unitName: unitNameOf(person),
      kind: exceptions.value.get(person.id) ?? 'include',
      meetsRule: meetsRule(person),
    }))
  })

  /** All tags in use, and those the rule still names. */
  const tags = computed(() => {
    const known = new Set<string>(rule.value.audienceTags)
    for (const person of workspace.snapshot.people.values()) {
      for (const tag of person.tags) known.add(tag)
    }
    return [...known].sort(compareDanish)
  })

  /** The levels in use, and those the rule still names. */
  const levels = computed(() => {
    const people = [...workspace.snapshot.people.values()]
    return leaderLevels
      .map((level): AudienceLevel => ({
        level,
        count: people.filter((person) => person.level === level).length,
      }))
      .filter(({ level, count }) => count > 0 || rule.value.audienceLevels.includes(level))
  })

  return {
    rule,
    levels,
    members,
    exceptionRows,
    tags,
    changed: computed(() => draft.value !== null),
    savedCount: computed(() => audienceOf(workspace.snapshot, seriesId()).length),
    choose(fields: Partial<AudienceRule>) {
      const next = differingFields(stored.value, { ...rule.value, ...fields })
      draft.value = Object.keys(next).length > 0 ? next : null
    },
    discard: () => (draft.value = null),
    async save() {
      const fields = draft.value ?? {}
      const result = await workspace.run(updateSeries, { seriesId: seriesId(), fields })
      if (result.ok) draft.value = null
    },
  }
}
