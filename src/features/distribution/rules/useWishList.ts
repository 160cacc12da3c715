/** A pasted list of wishes: what it says line by line, what is wrong with it, and saving it in one go. */
import { nameKey } from '@/domain/people/similarNames'
import { setWishes } from '@/domain/rules/wishCommands'
import { matchWishes, wishesFrom } from '@/domain/rules/wishList'
import { heldSeminarsOf } from '@/domain/seminars/seminarQueries'
import type { Id } from '@/domain/shared/id'
import { wishLinesOf } from '@/exchange/clipboard/pastedWishes'
import { useWorkspace } from '@/state/workspace'
import { computed, ref, shallowRef } from 'vue'
import { hardnessOf, type Strength } from './ruleForm'

export function useWishList(seriesId: () => Id) {
  const workspace = useWorkspace()
  const text = ref('')
  const meaning = ref<'want' | 'avoid'>('want')
  const strength = ref<Strength>('some')
  const busy = ref(false)
  /** Name as written, folded -> who it is. */
  const chosen = shallowRef<ReadonlyMap<string, Id>>(new Map())

  const rows = computed(() => {
    const days = heldSeminarsOf(workspace.snapshot, seriesId()).map(({ day }) => day)
    const lines = wishLinesOf(text.value, days, meaning.value === 'avoid')
    return matchWishes(workspace.snapshot, seriesId(), lines, chosen.value)
  })
  const wishes = computed(() => wishesFrom(rows.value))

  return {
    text,
    meaning,
    strength,
    busy,
    good: computed(() => rows.value.filter(({ problem }) => problem === null)),
    troubled: computed(() => rows.value.filter(({ problem }) => problem !== null)),
    people: computed(() => wishes.value.length),
    /** Says who is meant by a name; empty takes it back. */
    choose(name: string, personId: Id): void {
      const others = [...chosen.value].filter(([key]) => key !== nameKey(name))
      chosen.value = new Map(personId === '' ? others : [...others, [nameKey(name), personId]])
    },
    /** @returns whether the wishes are saved */
    async save(): Promise<boolean> {
      if (wishes.value.length === 0 || busy.value) return false
      busy.value = true
      const result = await workspace.run(setWishes, {
        seriesId: seriesId(),
        wishes: wishes.value,
        weight: hardnessOf(strength.value).weight,
      })
      busy.value = false
      return result.ok
    },
  }
}
