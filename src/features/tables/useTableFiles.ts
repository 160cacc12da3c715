/** The table plan as files and on the clipboard; what writes them is fetched when first asked for. */
import type { Id } from '@/domain/shared/id'
import { tablesHandout } from '@/domain/tables/tablesHandout'
import { useWorkspace } from '@/state/workspace'
import { t } from '@/text/t'
import { useToasts } from '@/ui'
import { copyText } from '@/ui/copyText'
import { saveContent } from '@/ui/saveFile'

const writers = () => import('@/exchange/handouts/tableFiles')

export function useTableFiles(seminarId: () => Id, title: () => string) {
  const workspace = useWorkspace()
  const toasts = useToasts()

  function handout() {
    const seminar = workspace.snapshot.seminars.get(seminarId())
    const plan = tablesHandout(workspace.snapshot, seminarId())
    return seminar && plan ? { day: seminar.day, plan } : null
  }

  async function copy(text: string): Promise<void> {
    const words = t.tables.toolbar
    if (await copyText(text)) {
      toasts.show({ kind: 'ok', title: words.copied, text: words.copiedText })
    } else toasts.show({ kind: 'danger', title: words.notCopied, text: words.notCopiedText })
  }

  return {
    copy,
    async saveWorkbook() {
      const { tablesWorkbook } = await writers()
      const made = handout()
      if (made) saveContent(await tablesWorkbook(made.day, title(), made.plan))
    },
    async saveCsv() {
      const { tablesCsv } = await writers()
      const made = handout()
      if (made) saveContent(tablesCsv(made.day, title(), made.plan))
    },
    async copyList() {
      const { tablesText } = await writers()
      const made = handout()
      if (made) await copy(tablesText(made.plan))
    },
  }
}
