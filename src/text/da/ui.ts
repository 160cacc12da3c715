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
  amounts: { unit: 'kr.', thousandsMark: '.' },
  /** Stands before the decimals of a number. */
  decimalMark: ',',
  toasts: {
    region: 'Beskeder ({hotkey})',
    message: 'Besked',
    close: 'Luk besked',
  },
  mail: {
    receivers: (count: number) =>
      count === 0
        ? 'Ingen e-mailadresser'
        : count === 1
          ? 'Til 1 adresse'
          : `Til ${count} adresser`,
    subject: 'Emne',
    text: 'Mailtekst',
    copyAddresses: 'Kopiér adresser',
    addressesCopied: 'Adresserne er kopieret',
    copyText: 'Kopiér tekst',
    textCopied: 'Teksten er kopieret',
    open: 'Åbn i mailprogram',
    tooLong: 'Det hele kan ikke følge med over i mailprogrammet. Kopiér det, der mangler.',
    copyFailed: 'Det kunne ikke kopieres',
    copyFailedText: 'Browseren gav ikke lov. Markér teksten, og kopiér den selv.',
  },
  unsaved: {
    title: 'Du har ændringer, der ikke er gemt',
    text: 'De går tabt, hvis du ikke bliver og gemmer dem.',
    discard: 'Kassér',
    stay: 'Bliv',
  },
  grid: {
    selectAll: 'Vælg alle',
    selectRow: (name: string) => `Vælg ${name}`,
    editHint: 'Tryk F2 for at rette',
  },
}
