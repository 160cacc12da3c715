/** The whole way in: list, decisions, the preview of the very Change, and taking it into use. */
import { isEmptyChange, type Change } from '@/domain/change'
import { acceptImport } from '@/domain/people/acceptImport'
import type { ImportPreview } from '@/domain/people/importPeople'
import { previewLine } from '@/exchange/spreadsheet/previewClient'
import { useWorkspace } from '@/state/workspace'
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useImportDecisions } from './useImportDecisions'
import { useListFile } from './useListFile'

export interface ImportCounts {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export function useImport() {
  const workspace = useWorkspace()
  const file = useListFile()
  const choices = useImportDecisions(file.list)
  const preview = shallowRef<ImportPreview | null>(null)
  const failed = ref(false)
  const working = ref(false)
  const saving = ref(false)
  const done = shallowRef<ImportCounts | null>(null)

  /** What the shown preview compared with; when it is answered, nothing newer has been asked. */
  let madeFrom = workspace.snapshot

  const line = previewLine(
    (answer) => {
      preview.value = answer
      working.value = false
      choices.noteMatches(answer.possibleMatches)
    },
    () => {
      failed.value = true
      working.value = false
    },
  )
  onScopeDispose(() => line.close())

  watch(file.list, () => (preview.value = null))
  watch([choices.decisions, () => workspace.snapshot], ([decisions, snapshot]) => {
    const list = file.list.value
    if (!decisions || !list || saving.value || done.value) return
    working.value = true
    failed.value = false
    madeFrom = snapshot
    line.ask({ snapshot, rows: list.persons, decisions })
  })

  const counts = computed(() => countsOf(preview.value?.change))
  const nothingToDo = computed(() => {
    const change = preview.value?.change
    return !change || isEmptyChange(withoutMapping(change))
  })

  async function submit(): Promise<void> {
    const change = preview.value?.change
    if (!change || working.value || saving.value) return
    const told = counts.value
    saving.value = true
    const result = await workspace.run(acceptImport, { change, madeFrom })
    saving.value = false
    if (result.ok) done.value = told
  }

  function startOver(): void {
    file.startOver()
    done.value = null
  }

  return {
    file,
    choices,
    preview,
    failed,
    working,
    saving,
    done,
    counts,
    nothingToDo,
    submit,
    startOver,
  }
}

function countsOf(change: Change | undefined): ImportCounts {
  const people = (entries: readonly { readonly table: string }[] = []) =>
    entries.filter(({ table }) => table === 'people').length
  return {
    added: people(change?.added),
    changed: people(change?.updated),
    removed: people(change?.removed),
  }
}

/** How columns were mapped is remembered along the way; that alone is nothing to import. */
function withoutMapping(change: Change): Change {
  const matters = ({ table }: { readonly table: string }) => table !== 'importMappings'
  return {
    added: change.added.filter(matters),
    updated: change.updated.filter(matters),
    removed: change.removed.filter(matters),
  }
}
