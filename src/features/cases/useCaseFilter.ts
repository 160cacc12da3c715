/** Which cases of a seminar are on the board: by words, and by what is to be done with them. */
import { foldedWords } from '@/domain/shared/foldText'
import { computed, ref } from 'vue'
import type { CaseView } from './caseView'

export function useCaseFilter(views: () => readonly CaseView[]) {
  const words = ref('')
  /** `all`, `attention` or `showable`. */
  const show = ref('all')

  const shown = computed(() => {
    const wanted = foldedWords(words.value).split(' ')
    return views().filter(
      (view) => fits(view, show.value) && wanted.every((word) => textOf(view).includes(word)),
    )
  })
  return { words, show, shown }
}

function fits({ warnings, showable }: CaseView, show: string): boolean {
  if (show === 'attention') return warnings.length > 0
  return show !== 'showable' || showable
}

function textOf({ record, from }: CaseView): string {
  return foldedWords(`${record.title} ${from} ${record.story}`)
}
