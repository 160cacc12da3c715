/** Texts of the rules room. Names, units and days arrive as ready-made words. */
const leaders = (count: number) => (count === 1 ? '1 leder' : `${count} ledere`)

export const rules = {
  /**
   * A rule in plain words, without a full stop, so that it can stand inside another sentence.
   * `hard` tells "må ikke" from "bør helst ikke".
   */
  plain: {
    together: (names: string, hard: boolean) =>
      `${names} ${hard ? 'skal' : 'bør helst'} være der samme dag`,
    apart: (names: string, count: number, hard: boolean) => {
      if (count === 2) return `${names} ${hard ? 'må ikke' : 'bør helst ikke'} være der samme dag`
      return `${hard ? 'Højst' : 'Helst højst'} én af ${names} på hver dag`
    },
    deputyApart: (hard: boolean) =>
      `En leder og lederens stedfortræder ${hard ? 'må ikke' : 'bør helst ikke'} være der samme dag`,
    deputyPair: (names: string, hard: boolean) =>
      `${names} ${hard ? 'må ikke' : 'bør helst ikke'} være der samme dag, for den ene er stedfortræder for den anden`,
    capCount: (max: number, unit: string, hard: boolean) =>
      `${hard ? 'Højst' : 'Helst højst'} ${max} fra ${unit} samme dag`,
    capShare: (share: string, unit: string, hard: boolean) =>
      `${hard ? 'Højst' : 'Helst højst'} ${share} af lederne fra ${unit} samme dag`,
    /** Stands where a unit's name would, in a rule about all of them. */
    everyUnit: 'hver enhed',
    everyWorkplace: 'hvert arbejdssted',
    mustDay: (names: string, days: string, dayCount: number, hard: boolean) => {
      const must = hard ? 'skal' : 'bør helst'
      return dayCount === 1
        ? `${names} ${must} være der den ${days}`
        : `${names} ${must} være der en af dagene ${days}`
    },
    mustNotDay: (names: string, days: string, hard: boolean) =>
      `${names} ${hard ? 'må ikke' : 'bør helst ikke'} være der den ${days}`,
  },

  title: 'Regler',
  lead: 'Det, fordelingen skal tage hensyn til. Hver regel kan slås fra og til.',
  add: 'Tilføj regel',
  emptyTitle: 'Ingen regler endnu',
  emptyText:
    'Uden regler fordeles lederne efter pladser, forhindringer og balance. Tilføj en regel, hvis nogen skal være sammen, hver for sig eller på en bestemt dag.',
  isOn: (rule: string) => `Reglen gælder: ${rule}`,
  off: 'Slået fra',
  touches: (count: number) => `Omfatter lige nu ${leaders(count)}`,
  touchesPairs: (count: number) =>
    `Omfatter lige nu ${count} par af leder og stedfortræder i målgruppen`,
  noDeputies: 'Har ingen virkning endnu: ingen stedfortrædere er noteret i målgruppen.',
  menu: (rule: string) => `Muligheder for reglen: ${rule}`,

  strength: {
    label: 'Hvor vigtig er reglen?',
    forRule: (rule: string) => `Hvor vigtig er reglen: ${rule}`,
    hard: 'Skal overholdes',
    little: 'Hellere, lidt vigtigt',
    some: 'Hellere, noget vigtigt',
    much: 'Hellere, meget vigtigt',
  },

  kinds: {
    together: 'Sammen',
    togetherHint: 'De valgte ledere kommer samme dag.',
    apart: 'Hver for sig',
    apartHint: 'Højst én af de valgte ledere på hver dag.',
    deputyApart: 'Leder og stedfortræder',
    deputyApartHint: 'De to er ikke væk hjemmefra samme dag.',
    unitCap: 'Højst så mange fra et sted',
    unitCapHint: 'Ingen enhed og intet arbejdssted står uden ledere.',
    fixedDay: 'Fast dag',
    fixedDayHint: 'De valgte ledere kommer en bestemt dag.',
    days: 'Nogle dage, ikke andre',
    daysHint: 'De valgte ledere kommer kun, eller slet ikke, på bestemte dage.',
  },

  form: {
    addTitle: 'Tilføj regel',
    editTitle: 'Ret regel',
    kind: 'Hvad handler reglen om?',
    people: 'Ledere',
    peoplePlaceholder: 'Søg efter navn eller enhed',
    twoPeople: 'Vælg mindst to ledere.',
    onePerson: 'Vælg mindst én leder.',
    day: 'Dag',
    days: 'Dage',
    noDays: 'Forløbet har ingen dage endnu. Tilføj dage, før du laver en regel om dem.',
    dayMissing: 'Vælg en dag.',
    daysMissing: 'Vælg mindst én dag.',
    daysMean: 'Hvad gælder for dagene?',
    only: 'Kun disse dage',
    never: 'Ikke disse dage',
    unit: 'Enhed',
    everyUnit: 'Alle enheder, hver for sig',
    unitIs: 'En forvaltning, et center eller en afdeling.',
    unitHint: 'Enheder under den valgte tæller med.',
    capOver: 'Hvad tælles?',
    workplace: 'Arbejdssted',
    workplaceIs: 'Fx en skole, en daginstitution eller et plejecenter.',
    everyWorkplace: 'Alle arbejdssteder, hvert for sig',
    capBy: 'Grænse pr. dag',
    byCount: 'Et antal ledere',
    byShare: 'En andel af lederne',
    count: 'Højst antal ledere',
    share: 'Højst andel i procent',
    fewer: 'Lavere',
    more: 'Højere',
    capMissing: 'Skriv et tal på mindst 1.',
    note: 'Bemærkning',
    noteHint: 'Fx hvorfor reglen er der. Kan stå tom.',
    preview: 'Sådan lyder reglen',
    previewMissing: 'Udfyld felterne, så står reglen her.',
    repeated: 'Reglen findes allerede.',
    deputiesHow: 'Stedfortræderen noteres på lederens egen side.',
  },

  finding: {
    outsideAudience: (names: string) => `Ikke i målgruppen og derfor ikke med i reglen: ${names}.`,
    tooFewPeople: 'Der er for få ledere tilbage i reglen, så den virker ikke.',
    noDayLeft: 'Ingen af reglens dage holdes mere, så den virker ikke.',
    moreThanDays: (people: number, days: number) =>
      `${leaders(people)} skal være hver for sig, men der er kun ${days === 1 ? '1 dag' : `${days} dage`}.`,
    moreThanSeats: (people: number, seats: number) =>
      `${leaders(people)} skal være samlet, men ingen dag har mere end ${seats} pladser.`,
    cannotCome: (names: string) => `Kan ikke komme nogen af reglens dage: ${names}.`,
    contradiction: (other: string, names: string, hard: boolean) =>
      hard
        ? `Kan ikke overholdes sammen med denne regel: ${other}. Det gælder ${names}.`
        : `Trækker den modsatte vej af denne regel: ${other}. Det gælder ${names}.`,
  },

  /** One leader's wishes, day by day. */
  wish: {
    title: (name: string) => `Ønske om dag: ${name}`,
    text: 'Fordelingen opfylder så mange ønsker, den kan. Et ønske er ikke et løfte.',
    want: 'Helst',
    same: 'Lige meget',
    avoid: 'Helst ikke',
    strength: 'Hvor vigtigt er ønsket?',
  },

  /** Many wishes at once, out of a list. */
  wishes: {
    open: 'Indsæt ønsker…',
    title: 'Indsæt ønsker om dage',
    text: 'Indsæt en liste med en leder på hver linje. Du ser, hvad den betyder, før noget gemmes.',
    list: 'Listen',
    listHint: 'Navn og dato, fx fra to kolonner i et regneark. Flere datoer betyder en af dem.',
    placeholder: 'Ane Holm; 9. marts\nBo Dahl; 9. marts, 16. marts\nMia Lund; ikke 23. marts',
    meaning: 'Hvad er datoerne?',
    listWants: 'Dage, de helst vil have',
    listAvoids: 'Dage, de helst ikke vil have',
    found: (good: number, troubled: number) => {
      const understood = good === 1 ? '1 linje er forstået' : `${good} linjer er forstået`
      if (troubled === 0) return `${understood}.`
      return `${understood}. ${troubled === 1 ? '1 linje mangler' : `${troubled} linjer mangler`} et svar og gemmes ikke endnu.`
    },
    line: (line: number) => `Linje ${line}:`,
    wants: (name: string, days: string) => `${name}: helst ${days}`,
    avoids: (name: string, days: string) => `${name}: helst ikke ${days}`,
    unknownPerson: 'Ingen i målgruppen hedder sådan. Vælg, hvem det er, eller ret navnet i listen.',
    severalPeople: (count: number) => `${count} i målgruppen hedder sådan. Vælg, hvem det er.`,
    unknownDays: (days: string) => `Ikke en dag i forløbet: ${days}. Ret datoen i listen.`,
    noDays: 'Der står ingen dag. Skriv den i listen.',
    bothWays: 'En tidligere linje siger det modsatte om dagen. Ret en af dem i listen.',
    itIs: (name: string) => `Det er ${name}`,
    whoIs: (name: string) => `Hvem er ${name}?`,
    save: (people: number) =>
      people === 1 ? 'Gem ønsker for 1 leder' : `Gem ønsker for ${people} ledere`,
    met: (met: number, of: number) => `${met} af ${of} ønsker om dage er opfyldt`,
  },

  absences: {
    title: 'Forhindringer',
    lead: 'Dage, hvor en leder ikke kan komme. Årsagen noteres ikke.',
    add: 'Tilføj forhindring',
    fromCalendar: 'Hent fra kalender',
    importNote:
      'Har du forhindringerne i en liste? En kolonne med datoer kommer med, når du importerer listen.',
    toImport: 'Gå til import',
    emptyTitle: 'Ingen forhindringer endnu',
    emptyText:
      'Noter de dage, en leder ikke kan komme, så bliver lederen fordelt på en af de andre.',
    noneFound: 'Ingen passer til søgningen.',
    daysTitle: 'Hvem kan komme hvornår',
    canCome: (count: number) => `${leaders(count)} kan komme`,
    away: (count: number) => `${count} kan ikke`,
    nobodyAway: 'Ingen forhindringer',
    showAway: (count: number, day: string) => `${count} kan ikke den ${day}. Vis hvem.`,
    notForAll: (count: number) => `Dagen er ikke for ${leaders(count)}`,
    seats: (min: number, max: number) => `${min}-${max} pladser`,
    tooFew: (missing: number) => `Der mangler ${missing} for at nå det mindste antal`,
    tooManyOnly: (count: number, max: number) =>
      `${leaders(count)} kan kun denne dag, og der er ${max} pladser`,
    search: 'Søg efter navn eller enhed',
    onlyDay: (day: string) => `Kun dem, der ikke kan den ${day}`,
    otherDaysToo: 'Vis også dem, der kun er væk andre dage',
    found: (count: number) => `${leaders(count)} med forhindringer`,
    showMore: (count: number) => `Vis ${count} flere`,
    span: (from: string, to: string) => `${from} til ${to}`,
    hits: (days: string) => `Rammer ${days}`,
    hitsNone: 'Rammer ingen af dagene',
    origins: {
      typed: '',
      imported: 'fra liste',
      calendar: 'fra kalender',
      cancellation: 'afbud',
    },
    remove: (what: string, name: string) => `Fjern forhindringen ${what} for ${name}`,
    addFor: (name: string) => `Tilføj forhindring for ${name}`,
  },

  absenceForm: {
    title: 'Tilføj forhindring',
    text: 'Vælg en eller flere ledere og de dage, de ikke kan komme.',
    how: 'Hvornår?',
    byDays: 'Dage i forløbet',
    bySpan: 'En periode',
    days: 'Dage',
    from: 'Fra og med',
    to: 'Til og med',
    dayMissing: 'Skriv en dato, fx 09-03-2027.',
    dayWrong: 'Datoen findes ikke. Skriv fx 09-03-2027.',
    spanWrong: 'Den sidste dag ligger før den første.',
    add: (people: number) => (people > 1 ? `Tilføj for ${people} ledere` : 'Tilføj forhindring'),
  },

  calendar: {
    title: 'Hent forhindringer fra en kalender',
    text: 'Vælg lederen og kalenderfilen (.ics). Filen læses kun her og gemmes ikke. Kun dagene gemmes, ikke aftalernes navne.',
    person: 'Leder',
    personMissing: 'Vælg lederen først.',
    drop: 'Slip kalenderfilen her',
    choose: 'Vælg fil',
    otherFile: 'Vælg en anden fil',
    reading: 'Læser kalenderen ...',
    file: (name: string) => `Fundet i ${name}`,
    nothing:
      'Kalenderen siger ikke, at lederen er væk nogen af forløbets dage. Der er ikke noget at tilføje.',
    unknownZones: (zones: string) => `Ukendte tidszoner er læst som dansk tid: ${zones}.`,
    add: (count: number) =>
      count === 1 ? 'Tilføj 1 forhindring' : `Tilføj ${count} forhindringer`,
    noDays: 'Forløbet har ingen dage endnu, så der er ikke noget at sammenligne kalenderen med.',
  },
}
