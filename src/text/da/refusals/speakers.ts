/** Why something about speakers and bookings was not done, by refusal code. */
type Details = Readonly<Record<string, string | number>>

export const speakersRefusals = {
  'booking.alreadyThere': () =>
    'Oplægsholderen står allerede på tavlen for arrangementet. Intet er ændret.',
  'booking.invalidField': () =>
    'Et af felterne i aftalen er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'booking.notHeldYet': (d: Details) =>
    `Arrangementet er først den ${d['day']}, så oplægget kan ikke være holdt endnu. Intet er ændret.`,
  'booking.occasionMissing': () => 'Skriv, hvor oplægget blev holdt. Intet er ændret.',
  'booking.unknown': () => 'Aftalen findes ikke mere. Intet er ændret.',
  'booking.unknownDay': (d: Details) =>
    `${d['day']} findes ikke i kalenderen. Intet er ændret. Skriv datoen som dd-mm-åååå.`,
  'booking.unknownSeminar': () => 'Arrangementet findes ikke mere. Intet er ændret.',
  'speaker.alreadyThere': (d: Details) =>
    `${d['name']} er allerede oplægsholder. Intet er ændret. Find personen i listen.`,
  'speaker.endBeforeStart': () =>
    'Den sidste dag ligger før den første. Intet er ændret. Ret en af datoerne.',
  'speaker.invalidEmail': (d: Details) =>
    `${d['email']} er ikke en e-mailadresse. Intet er ændret. Ret den, eller lad feltet stå tomt.`,
  'speaker.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'speaker.nameMissing': () => 'Giv oplægsholderen et navn.',
  'speaker.unknown': () => 'Oplægsholderen findes ikke mere. Intet er ændret.',
  'speaker.unknownDay': (d: Details) =>
    `${d['day']} findes ikke i kalenderen. Intet er ændret. Skriv datoen som dd-mm-åååå.`,
  'speaker.unknownPerson': () => 'Personen findes ikke mere. Intet er ændret. Vælg en anden.',
}
