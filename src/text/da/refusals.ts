/** Why something was not done, by refusal code. A test checks that every code has its sentence. */
type Details = Readonly<Record<string, string | number>>

export const refusals = {
  unknown: (d: Details) =>
    `Det lykkedes ikke (kode ${d['type']}). Intet er ændret, og alt gemt er i behold.`,
  'storage.stale': () => 'En anden fane skrev på samme tid. Intet er ændret her. Prøv igen.',
  'storage.quota': () =>
    'Der er ikke plads til mere på denne enhed, så ændringen er ikke gemt. Det, der var gemt, er i behold. Tag en sikkerhedskopi, og frigør plads.',
  'storage.blocked': () =>
    'En anden fane holder på dataene, så ændringen er ikke gemt. Luk andre faner med Lederdag, og prøv igen.',
  'storage.newerVersion': () =>
    'En nyere udgave af Lederdag er åbnet i en anden fane. Ændringen er ikke gemt. Genindlæs siden for at fortsætte.',
  'storage.corrupt': () =>
    'Lageret på denne enhed kan ikke læses rigtigt, så der skrives ikke til det. Hent en sikkerhedskopi af det, der ses på skærmen.',
  'storage.closed': () =>
    'Lageret blev lukket, så ændringen er ikke gemt. Genindlæs siden for at fortsætte.',
  'storage.unknown': (d: Details) =>
    `Ændringen kunne ikke gemmes (${d['message']}). Det, der var gemt, er i behold. Prøv igen, eller genindlæs siden.`,
  'history.nothingToUndo': () => 'Der er ikke noget at fortryde.',
  'history.nothingToRedo': () => 'Der er ikke noget at gentage.',
  'history.movedOn': () =>
    'Det kan ikke fortrydes, fordi noget af det er ændret siden. Intet er ændret.',
}
