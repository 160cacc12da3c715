/** Hands a finished file to the browser's download. */
import type { HandoutFile } from '@/exchange/handouts/handoutFiles'
import { saveFile } from '@/ui/saveFile'

export function saveHandout({ name, mimeType, content }: HandoutFile): void {
  // A copy, because the bytes may lie in memory that a Blob does not take.
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  saveFile({ fileName: name, blob: new Blob([part], { type: mimeType }) })
}
