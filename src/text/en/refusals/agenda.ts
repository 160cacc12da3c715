/** Why something about the programme was not done, by refusal code, in English. */
import type { agendaRefusals as source } from '../../da/refusals/agenda'

export const agendaRefusals: typeof source = {}
