/** Texts about cases from own practice. */
export const cases = {
  title: 'Cases fra egen praksis',
  lead: 'Fortællinger fra jeres egen hverdag, som dagen kan arbejde med.',
  add: 'Ny case',
  print: 'Vis og udskriv',
  boardLabel: 'Cases efter, hvor langt de er',
  boardHelp:
    'Alt og pil til højre eller venstre flytter casen et skridt. Enter åbner den. Menuen har alle valg.',
  cardRole: 'case',
  emptyColumn: 'Ingen',
  none: 'Ingen cases passer til det, du har valgt.',
  empty: {
    title: 'Ingen cases endnu',
    text: 'Skriv en efterlysning, og send den til arbejdsgruppen eller nogle enheder. Kender du allerede en god case, så tilføj den.',
  },

  status: { called: 'Efterlyst', received: 'Modtaget', chosen: 'Valgt', used: 'Brugt' },
  permission: {
    notAsked: 'Ikke spurgt om lov',
    asked: 'Spurgt, venter på svar',
    given: 'Har givet lov',
    refused: 'Har sagt nej',
  },
  anonymised: 'Anonym',
  noOwner: 'Ingen ejer',

  warning: {
    refused: 'Ejeren har sagt nej, men casen er valgt. Vælg en anden.',
    noPermission: 'Valgt uden tilladelse. Spørg ejeren, før den bruges.',
    namesLeft: (names: string) => `Skal være anonym, men ${names} står stadig i teksten.`,
    late: 'Fristen er gået, og casen er ikke kommet.',
    noOwner: 'Har ingen ejer, så der er ingen at spørge om lov.',
    noStory: 'Selve fortællingen mangler.',
    nowhere: 'Hører hverken til et tema eller et punkt i programmet.',
  },

  hidden: {
    notAsked: 'Ejeren er ikke spurgt om lov.',
    asked: 'Ejeren er spurgt, men har ikke svaret.',
    refused: 'Ejeren har sagt nej.',
    notChosen: 'Casen er ikke valgt til dagen.',
  },

  filter: {
    search: 'Søg i cases',
    show: 'Vis',
    all: 'Alle',
    attention: 'Dem, der skal ses på',
    showable: 'Dem, der må vises',
    count: (shown: number, all: number) => `${shown} af ${all}`,
  },

  menu: {
    of: (title: string) => `Valg for ${title}`,
    edit: 'Ret',
    move: (status: string) => `Flyt til ${status}`,
    show: 'Vis og udskriv',
    remove: 'Slet',
  },

  call: {
    title: 'Efterlysning',
    none: 'Ingen er spurgt endnu. Skriv en kort efterlysning, så er mailen klar.',
    write: 'Skriv efterlysning',
    edit: 'Ret',
    send: 'Send',
    sendAgain: 'Send igen',
    sentOn: (day: string) => `Sendt den ${day}`,
    notSent: 'Ikke sendt endnu',
    deadline: (day: string) => `Frist den ${day}`,
    noDeadline: 'Ingen frist',
    about: (theme: string) => `Om ${theme}`,
    late: (day: string) =>
      `Fristen var den ${day}. Ryk for de cases, der mangler, eller sæt en ny frist.`,
    notSentAfter: 'Alligevel ikke sendt',

    dialogTitle: 'Efterlysning af cases',
    theme: 'Tema',
    themePlaceholder: 'Intet bestemt tema',
    deadlineField: 'Frist',
    deadlineWrong: 'Skriv en dato, fx 7. august.',
    deadlineLate: 'Fristen ligger efter arrangementet.',
    text: 'Hvad leder I efter?',
    textHint: 'Hilsen, frist og løftet om tilladelse kommer med i mailen af sig selv.',
    textSuggestion:
      'Vi leder efter korte fortællinger fra vores egen hverdag: en situation, hvor noget lykkedes, eller hvor det var svært. Beskriv, hvad der skete, hvad du gjorde, og hvad du blev klogere på. En halv side er nok.',

    mailTitle: 'Send efterlysningen',
    mailTo: 'Hvem skal have den?',
    group: 'Arbejdsgruppen',
    toGroup: (count: number) =>
      count === 1 ? 'Arbejdsgruppen (1 person)' : `Arbejdsgruppen (${count} personer)`,
    noGroup: 'Der er ingen arbejdsgruppe endnu.',
    toUnits: 'Lederne i nogle enheder',
    units: 'Enheder',
    unitsPlaceholder: 'Vælg enheder',
    missing: (names: string) => `Uden e-mailadresse: ${names}.`,
    more: (count: number) => `${count} til`,
    markSent: 'Markér som sendt',
    close: 'Luk uden at markere',
    subject: (seminar: string) => `Har du en case til ${seminar}?`,
    mail: (parts: {
      seminar: string
      day: string
      theme: string
      text: string
      deadline: string
    }) =>
      [
        'Kære kollega',
        `${parts.day} holder vi ${parts.seminar}${parts.theme ? ` om ${parts.theme}` : ''}.`,
        parts.text,
        parts.deadline
          ? `Send din case til mig senest den ${parts.deadline}.`
          : 'Send din case til mig, når du kan.',
        'Vi bruger kun din case, hvis du siger ja til det, og den kan gøres anonym.',
        'Venlig hilsen',
      ].join('\n\n'),
  },

  form: {
    addTitle: 'Ny case',
    editTitle: 'Ret case',
    title: 'Titel',
    titleMissing: 'Skriv en kort titel.',
    owner: 'Hvis fortælling er det?',
    ownerPlaceholder: 'Søg efter en person',
    unit: 'Enhed',
    unitPlaceholder: 'Søg efter en enhed',
    story: 'Fortællingen',
    status: 'Hvor langt er den?',
    permission: 'Tilladelse',
    permissionHint: 'Uden lov kan casen hverken vises eller udskrives.',
    anonymised: 'Vis den anonymt',
    anonymisedHint: 'Ejer og enhed kommer ikke med på papir eller skærm.',
    namesLeft: (names: string) => `${names} står i teksten. Skriv om, så ingen kan kende casen.`,
    theme: 'Tema',
    themePlaceholder: 'Intet tema',
    item: 'Punkt i programmet',
    itemPlaceholder: 'Ikke på programmet',
    addButton: 'Tilføj case',
  },

  remove: {
    title: (title: string) => `Slet ${title}?`,
    used: (places: string) => `Casen er knyttet til ${places}. De bliver, men uden casen.`,
    unused: 'Casen er ikke knyttet til noget.',
    undo: 'Du kan fortryde bagefter.',
    confirm: 'Slet case',
    theme: (title: string) => `temaet ${title}`,
    item: (title: string) => `punktet ${title} i programmet`,
  },

  paper: {
    title: 'Cases',
    back: 'Til cases',
    print: 'Udskriv',
    count: (count: number) => (count === 1 ? '1 case' : `${count} cases`),
    nothing: 'Ingen cases må vises endnu',
    nothingText: 'En case kommer med, når den er valgt, og ejeren har givet lov.',
    notThis: (title: string) => `${title} kan ikke vises eller udskrives`,
    notThisText: 'Giver ejeren lov, så ret det på casen og kom tilbage.',
    gone: 'Casen findes ikke mere',
    leftOut: 'Ikke med på papiret',
    leftOutLine: (title: string, reason: string) => `${title}: ${reason}`,
    theme: 'Tema',
    item: 'Bruges under',
    toldBy: 'Fortalt af',
  },
}
