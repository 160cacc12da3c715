/** Texts of the ui room: the words that its composite components are handed. */
export const ui = {
  close: 'Luk',
  decrease: 'Én færre',
  increase: 'Én flere',
  options: {
    list: 'Muligheder',
    noMatches: 'Ingen passer på det, du har skrevet.',
    more: (count: number) => `${count} flere. Skriv lidt mere for at finde dem.`,
    clear: 'Ryd valget',
    removeOption: (label: string) => `Fjern ${label}`,
  },
  date: {
    locale: 'da-DK',
    openCalendar: 'Åbn kalender',
    calendar: 'Kalender',
    previousMonth: 'Forrige måned',
    nextMonth: 'Næste måned',
    week: 'Uge',
  },
  toasts: {
    region: 'Beskeder ({hotkey})',
    message: 'Besked',
    close: 'Luk beskeden',
  },
  grid: {
    selectAll: 'Vælg alle',
    selectRow: (name: string) => `Vælg ${name}`,
    editHint: 'Tryk F2 for at rette',
  },
}
