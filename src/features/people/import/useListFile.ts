/** The list on its way in: a file or a paste, its sheet, and what its columns mean. */
import { fileFromPaste, type PastedData } from '@/exchange/clipboard/pastedLeaders'
import type { ChosenColumns } from '@/exchange/spreadsheet/columnMapping'
import type { FileProblem } from '@/exchange/spreadsheet/fileProblem'
import { importFile } from '@/exchange/spreadsheet/importClient'
import type { LeaderList } from '@/exchange/spreadsheet/leaderList'
import type { ImportStep } from '@/exchange/spreadsheet/readLeaderList'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'

interface Source {
  readonly name: string
  readonly file: Blob
}

export function useListFile() {
  const workspace = useWorkspace()
  const source = shallowRef<Source | null>(null)
  const list = shallowRef<LeaderList | null>(null)
  const chosenColumns = shallowRef<ChosenColumns | null>(null)
  const problem = shallowRef<FileProblem | null>(null)
  const step = ref<ImportStep | null>(null)
  let current: AbortController | null = null

  const columnsRemembered = computed(() => {
    const known = list.value
    if (!known || chosenColumns.value) return false
    return [...workspace.snapshot.importMappings.values()].some(
      ({ headerSignature }) => headerSignature === known.headerSignature,
    )
  })

  async function read(from: Source, options: { sheet?: string; columns?: ChosenColumns }) {
    current?.abort()
    const attempt = new AbortController()
    current = attempt
    problem.value = null
    step.value = 'opening'
    const result = await importFile(from.file, {
      ...options,
      remembered: [...workspace.snapshot.importMappings.values()],
      signal: attempt.signal,
      onStep: (next) => (step.value = next),
    })
    // To receive 10,000 rows is a task of its own; showing and previewing them is the next.
    await new Promise((resume) => setTimeout(resume))
    if (current !== attempt) return
    step.value = null
    if (result.ok) {
      source.value = from
      list.value = result.value
      chosenColumns.value = options.columns ?? null
    } else problem.value = result.error
  }

  const sheetOf = (known: LeaderList) =>
    known.source.sheet === null ? {} : { sheet: known.source.sheet }

  function choose(file: File): void {
    void read({ name: file.name, file }, {})
  }

  function paste(pasted: PastedData): void {
    const file = fileFromPaste(pasted)
    if (file) void read({ name: t.importing.pastedName, file }, {})
    else problem.value = { type: 'file.empty' }
  }

  function chooseSheet(sheet: string): void {
    if (source.value) void read(source.value, { sheet })
  }

  /** The other columns stay as they are shown; a field is never given twice. */
  function chooseColumn(column: number, field: string): void {
    const known = list.value
    if (!known || !source.value) return
    const columns = { ...columnsOf(known) }
    for (const [other, taken] of Object.entries(columns)) {
      if (taken === field && field !== ignored) columns[other] = ignored
    }
    columns[column] = field
    void read(source.value, { ...sheetOf(known), columns })
  }

  function startOver(): void {
    current?.abort()
    current = null
    source.value = null
    list.value = null
    chosenColumns.value = null
    problem.value = null
    step.value = null
  }

  onScopeDispose(() => current?.abort())

  return {
    source,
    list,
    problem,
    step,
    columnsRemembered,
    choose,
    paste,
    chooseSheet,
    chooseColumn,
    cancel: () => current?.abort(),
    startOver,
  }
}

/** Stands for no field, in a select and in what is remembered. */
export const ignored = 'ignore'

/** Column number -> field, as the list was read. */
export function columnsOf(list: LeaderList): Record<string, string> {
  return Object.fromEntries(list.columns.map(({ column, field }) => [column, field ?? ignored]))
}
