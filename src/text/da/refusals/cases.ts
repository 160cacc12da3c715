/** Why something about cases from own practice was not done, by refusal code. */
type Details = Readonly<Record<string, string | number>>

export const casesRefusals = {
  'case.invalidField': () =>
    'Et felt om casen kan ikke bruges. Intet er ændret. Tjek, om en tekst er blevet for lang.',
  'case.titleMissing': () => 'Casen mangler en titel. Intet er ændret. Skriv en, og gem igen.',
  'case.unknown': () => 'Casen findes ikke mere. Intet er ændret.',
  'case.unknownReference': () =>
    'Personen, enheden, temaet eller punktet findes ikke mere. Intet er ændret. Vælg igen.',
  'case.unknownSeminar': () => 'Arrangementet findes ikke mere. Intet er ændret.',
  'caseCall.invalidField': () =>
    'Et felt i efterlysningen kan ikke bruges. Intet er ændret. Tjek, om teksten er for lang.',
  'caseCall.missing': () =>
    'Der er ingen efterlysning at sende endnu. Intet er ændret. Skriv den først.',
  'caseCall.unknownDay': (d: Details) =>
    `${d['day']} er ikke en dato. Intet er ændret. Skriv fx 7. august.`,
}
