/** What each command about the programme did, in English. */
import type { agendaHistory as source } from '../../da/history/agenda'

export const agendaHistory: typeof source = {}
