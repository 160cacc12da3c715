/** Why something about the programme was not done, by refusal code. */
export const agendaRefusals = {}
