/** The five moods a mark, a notice or a message can have. */
export type UiTone = 'neutral' | 'accent' | 'ok' | 'warn' | 'danger'

export const softTone: Record<UiTone, string> = {
  neutral: 'bg-sunken text-ink',
  accent: 'bg-accent-soft text-accent',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
}
