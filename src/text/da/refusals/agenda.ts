/** Why something about the programme was not done, by refusal code. */
type Details = Readonly<Record<string, string | number>>

/** "9.00" of "09:00". */
const clock = (time: string | number | undefined) =>
  String(time).replace(/^0/, '').replace(':', '.')

export const agendaRefusals = {
  'agenda.badMinutes': (d: Details) =>
    `Et punkt varer hele minutter, fra 0 til ${d['most']}. Intet er ændret. Ret længden.`,
  'agenda.badSplit': (d: Details) =>
    Number(d['minutes']) > 1
      ? `Punktet varer ${d['minutes']} minutter. Intet er ændret. Del det et sted mellem 1 og ${Number(d['minutes']) - 1} minutter.`
      : 'Punktet er for kort til at blive delt. Intet er ændret.',
  'agenda.beforeStart': (d: Details) =>
    `Dagen begynder kl. ${clock(d['start'])}, så punktet kan ikke begynde kl. ${clock(d['time'])}. Intet er ændret. Vælg et senere klokkeslæt, eller ret dagens starttid.`,
  'agenda.closedParallel': () =>
    'Parallelle spor kan ikke lukkes under ét, fordi sporenes navne er åbne. Intet er ændret. Luk punkterne i sporene hver for sig.',
  'agenda.hasTracks': () =>
    'Punktet har spor, så det må blive ved med at være parallelle spor. Intet er ændret. Slet sporene først.',
  'agenda.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'agenda.nested': () =>
    'Parallelle spor kan ikke ligge inde i et spor. Intet er ændret. Sæt punktet i dagens program.',
  'agenda.nobody': () =>
    'Der mangler en person eller et navn. Intet er ændret. Vælg en, eller skriv navnet på gæsten.',
  'agenda.notParallel': () =>
    'Kun parallelle spor kan have spor. Intet er ændret. Gør punktet til parallelle spor først.',
  'agenda.notEmpty': () =>
    'Programmet har allerede punkter. Intet er ændret. Slet dem først, hvis du vil begynde forfra.',
  'agenda.nothingNew': (d: Details) =>
    `Programmet er det samme som i version ${d['number']}. Intet er udgivet.`,
  'agenda.nothingPlanned': () =>
    'Programmet har ingen punkter. Intet er udgivet. Tilføj et punkt først.',
  'agenda.splitParallel': () =>
    'Parallelle spor kan ikke deles i to. Intet er ændret. Del punkterne i sporene.',
  'agenda.unknownCircle': () => 'Kredsen findes ikke mere. Intet er ændret. Vælg en anden kreds.',
  'agenda.unknownDay': () => 'Arrangementet har ikke den dag. Intet er ændret. Vælg en af dagene.',
  'agenda.unknownItem': () => 'Punktet findes ikke mere. Intet er ændret.',
  'agenda.unknownPerson': () =>
    'En af personerne findes ikke mere. Intet er ændret. Vælg en anden.',
  'agenda.unknownQuestion': () => 'Spørgsmålet findes ikke mere. Intet er ændret. Vælg et andet.',
  'agenda.unknownSeminar': () => 'Arrangementet findes ikke mere. Intet er ændret.',
  'agenda.unknownSpeaker': () =>
    'En af oplægsholderne findes ikke mere. Intet er ændret. Vælg en anden.',
  'agenda.unknownTime': (d: Details) =>
    `${d['time']} er ikke et klokkeslæt. Intet er ændret. Skriv det som 9.00.`,
  'agenda.unknownTrack': () => 'Sporet findes ikke mere. Intet er ændret. Vælg et andet.',
  'circle.inUse': (d: Details) =>
    `${d['name']} er kredsen for ${Number(d['items']) === 1 ? '1 punkt' : `${d['items']} punkter`}. Intet er ændret. Vælg først, hvem der så skal deltage.`,
  'circle.invalidField': () =>
    'Et af kredsens felter er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'circle.nameless': () => 'Giv kredsen et navn.',
  'circle.unknown': () => 'Kredsen findes ikke mere. Intet er ændret.',
  'circle.unknownPerson': () =>
    'En af personerne findes ikke mere. Intet er ændret. Vælg en anden.',
  'circle.unknownSeminar': () => 'Arrangementet findes ikke mere. Intet er ændret.',
  'circle.unknownUnit': () => 'En af enhederne findes ikke mere. Intet er ændret. Vælg en anden.',
}
