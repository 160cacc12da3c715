/** The words that composite components are handed: lists, dates, grids, messages. */
export const ui = {
  options: {
    list: 'Valgmuligheder',
    noMatches: 'Ingen fund',
    more: (count: number) => `${count} mere. Skriv lidt mere for at finde dem.`,
    clear: 'Ryd valget',
    removeOption: (label: string) => `Fjern ${label}`,
  },
  dates: {
    locale: 'da-DK',
    openCalendar: 'Åbn kalender',
    calendar: 'Kalender',
    previousMonth: 'Forrige måned',
    nextMonth: 'Næste måned',
    week: 'Uge',
  },
  /** Stands before the decimals of a number. */
  decimalMark: ',',
  toasts: {
    region: 'Beskeder ({hotkey})',
    message: 'Besked',
    close: 'Luk besked',
  },
  unsaved: {
    title: 'Du har ændringer, der ikke er gemt',
    text: 'Forlader du siden nu, går de tabt.',
    discard: 'Kassér',
    stay: 'Bliv',
  },
  grid: {
    selectAll: 'Vælg alle',
    selectRow: (name: string) => `Vælg ${name}`,
    editHint: 'Tryk F2 for at rette',
  },
}
