/** Texts about what to look at in a programme. */
export const agendaChecks = {
  title: 'Tjek af programmet',
  fine: 'Alt hænger sammen: tider, pauser, mennesker og aftaler.',
  empty: 'Her står det, når noget ikke hænger sammen.',
  count: (count: number) => (count === 1 ? '1 ting at se på' : `${count} ting at se på`),
  more: (count: number) => (count === 1 ? 'Vis 1 til' : `Vis ${count} til`),
  fewer: 'Vis færre',
  onDay: (text: string, day: string) => `${day}: ${text}`,

  found: {
    overrun: (length: string, name: string, time: string) =>
      `Der er ${length} for meget før ${name} kl. ${time}`,
    endsLate: (length: string, time: string) => `Dagen slutter ${length} efter kl. ${time}`,
    pastMidnight: (name: string) => `${name} varer til efter midnat`,
    startsBeforeDay: (name: string, time: string) => `${name} begynder, før dagen gør kl. ${time}`,
    twoPlaces: (names: string, one: string, other: string) =>
      `${names} skal være to steder på én gang: ${one} og ${other}`,
    noBreak: (length: string, time: string) => `Ingen pause i ${length} fra kl. ${time}`,
    muchTalk: (share: string) =>
      `${share} af tiden er oplæg og opsamling i salen. Lad deltagerne arbejde mere selv`,
    noResponsible: (name: string) => `${name} har ingen ansvarlig`,
    noResponsibleMany: (count: number) => `${count} punkter har ingen ansvarlig`,
    speakerNotAgreed: {
      wished: (speaker: string) => `${speaker} er kun et ønske`,
      contacted: (speaker: string) => `${speaker} er kontaktet, men har ikke svaret`,
      promised: (speaker: string) => `${speaker} har givet tilsagn, men det er ikke aftalt`,
      declined: (speaker: string) => `${speaker} har sagt nej`,
    },
    speakerNotBooked: (speaker: string) => `${speaker} er ikke booket til arrangementet`,
    noMinutes: (name: string) => `${name} varer 0 minutter`,
    partakerGone: (name: string) => `En person på ${name} findes ikke mere`,
    emptyCircle: (circle: string, name: string) =>
      `Ingen er i kredsen ${circle}, så ${name} er tomt`,
    circleGone: (name: string) => `Kredsen for ${name} findes ikke mere`,
    closedInTheOpen: (name: string) =>
      `${name} er lukket, men noget af det kan læses. Gem det igen`,
    noTracks: (name: string) => `${name} har ingen spor endnu`,
    gap: (length: string, name: string) => `${length} uden indhold før ${name}`,
    dayGone: 'Arrangementet har ikke den dag mere',
    emptyDay: 'Dagen har ingen punkter',
  },
}
