/** Texts about themes, their questions and focus areas. */
export const themes = {
  title: 'Temaer',
}
