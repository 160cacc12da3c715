/** Why something about templates and rolling on to next year was not done, by refusal code. */
type Details = Readonly<Record<string, string | number>>

export const templatesRefusals = {
  'seminar.dayHasItems': (d: Details) =>
    Number(d['items']) === 1
      ? 'Dagen har 1 punkt i programmet, så den er ikke fjernet. Flyt eller slet punktet først.'
      : `Dagen har ${d['items']} punkter i programmet, så den er ikke fjernet. Flyt eller slet dem først.`,
  'seminar.dayTooFar': (d: Details) =>
    `En senere dag skal ligge 1-${d['most']} dage efter den første. Intet er ændret. Vælg en anden dato.`,
  'seminar.dayTwice': () =>
    'To af dagene har samme dato. Intet er ændret. Vælg en anden dato til den ene.',
  'seminar.laterDayEndsFirst': () =>
    'En af dagene slutter, før den begynder. Intet er ændret. Ret klokkeslættet.',
  'seminar.nothingToRoll': () =>
    'Der er ikke valgt noget at rulle videre. Vælg mindst ét arrangement.',
  'seminar.seriesNameMissing': () =>
    'Det nye forløb mangler et navn. Intet er oprettet. Skriv et navn.',
  'template.invalidField': (d: Details) =>
    `Feltet ${d['field']} kan ikke gemmes sådan i en skabelon. Intet er ændret. Gør det kortere.`,
  'template.nameMissing': () => 'Skabelonen mangler et navn. Intet er ændret. Skriv et navn.',
  'template.unknown': () => 'Skabelonen findes ikke mere. Intet er ændret.',
  'template.unknownSeminar': () => 'Arrangementet findes ikke mere. Ingen skabelon er gemt.',
}
