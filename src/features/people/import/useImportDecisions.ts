/** What the user decides on the preview, question by question. */
import type { ImportDecisions, ImportPreview } from '@/domain/people/importPeople'
import type { RowPair } from '@/domain/people/mergeRows'
import type { Id } from '@/domain/shared/id'
import type { LeaderList } from '@/exchange/spreadsheet/leaderList'
import { computed, shallowRef, watch, type Ref } from 'vue'
import { columnsOf } from './useListFile'

export type Answer = 'same' | 'different'
type PossibleMatch = ImportPreview['possibleMatches'][number]

export const pairKey = ([earlier, later]: RowPair) => `${earlier}-${later}`
export const matchKey = ({ row, personId }: PossibleMatch) => `${row}-${personId}`
export const fieldKey = (personId: Id, field: string) => `${personId}/${field}`

export function useImportDecisions(list: Readonly<Ref<LeaderList | null>>) {
  const parted = shallowRef<ReadonlySet<string>>(new Set())
  const pairAnswers = shallowRef<Readonly<Record<string, Answer>>>({})
  const matchAnswers = shallowRef<Readonly<Record<string, Answer>>>({})
  /** Every question about known people so far: an answered one must stay to be taken back. */
  const matches = shallowRef<readonly PossibleMatch[]>([])
  const declined = shallowRef<ReadonlySet<string>>(new Set())
  const removing = shallowRef<ReadonlySet<Id>>(new Set())

  function forget(): void {
    parted.value = new Set()
    pairAnswers.value = {}
    matchAnswers.value = {}
    matches.value = []
    declined.value = new Set()
    removing.value = new Set()
  }

  // Row numbers mean other people in another list, and other columns ask other questions.
  watch(list, forget)

  const decisions = computed<ImportDecisions | null>(() => {
    const known = list.value
    if (!known) return null
    const certain = known.certainDuplicates.filter((pair) => !parted.value.has(pairKey(pair)))
    const confirmed = known.possibleDuplicates.filter(
      (pair) => pairAnswers.value[pairKey(pair)] === 'same',
    )
    const matched = matches.value.filter((match) => matchAnswers.value[matchKey(match)] === 'same')
    return {
      merge: [...certain, ...confirmed],
      match: Object.fromEntries(matched.map(({ row, personId }) => [row, personId])),
      decline: [...declined.value].map((key) => {
        const [personId = '', field = ''] = key.split('/')
        return { personId, field }
      }),
      removeMissing: [...removing.value],
      // Lists without a header all look alike, so what was chosen for one says nothing of the next.
      ...(known.headerRow !== null && {
        mapping: { headerSignature: known.headerSignature, columns: columnsOf(known) },
      }),
    }
  })

  const unanswered = computed(() => {
    const pairs = (list.value?.possibleDuplicates ?? []).filter(
      (pair) => !pairAnswers.value[pairKey(pair)],
    )
    const known = matches.value.filter((match) => !matchAnswers.value[matchKey(match)])
    return pairs.length + known.length
  })

  return {
    decisions,
    unanswered,
    parted,
    pairAnswers,
    matchAnswers,
    matches,
    declined,
    removing,
    noteMatches(asked: readonly PossibleMatch[]): void {
      const seen = new Set(matches.value.map(matchKey))
      const fresh = asked.filter((match) => !seen.has(matchKey(match)))
      if (fresh.length > 0) matches.value = [...matches.value, ...fresh]
    },
    answerPair(pair: RowPair, answer: Answer): void {
      pairAnswers.value = { ...pairAnswers.value, [pairKey(pair)]: answer }
    },
    answerMatch(match: PossibleMatch, answer: Answer): void {
      matchAnswers.value = { ...matchAnswers.value, [matchKey(match)]: answer }
    },
    togglePart: (pair: RowPair) => (parted.value = switched(parted.value, pairKey(pair))),
    toggleField: (key: string) => (declined.value = switched(declined.value, key)),
    toggleRemoval: (id: Id) => (removing.value = switched(removing.value, id)),
    removeAll: (ids: readonly Id[]) => (removing.value = new Set(ids)),
  }
}

export type Decisions = ReturnType<typeof useImportDecisions>

function switched<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values)
  if (!next.delete(value)) next.add(value)
  return next
}
