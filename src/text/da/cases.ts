/** Texts about cases from own practice. */
export const cases = {
  title: 'Cases',
}
