/** The words that composite components need; the page hands them in, so that this room speaks no language. */
export type OptionWords = {
  /** Name of the list that opens. */
  list: string
  noMatches: string
  /** Said below a cut list, such as "420 more: keep typing". */
  more: (count: number) => string
  clear: string
  removeOption: (label: string) => string
}

export type AmountWords = {
  /** Stands behind the amount, such as `kr.` */
  unit: string
  thousandsMark: string
}

export type DateWords = {
  /** BCP 47, such as `da-DK` or `en-GB`; names months and weekdays. */
  locale: string
  openCalendar: string
  calendar: string
  previousMonth: string
  nextMonth: string
  /** Short head of the column of ISO week numbers. */
  week: string
}

export type ToastWords = {
  /** Name of the region; `{hotkey}` is replaced by the key that moves focus there. */
  region: string
  message: string
  close: string
}

export type UnsavedWords = {
  title: string
  text: string
  discard: string
  stay: string
}

export type MailWords = {
  /** How many it goes to, such as "To 12 addresses". */
  receivers: (count: number) => string
  subject: string
  text: string
  copyAddresses: string
  addressesCopied: string
  copyText: string
  textCopied: string
  open: string
  /** What to do when a link cannot carry all of the message. */
  tooLong: string
  copyFailed: string
  copyFailedText: string
}

export type GridWords = {
  selectAll: string
  selectRow: (name: string) => string
  /** Read with an editable cell, such as "Press F2 to edit". */
  editHint: string
}
