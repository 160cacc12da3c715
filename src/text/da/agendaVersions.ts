/** Texts about the published versions of a programme, and what has changed since. */
const items = (count: number) => (count === 1 ? '1 punkt' : `${count} punkter`)
const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`)

export const agendaVersions = {
  never: 'Ikke udgivet endnu',
  told: (number: number, day: string) => `Version ${number}, udgivet ${day}`,
  toldChanged: (number: number, count: number) =>
    `${count === 1 ? '1 ændring' : `${count} ændringer`} siden version ${number}`,

  publish: {
    title: 'Udgiv programmet',
    text: 'Lederdag sender ikke noget selv. Programmet huskes, som deltagerne får det, så du bagefter kan se, hvad der er ændret, og hvem der skal have besked.',
    nothing: 'Der er intet nyt siden den seneste version.',
    note: 'Note',
    noteHint: 'Fx hvorfor programmet er ændret. Kan stå tom.',
    confirm: (number: number) => `Udgiv version ${number}`,
    concerns: (count: number) =>
      count === 1
        ? 'Der er 1 ting, der ikke hænger sammen. Du kan udgive alligevel.'
        : `Der er ${count} ting, der ikke hænger sammen. Du kan udgive alligevel.`,
  },

  sheet: {
    title: 'Versioner',
    none: 'Programmet er ikke udgivet endnu. Når du udgiver det, kan du her se hver ændring siden, punkt for punkt og person for person.',
    since: (number: number) => `Ændret siden version ${number}`,
    nothing: 'Intet er ændret. Det, deltagerne har fået, gælder.',
    items: (count: number) => `Punkt for punkt (${items(count)})`,
    people: (count: number) => `Person for person (${people(count)})`,
    all: 'Alle versioner',
    version: (number: number, day: string) => `Version ${number}, ${day}`,
    contents: (count: number, who: number) => `${items(count)}, ${people(who)}`,
  },

  change: {
    added: (name: string, time: string) => `${name} er nyt, kl. ${time}`,
    removed: (name: string, time: string) => `${name} kl. ${time} er taget ud`,
    moved: (from: string, to: string) => `fra kl. ${from} til kl. ${to}`,
    longer: (length: string) => `${length} længere`,
    shorter: (length: string) => `${length} kortere`,
    renamed: (title: string) => `hed før ${title}`,
    closed: 'er nu lukket',
    opened: 'er nu åbent',
    line: (name: string, parts: string) => `${name}: ${parts}`,
    track: (time: string, track: string) => `${time} i ${track}`,
    closedItem: 'Et lukket punkt',
    personMoved: (from: string, to: string) => `er med kl. ${to}, før kl. ${from}`,
    personAdded: (to: string) => `er nu med kl. ${to}`,
    personGone: (from: string) => `er ikke med mere, før kl. ${from}`,
  },
}
