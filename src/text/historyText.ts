/** Names what a journal row did, for undo buttons and toasts. */
import { t } from './t'

/** @param command the command's name as it stands in the journal */
export function historyText(command: string): string {
  return (t.history as Record<string, string>)[command] ?? t.history.unknown
}
