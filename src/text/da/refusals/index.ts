/** Why something was not done, by refusal code. A test checks that every code has its sentence. */
import { agendaRefusals } from './agenda'
import { budgetRefusals } from './budget'
import { casesRefusals } from './cases'
import { groupsRefusals } from './groups'
import { speakersRefusals } from './speakers'
import { templatesRefusals } from './templates'
import { themesRefusals } from './themes'
import { optimiserRefusals } from './optimiser'

type Details = Readonly<Record<string, string | number>>

/** What a file is when it is not a list. */
const foreignFiles: Readonly<Record<string, string>> = {
  pdf: 'en PDF',
  html: 'en webside',
  image: 'et billede',
  document: 'et Word-dokument',
  presentation: 'en præsentation',
  openDocument: 'et OpenDocument-ark',
  binaryWorkbook: 'et binært Excel-ark (.xlsb)',
  zip: 'et zip-arkiv',
  mail: 'en mail',
  unknown: 'ikke en liste, vi kender',
}

export const refusals = {
  ...optimiserRefusals,
  ...agendaRefusals,
  ...budgetRefusals,
  ...casesRefusals,
  ...groupsRefusals,
  ...speakersRefusals,
  ...templatesRefusals,
  ...themesRefusals,
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
  'backup.damaged': () =>
    'Sikkerhedskopien er beskadiget eller ikke hel. Intet er ændret. Prøv en anden kopi.',
  'backup.invalidRecord': (d: Details) =>
    `Række ${d['row']} i ${d['table']} kan ikke bruges, så kopien gendannes ikke. Intet er ændret. Prøv en anden kopi.`,
  'backup.newerVersion': () =>
    'Sikkerhedskopien er lavet med en nyere udgave af Lederdag. Intet er ændret. Genindlæs siden, og prøv igen.',
  'backup.notABackup': () =>
    'Filen er ikke en sikkerhedskopi fra Lederdag. Intet er ændret. Vælg en fil, der ender på .lederdag eller .age.',
  'backup.passphraseNeeded': () =>
    'Sikkerhedskopien er krypteret. Skriv dens adgangskode, og prøv igen.',
  'backup.tooLarge': () =>
    'Filen er for stor til at være en sikkerhedskopi fra Lederdag. Intet er ændret.',
  'backup.truncated': () =>
    'Slutningen af filen mangler. Intet er ændret. Hent den igen, eller prøv en anden kopi.',
  'backup.wrongPassphrase': () =>
    'Filen kunne ikke åbnes med den adgangskode. Intet er ændret. Tjek koden, eller prøv en anden kopi.',
  'distribution.dayCancelled': (d: Details) =>
    `Dagen ${d['day']} er aflyst, så den kan ikke bruges. Intet er ændret. Vælg en anden dag.`,
  'distribution.dayGone': () => 'Dagen findes ikke mere. Intet er ændret. Vælg en anden dag.',
  'distribution.nobodyPlaced': () =>
    'Ingen ledere har fået en dag endnu. Fordel lederne, før du udgiver.',
  'distribution.noSeries': () => 'Forløbet findes ikke mere. Intet er ændret.',
  'distribution.nothingNew': (d: Details) =>
    `Fordelingen og dagene er de samme som i version ${d['number']}, så der er intet nyt at udgive.`,
  'distribution.nothingToClear': () => 'Der er ingen at tage af dagene. Fastgjorte ledere bliver.',
  'distribution.notInSeries': () => 'Lederen hører ikke til forløbet. Intet er ændret.',
  'distribution.notOnDay': (d: Details) =>
    `${d['name']} har ikke plads den ${d['day']}. Intet er ændret.`,
  'distribution.notPlaced': (d: Details) =>
    `${d['name']} har ingen dag endnu. Intet er ændret. Vælg en dag først.`,
  'distribution.personGone': () => 'En af lederne findes ikke mere. Intet er ændret.',
  'distribution.sameDay': () => 'De to er allerede på samme dag. Intet er ændret.',
  'distribution.stale': () =>
    'Ledere eller dage er ændret, siden forslaget blev lavet. Intet er ændret. Fordel igen.',
  'distribution.unconfirmed': (d: Details) =>
    `Ledere uden dag: ${d['unplaced']}. Brud på faste regler og grænser: ${d['breaches']}. Intet er udgivet endnu. Ret det, eller bekræft, at du vil udgive alligevel.`,
  'distribution.versionGone': () => 'Versionen findes ikke mere. Intet er ændret.',
  'file.cancelled': () => 'Læsningen blev stoppet. Intet er ændret.',
  'file.empty': () => 'Filen er tom. Intet er ændret. Vælg en anden fil.',
  'file.encrypted': () =>
    'Filen er beskyttet med en adgangskode. Intet er ændret. Åbn den i Excel, gem den uden adgangskode, og prøv igen.',
  'file.noNames': () =>
    'Der er ingen kolonne med navne i listen. Intet er ændret. Vælg et andet ark, eller skriv "Navn" over kolonnen med navne.',
  'file.noSheet': (d: Details) =>
    `Arket ${d['sheet']} findes ikke i filen. Intet er ændret. Vælg et andet ark.`,
  'file.notATable': (d: Details) =>
    `Filen er ${foreignFiles[String(d['kind'])] ?? foreignFiles['unknown']}. Intet er ændret. Gem listen som Excel (.xlsx) eller CSV, og prøv igen.`,
  'file.oldExcel': () =>
    'Filen er i et gammelt Excel-format (.xls). Intet er ændret. Gem den som .xlsx i Excel, og prøv igen.',
  'file.timeout': () =>
    'Det tog for lang tid at læse filen, så vi stoppede. Intet er ændret. Gem kun arket med ledere i en ny fil, og prøv igen.',
  'file.tooLarge': (d: Details) =>
    `Filen fylder ${d['megabytes']} MB, og grænsen er ${d['limit']} MB. Intet er ændret. Gem kun arket med ledere i en ny fil.`,
  'file.tooManyColumns': (d: Details) =>
    `Listen har mere end ${d['limit']} kolonner. Intet er ændret. Slet dem, der ikke er brug for, og prøv igen.`,
  'file.tooManyRows': (d: Details) =>
    `Listen har mere end ${Number(d['limit']).toLocaleString('da-DK')} rækker. Intet er ændret. Del den i flere filer, og prøv igen.`,
  'file.truncated': () =>
    'Slutningen af filen mangler. Intet er ændret. Hent filen igen, og prøv igen.',
  'file.unreadable': () =>
    'Filen kan ikke læses. Intet er ændret. Åbn den i Excel, gem den som .xlsx, og prøv igen.',
  'file.zipBomb': () =>
    'Filen pakker ud til for meget til at være en liste. Intet er ændret. Kopiér rækkerne over i et nyt ark, og prøv igen.',
  'history.nothingToUndo': () => 'Der er ikke noget at fortryde.',
  'history.nothingToRedo': () => 'Der er ikke noget at gentage.',
  'history.movedOn': () =>
    'Det kan ikke fortrydes, fordi noget af det er ændret siden. Intet er ændret.',
  'import.outdated': () =>
    'Noget er ændret, siden du så listen igennem. Intet er importeret. Se den nye forhåndsvisning, og prøv igen.',
  'erasure.incomplete': () =>
    'Personen er slettet her, men ikke i et andet arbejdsområde på denne enhed. Åbn det under Indstillinger, og slet personen der, eller slet hele arbejdsområdet.',
  'open.blocked': () =>
    'En anden fane holder på dataene. De er i behold. Luk andre faner med Lederdag, og prøv igen.',
  'open.newerVersion': () =>
    'Dataene hører til en nyere udgave af Lederdag og er ikke rørt. Genindlæs siden.',
  'open.rescue': () =>
    'Noget mangler på denne enhed. Vi har ikke ændret noget. Gendan fra en sikkerhedskopi, eller åbn det, der er.',
  'open.unreadable': () =>
    'Dataene kan ikke læses lige nu. Vi har ikke ændret noget. Prøv igen, eller genstart browseren.',
  'restore.exists': () =>
    'Der ligger allerede et arbejdsområde, hvor kopien skulle hen. Intet er ændret. Prøv igen.',
  'restore.notVerified': () =>
    'Det gendannede var ikke magen til kopien, så det blev kasseret. Dine data er som før. Prøv igen.',
  'rule.alreadyThere': () => 'Reglen findes allerede. Intet er ændret.',
  'rule.capMissing': () =>
    'Skriv, hvor mange eller hvor stor en andel der højst må være på en dag.',
  'rule.capTwice': () => 'Vælg enten et antal eller en andel, ikke begge dele.',
  'rule.capZero': () => 'Mindst én leder fra enheden skal kunne komme. Vælg et større tal.',
  'rule.foreignDay': () =>
    'En af dagene hører ikke til forløbet mere. Intet er ændret. Vælg dagene igen.',
  'rule.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'rule.needsDay': () => 'Vælg mindst én dag til reglen.',
  'rule.needsPerson': () => 'Vælg mindst én leder til reglen.',
  'rule.needsTwoPeople': () => 'Vælg mindst to ledere til reglen.',
  'rule.unknown': () => 'Reglen findes ikke mere. Intet er ændret.',
  'rule.unknownPerson': () => 'En af lederne findes ikke mere. Intet er ændret. Vælg lederne igen.',
  'rule.unknownSeries': () => 'Forløbet findes ikke mere. Intet er ændret.',
  'rule.unknownUnit': () => 'Enheden findes ikke mere. Intet er ændret. Vælg en anden.',
  'rule.weightOutOfRange': () => 'Vægten skal ligge fra 1 til 10.',
  'seminar.alreadyFacilitator': (d: Details) => `${d['name']} er allerede facilitator på dagen.`,
  'seminar.endBeforeStart': () => 'Dagen slutter, før den begynder. Ret et af klokkeslættene.',
  'seminar.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'seminar.minAboveMax': (d: Details) =>
    `Der kan ikke være mindst ${d['min']} og højst ${d['max']} pladser. Ret et af tallene.`,
  'seminar.noDays': () => 'Vælg mindst én dag at tilføje.',
  'seminar.published': (d: Details) =>
    `Dagen er meldt ud til ${d['people']} ledere, så den kan ikke fjernes. Aflys den i stedet, så kan de få besked.`,
  'seminar.unknown': () => 'Dagen findes ikke mere. Intet er ændret.',
  'seminar.unknownDay': () => 'Datoen findes ikke i kalenderen. Skriv den som dd-mm-åååå.',
  'seminar.unknownPerson': () => 'Personen findes ikke mere. Intet er ændret.',
  'seminar.unknownSeries': () => 'Forløbet findes ikke mere. Intet er ændret.',
  'seminar.unknownTime': (d: Details) => `${d['time']} er ikke et klokkeslæt. Skriv det som tt:mm.`,
  'series.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'series.minAboveMax': (d: Details) =>
    `Der kan ikke være mindst ${d['min']} og højst ${d['max']} pladser. Ret et af tallene.`,
  'series.nameMissing': () => 'Giv forløbet et navn.',
  'series.unknown': () => 'Forløbet findes ikke mere. Intet er ændret.',
  'series.unknownPerson': () => 'En af personerne findes ikke mere. Intet er ændret.',
  'absence.endBeforeStart': () =>
    'Den sidste dag ligger før den første. Intet er ændret. Ret en af datoerne.',
  'absence.unknownDay': (d: Details) =>
    `${d['day']} findes ikke i kalenderen. Skriv datoen som dd-mm-åååå.`,
  'absence.unknownPerson': () => 'Personen findes ikke mere. Intet er ændret.',
  'person.invalidEmail': (d: Details) =>
    `${d['email']} er ikke en e-mailadresse. Intet er ændret. Ret den, eller lad feltet stå tomt.`,
  'person.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'person.nameMissing': () => 'Giv personen et navn.',
  'person.ownDeputy': () => 'En leder kan ikke være sin egen stedfortræder. Vælg en anden.',
  'person.ownManager': () => 'En leder kan ikke være sin egen nærmeste leder. Vælg en anden.',
  'person.unknown': () => 'Personen findes ikke mere. Intet er ændret.',
  'person.unknownDeputy': () => 'Den leder, der skulle afløses, findes ikke mere. Vælg en anden.',
  'person.unknownManager': () => 'Den nærmeste leder findes ikke mere. Vælg en anden.',
  'person.unknownUnit': () => 'Enheden findes ikke mere. Vælg en anden.',
  'unit.insideItself': (d: Details) =>
    `${d['name']} kan ikke ligge under sig selv. Vælg en enhed et andet sted i træet.`,
  'unit.intoItself': () => 'Vælg en anden enhed at lægge sammen med.',
  'unit.lastOfAudience': (d: Details) =>
    `${d['name']} er den eneste enhed i målgruppen for ${d['series']}. Intet er ændret. Vælg først en anden målgruppe, så forløbet ikke bliver for alle.`,
  'unit.lastOfDay': (d: Details) =>
    `Dagen ${d['day']} er kun for ${d['name']}. Intet er ændret. Vælg først, hvem dagen ellers er for, så den ikke bliver for alle.`,
  'unit.nameMissing': () => 'Giv enheden et navn.',
  'unit.nameTooLong': (d: Details) => `Navnet må højst fylde ${d['limit']} tegn.`,
  'unit.unknown': () => 'Enheden findes ikke mere. Intet er ændret.',
  'unit.unknownParent': () => 'Enheden ovenover findes ikke mere. Vælg en anden.',
  'workspace.gone': () => 'Arbejdsområdet findes ikke mere på denne enhed.',
  'calendar.damaged': () =>
    'Kalenderfilen er beskadiget, så den kan ikke læses. Intet er ændret. Gem kalenderen igen, og prøv med den nye fil.',
  'calendar.empty': () => 'Filen er tom. Intet er ændret. Vælg en anden kalenderfil.',
  'calendar.notACalendar': () =>
    'Filen er ikke en kalender. Intet er ændret. Vælg en fil, der ender på .ics.',
  'calendar.timeout': () =>
    'Kalenderen tog for lang tid at læse, så læsningen blev stoppet. Intet er ændret. Gem en kortere periode.',
  'calendar.tooLarge': (d: Details) =>
    `Kalenderfilen fylder ${d['megabytes']} MB, og grænsen er ${d['limit']} MB. Intet er ændret. Gem en kortere periode.`,
  'calendar.tooManyOccurrences': (d: Details) =>
    `Kalenderen har flere end ${d['limit']} aftaler i perioden. Intet er ændret. Gem en kortere periode.`,
  'settings.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'settings.noSuchWeek': (d: Details) =>
    `Uge ${d['week']} findes ikke. Intet er ændret. Skriv uger fra 1 til 53.`,
  'tablePlan.alreadyThere': () =>
    'Dagen har allerede en bordplan. Intet er ændret. Genindlæs siden for at se den.',
  'tablePlan.badTableSize': () => 'Skriv fra 2 til 100 personer pr. bord. Intet er ændret.',
  'tablePlan.needsTwoPeople': () => 'Vælg mindst to deltagere til reglen.',
  'tablePlan.nobodySeated': () =>
    'Ingen har fået et bord endnu. Lav bordplanen, før du melder den ud.',
  'tablePlan.notSeated': () => 'En af de to har ikke et bord i runden. Intet er ændret.',
  'tablePlan.nothingNew': () => 'Alle har allerede fået besked om de borde, de har nu.',
  'tablePlan.personGone': () => 'En af deltagerne kommer ikke mere på dagen. Intet er ændret.',
  'tablePlan.roundHeld': () =>
    'Runden er holdt, så den kan ikke ændres. Fjern først markeringen, hvis den ikke er det.',
  'tablePlan.sameTable': () => 'De to sidder allerede ved samme bord. Intet er ændret.',
  'tablePlan.stale': () =>
    'Deltagere, runder eller borde er ændret, siden forslaget blev lavet. Intet er ændret. Lav et nyt forslag.',
  'tablePlan.tableGone': () => 'Bordet findes ikke mere. Intet er ændret. Vælg et andet bord.',
  'tablePlan.unknown': () => 'Bordplanen eller runden findes ikke mere. Intet er ændret.',
  'tablePlan.unknownSeminar': () => 'Dagen findes ikke mere. Intet er ændret.',
  'tablePlan.unseated': (d: Details) =>
    `Deltagere uden bord: ${d['people']}. Intet er meldt ud endnu. Giv dem et bord først.`,
}
