/** What each command about the programme did. */
export const agendaHistory = {}
