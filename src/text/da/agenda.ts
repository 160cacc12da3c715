/** Texts about the programme. */
export const agenda = {
  title: 'Program',
}
