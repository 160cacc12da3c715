/** The columns of "what if": their questions, the answers as they come, one search after the other. */
import { sameValue } from '@/domain/change'
import { buildProblem, problemGap, withoutIdle } from '@/domain/distribution/buildProblem'
import { latestVersion } from '@/domain/distribution/draft'
import type { DistributionProblem } from '@/domain/distribution/problem'
import { variantOf, type Adjustment, type WhatIfRefusal } from '@/domain/distribution/whatIf'
import type { Id } from '@/domain/shared/id'
import { ok, type Result } from '@/domain/shared/result'
import { useDistributing } from '@/state/distributing'
import { useWorkspace } from '@/state/workspace'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { mostTrials, type Trial } from './trial'
import { trialMemory, type Answered } from './trialMemory'

/** Each column gets as long as a short distribution; it ends earlier when nothing can be better. */
export const secondsPerColumn = 4

/** Nobody moves for less than this; about what one leader too many of a kind costs on a day. */
const pointsToKeepDay = 3

/** The column with the settings as they are. */
export const bestToday = 'best'

export interface WhatIfColumn {
  readonly id: string
  /** Empty in the column of today's settings. */
  readonly adjustments: readonly Adjustment[]
  readonly question: Result<DistributionProblem, WhatIfRefusal>
  /** Only while it answers this very question. */
  readonly answer: Answered | null
}

export type WhatIf = ReturnType<typeof useWhatIf>

export function useWhatIf(seriesId: () => Id) {
  const workspace = useWorkspace()
  const search = useDistributing()
  // Whoever has been told a day should keep it, if it costs little.
  const isPublished = latestVersion(workspace.snapshot, seriesId()) !== null
  const memory = trialMemory(seriesId(), isPublished)
  const running = shallowRef<string | null>(null)
  const stopped = shallowRef(false)
  let asking: DistributionProblem | null = null
  let gone = false

  const basis = computed(() => {
    const problem = buildProblem(workspace.snapshot, seriesId(), { idleToo: true })
    return problem && { ...problem, moveWeight: memory.keepsDays ? pointsToKeepDay : 0 }
  })
  const gap = computed(() => problemGap(basis.value))
  const columns = computed((): WhatIfColumn[] => {
    const problem = basis.value
    if (!problem || gap.value) return []
    const today: Trial = { id: bestToday, adjustments: [] }
    return [today, ...memory.trials].map(({ id, adjustments }) => {
      const question = id === bestToday ? ok(problem) : variantOf(problem, adjustments)
      const answer = memory.answers.get(id)
      const fits = question.ok && answer && sameValue(answer.problem, question.value)
      return { id, adjustments, question, answer: fits ? answer : null }
    })
  })
  const waiting = computed(() =>
    columns.value.find(({ question, answer }) => question.ok && !answer),
  )

  /** Two searches at once would only take the processors from each other. */
  async function work(): Promise<void> {
    if (running.value !== null) return
    while (!gone && !stopped.value && waiting.value) {
      const { id, question } = waiting.value
      if (!question.ok) return
      running.value = id
      asking = question.value
      const seed = workspace.snapshot.series.get(seriesId())?.seed ?? 1
      await search.distribute(withoutIdle(question.value), { seed, seconds: secondsPerColumn })
      running.value = null
      if (search.phase.value !== 'idle') keep(id, question.value)
    }
  }

  function keep(id: string, problem: DistributionProblem): void {
    const answered = {
      problem,
      proposal: search.answer.value,
      refusal: search.refusal.value,
    }
    memory.answers = new Map([...memory.answers, [id, answered]])
  }

  function forget(id: string): void {
    memory.answers = new Map([...memory.answers].filter(([known]) => known !== id))
  }

  function goOn(): void {
    stopped.value = false
  }

  watch([waiting, stopped], () => void work(), { immediate: true })
  // A question that has changed under a running search is asked anew.
  watch(columns, (now) => {
    if (running.value === null) return
    const question = now.find(({ id }) => id === running.value)?.question
    if (!question?.ok || !sameValue(question.value, asking)) search.discard()
  })
  onScopeDispose(() => (gone = true))

  return {
    basis,
    gap,
    columns,
    running,
    stopped,
    /** Without a bound while people should keep their days; see `columnResults`. */
    progress: computed(() => {
      const now = search.progress.value
      return now && memory.keepsDays ? { ...now, bound: 0 } : now
    }),
    keepsDays: computed({
      get: () => memory.keepsDays,
      set: (keeps) => {
        memory.keepsDays = keeps
        goOn()
      },
    }),
    isFull: computed(() => memory.trials.length >= mostTrials),
    /** @returns the id of the new column */
    add(adjustments: readonly Adjustment[]): string {
      memory.made += 1
      const id = `trial-${memory.made}`
      memory.trials = [...memory.trials, { id, adjustments }]
      goOn()
      return id
    },
    /** One thing more that would be otherwise in a column that is there. */
    extend(id: string, adjustments: readonly Adjustment[]): void {
      memory.trials = memory.trials.map((trial) =>
        trial.id === id ? { ...trial, adjustments: [...trial.adjustments, ...adjustments] } : trial,
      )
      goOn()
    },
    remove(id: string): void {
      memory.trials = memory.trials.filter((trial) => trial.id !== id)
      forget(id)
    },
    /** The column that is being calculated keeps the best so far; the others wait. */
    stop(): void {
      stopped.value = true
      search.stop()
    },
    goOn,
    /** Asks the same once more. */
    retry(id: string): void {
      forget(id)
      goOn()
    },
  }
}
