/** One leader's wishes of the days of a series: day by day rather, rather not, or all the same. */
import { setWishes } from '@/domain/rules/wishCommands'
import { wishesOf } from '@/domain/rules/wishDays'
import { heldSeminarsOf } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { computed, reactive, ref } from 'vue'
import { hardnessOf, strengthOf, type Strength } from './ruleForm'

export type WishAnswer = 'want' | 'same' | 'avoid'

export function useWishForm(seriesId: () => Id, personId: () => Id) {
  const workspace = useWorkspace()
  const now = wishesOf(workspace.snapshot, seriesId(), personId())
  const answerNow = (id: Id): WishAnswer =>
    now.want.includes(id) ? 'want' : now.avoid.includes(id) ? 'avoid' : 'same'
  const seminars = computed(() => heldSeminarsOf(workspace.snapshot, seriesId()))
  /** Seminar id -> answer. */
  const answers = reactive<Record<Id, WishAnswer>>(
    Object.fromEntries(seminars.value.map(({ id }) => [id, answerNow(id)])),
  )
  const strength = ref<Strength>(
    now.weight === null ? 'some' : strengthOf({ hard: false, weight: now.weight }),
  )
  const busy = ref(false)
  const daysWith = (answer: WishAnswer) =>
    seminars.value.map(({ id }) => id).filter((id) => answers[id] === answer)

  return {
    seminars,
    answers,
    strength,
    busy,
    /** @returns whether the wishes are saved */
    async save(): Promise<boolean> {
      busy.value = true
      const result = await workspace.run(setWishes, {
        seriesId: seriesId(),
        wishes: [{ personId: personId(), want: daysWith('want'), avoid: daysWith('avoid') }],
        weight: hardnessOf(strength.value).weight,
      })
      busy.value = false
      return result.ok
    },
  }
}
