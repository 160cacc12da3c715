/** Texts of the versions: publishing, comparing, whom to tell, and taking an old one back. */
const leaders = (count: number) => (count === 1 ? '1 leder' : `${count} ledere`)

export const versions = {
  emptyTitle: 'Ingen version endnu',
  emptyText:
    'Når lederne er fordelt, udgiver du fordelingen som version 1. Så kan du altid se, hvem der har fået besked om hvad, også når noget ændrer sig bagefter.',
  toBoard: 'Gå til fordelingen',

  publish: {
    title: (number: number) => `Udgiv version ${number}`,
    lead: 'Fordelingen fryses, som den er nu. Lederdag sender ikke noget selv; du får listen over, hvem der skal have besked, bagefter.',
    first: (count: number) => `${leaders(count)} skal have besked om deres dag.`,
    since: (number: number, what: string) => `Siden version ${number}: ${what}.`,
    added: (count: number) => `${count} tilføjet`,
    removed: (count: number) => `${count} taget ud`,
    moved: (count: number) => `${count} flyttet`,
    dayChanged: (count: number) => `${count} med ny dato, ny tid eller nyt sted`,
    daysOnly: (count: number) =>
      `${count === 1 ? '1 dag' : `${count} dage`} er ændret, men deltagerne behøver ikke at få besked`,
    daysUnknown: (number: number) =>
      `Version ${number} husker ikke, hvad dagene var. Har en dag fået ny dato, ny tid eller nyt sted, så udgiv igen, og giv selv besked til dem, der har dagen.`,
    note: 'Bemærkning',
    noteHint: 'Fx hvad der er ændret. Kan stå tom.',
    nothingNewTitle: (number: number) => `Kladden er som version ${number}`,
    nothingNewText: 'Der er ikke noget nyt at udgive.',
    concernsTitle: 'Ikke alt er på plads',
    unplacedCount: (count: number) => `${leaders(count)} har ingen dag`,
    seatsOverDays: (count: number, days: string) => `${count} dage har for mange ledere: ${days}`,
    seatsUnderDays: (count: number, days: string) => `${count} dage har for få ledere: ${days}`,
    rulesBroken: (count: number) =>
      count === 1 ? '1 fast regel er brudt' : `${count} faste regler er brudt`,
    misplaced: (count: number) => `${leaders(count)} er på en dag, der ikke passer`,
    anyway: 'Udgiv alligevel…',
    confirmTitle: 'Vil du udgive alligevel?',
    confirmText: 'Noget er ikke på plads i kladden:',
    confirm: 'Udgiv alligevel',
    unplaced: (count: number, names: string) => `${leaders(count)} har ingen dag: ${names}`,
    ruleBroken: (rule: string) => `Brudt regel: ${rule}`,
    absent: (name: string, day: string) => `${name} kan ikke komme den ${day}`,
    notEligible: (name: string, day: string) => `${day} er ikke for den enhed, ${name} hører til`,
    seatsOver: (day: string, by: number) => `${day}: ${leaders(by)} mere, end der er plads til`,
    seatsUnder: (day: string, by: number) => `${day}: der mangler ${leaders(by)}`,
    andMore: (count: number) => (count === 1 ? 'Og 1 ting mere' : `Og ${count} ting mere`),
  },

  done: {
    title: (number: number) => `Version ${number} er udgivet`,
    text: 'Giv nu besked til dem, det angår, og hent de nye lister, skilte og kalendere.',
    tell: 'Se hvem der skal have besked',
    toHandouts: 'Gå til udlevering',
  },

  list: {
    title: 'Udgivne versioner',
    version: (number: number) => `Version ${number}`,
    current: 'Gælder nu',
    publishedOn: (day: string) => `Udgivet ${day}`,
    people: (count: number) => leaders(count),
    restore: 'Hent frem i kladden',
    restoreOf: (number: number) => `Hent version ${number} frem i kladden`,
    restoreTitle: (number: number) => `Hent version ${number} frem i kladden?`,
    restoreText: (changes: number) =>
      `${leaders(changes)} får en anden plads i kladden end nu. Det, der er udgivet, ændres ikke, og du kan fortryde.`,
  },

  compare: {
    title: 'Sammenlign',
    lead: 'Se person for person, hvad der er forskellen på to versioner, eller på en version og kladden.',
    from: 'Fra',
    to: 'Til',
    nothing: 'Før første version',
    draft: 'Kladden',
    differences: 'Forskelle',
    same: 'De to er ens. Alle har den samme dag.',
    moved: (count: number) => `Flyttet til en anden dag (${count})`,
    added: (count: number) => `Tilføjet (${count})`,
    removed: (count: number) => `Taget ud (${count})`,
    dayChanged: (count: number) => `Ny dato, ny tid eller nyt sted (${count})`,
    days: (count: number) => `Dage, der er ændret (${count})`,
    dayLost: 'Dagen er aflyst eller fjernet',
    dayTitle: (title: string) => `Ny titel: ${title}`,
    facilitators: (names: string) => `Facilitatorer: ${names}`,
    noFacilitators: 'Ingen facilitatorer',
    dayTell: (count: number) =>
      count === 0 ? 'Ingen skal have besked' : `${count} skal have besked`,
    daysUnknown:
      'Den ene af de to husker ikke, hvad dagene var. Ændrede datoer, tider, steder og facilitatorer kan derfor ikke ses her.',
    unchanged: (count: number) => `Uændret (${count})`,
    fromTo: (from: string, to: string) => `fra ${from} til ${to}`,
    goneDay: 'en dag, der er fjernet',
    gonePerson: 'En person, der er slettet',
  },

  tell: {
    title: 'Hvem skal have besked',
    text: (count: number) =>
      count === 1 ? '1 person skal have besked.' : `${count} personer skal have besked.`,
    nobody: 'Ingen skal have besked. Alle har den samme dag som før.',
    draft:
      'Kladden er ikke udgivet, så ingen skal have besked endnu. Udgiv den, eller vælg en version under Til.',
    name: 'Navn',
    message: 'Besked',
    email: 'E-mail',
    noEmail: 'Mangler',
    xlsx: 'Hent som Excel',
    csv: 'Hent som CSV',
    copy: 'Kopiér e-mailadresser',
  },

  copied: {
    title: (count: number) => (count === 1 ? '1 adresse kopieret' : `${count} adresser kopieret`),
    paste: 'Sæt dem ind i modtagerfeltet. Brug Bcc, hvis modtagerne ikke skal se hinanden.',
    missing: (names: string) => `Uden brugbar adresse: ${names}.`,
    none: 'Ingen af lederne har en e-mailadresse. Skriv den på lederens side, eller importér den.',
    failed: 'Adresserne blev ikke kopieret',
    failedText: 'Browseren gav ikke lov. Hent listen som CSV i stedet.',
  },
}
