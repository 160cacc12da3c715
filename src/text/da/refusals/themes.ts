/** Why something about themes and focus areas was not done, by refusal code. */
type Details = Readonly<Record<string, string | number>>

export const themesRefusals = {
  'focusArea.endBeforeStart': () =>
    'Den sidste dag i perioden ligger før den første. Intet er ændret. Ret en af datoerne.',
  'focusArea.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'focusArea.nameMissing': () => 'Giv indsatsområdet et navn.',
  'focusArea.unknown': () => 'Indsatsområdet findes ikke mere. Intet er ændret.',
  'focusArea.unknownDay': (d: Details) =>
    `${d['day']} findes ikke i kalenderen. Skriv datoen som dd-mm-åååå.`,
  'question.textMissing': () => 'Skriv et spørgsmål.',
  'question.tooLong': (d: Details) =>
    `Spørgsmål nr. ${d['line']} er for langt. Intet er ændret. Hold hvert spørgsmål under ${d['limit']} tegn.`,
  'question.unknown': () => 'Spørgsmålet findes ikke mere. Intet er ændret.',
  'question.unknownTheme': () => 'Temaet findes ikke mere. Intet er ændret. Vælg et andet.',
  'theme.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'theme.titleMissing': () => 'Giv temaet en titel.',
  'theme.unknown': () => 'Temaet findes ikke mere. Intet er ændret.',
  'theme.unknownFocusArea': () => 'Indsatsområdet findes ikke mere. Vælg et andet.',
  'themeChoice.alreadyThere': (d: Details) =>
    `${d['title']} er allerede foreslået til dagen. Intet er ændret.`,
  'themeChoice.badScore': () => 'Vurderingen skal ligge fra 1 til 5.',
  'themeChoice.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'themeChoice.notYetHeld': () =>
    'Dagen ligger i fremtiden. Intet er ændret. Skriv, hvornår temaet blev brugt.',
  'themeChoice.nothingChosen': () => 'Vælg mindst ét tema.',
  'themeChoice.occasionMissing': () => 'Skriv, hvor temaet blev brugt.',
  'themeChoice.unknown': () => 'Temaet er ikke længere foreslået til dagen. Intet er ændret.',
  'themeChoice.unknownDay': (d: Details) =>
    `${d['day']} findes ikke i kalenderen. Skriv datoen som dd-mm-åååå.`,
  'themeChoice.unknownSeminar': () => 'Dagen findes ikke mere. Intet er ændret.',
}
