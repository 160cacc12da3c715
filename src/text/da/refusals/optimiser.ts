/** Why the optimiser did not try, or did not succeed, by refusal code. */
type Details = Readonly<Record<string, string | number>>

export const optimiserRefusals = {
  'grouping.asymmetric': () =>
    'Afstanden mellem to personer er ikke den samme fra begge sider. Intet er ændret. Ret afstandene, og prøv igen.',
  'grouping.badBounds': () =>
    'En gruppe har en størrelse, der ikke kan bruges. Ret gruppens størrelse, og prøv igen.',
  'grouping.badDistance': () =>
    'Afstanden mellem to personer mangler eller kan ikke bruges. Intet er ændret. Ret afstandene, og prøv igen.',
  'grouping.badStart': () =>
    'De grupper, der skal begyndes med, passer ikke til grupperne og deres størrelser. Intet er ændret. Begynd uden dem.',
  'grouping.minAboveMax': () =>
    'En gruppe har en mindste størrelse, der er større end den største. Ret gruppens størrelse, og prøv igen.',
  'grouping.noGroups': () => 'Der er ingen grupper at fordele på. Tilføj en gruppe først.',
  'grouping.noPeople': () => 'Der er ingen at dele i grupper. Vælg først, hvem det gælder.',
  'grouping.tooFewPeople': () =>
    'Der er for få personer til, at alle grupper kan nå deres mindste størrelse. Gør en gruppe mindre, eller tag en gruppe væk.',
  'grouping.tooFewSeats': () =>
    'Der er ikke plads til alle i grupperne. Gør en gruppe større, eller tilføj en gruppe.',
  'grouping.wrongLength': () =>
    'Der er ikke netop én afstand for hvert par af personer. Intet er ændret. Ret afstandene, og prøv igen.',
  'optimiser.badCap': () =>
    'En regel om højst så mange fra en enhed har et tal, der ikke kan bruges. Ret reglen, og prøv igen.',
  'optimiser.badSeats': () =>
    'En dag har et antal pladser, der ikke kan bruges. Ret dagens pladser, og prøv igen.',
  'optimiser.badValues': () =>
    'Oplysningerne om en leder passer ikke til det, dagene skal afspejle. Intet er ændret. Genindlæs siden, og prøv igen.',
  'optimiser.badWeight': () =>
    'En regel eller en balance har en vægt, der ikke kan bruges. Vælg vægten igen, og prøv igen.',
  'optimiser.contradictoryRules': () =>
    'To regler siger det modsatte om de samme ledere, så ingen fordeling kan holde dem begge. Slå den ene fra.',
  'optimiser.duplicateId': () =>
    'En leder eller en dag er nævnt to gange. Intet er ændret. Genindlæs siden, og prøv igen.',
  'optimiser.minAboveMax': () =>
    'En dag har et mindste antal pladser, der er større end det største. Ret dagens pladser, og prøv igen.',
  'optimiser.noDays': () => 'Der er ingen dage at fordele på. Tilføj en dag først.',
  'optimiser.noPeople': () => 'Der er ingen ledere at fordele. Vælg, hvem forløbet er for.',
  'optimiser.unknownId': () =>
    'En regel nævner en leder eller en dag, der ikke er med. Intet er ændret. Ret reglen, og prøv igen.',
  'tables.apartNotKept': (d: Details) =>
    `Det lykkedes ikke at holde alle adskilt. Ved samme bord sidder stadig: ${d['names']}. Flyt en af dem, eller lad dem sidde sammen.`,
  'tables.badRounds': () => 'Vælg fra 1 til 10 runder. Intet er ændret.',
  'tables.badSeats': () =>
    'Et bord har et antal pladser, der ikke kan bruges. Intet er ændret. Ret bordets pladser, og prøv igen.',
  'tables.badValues': () =>
    'Oplysningerne om en deltager passer ikke til det, bordene skal blande. Intet er ændret. Genindlæs siden, og prøv igen.',
  'tables.badWeight': () =>
    'En vægt kan ikke bruges. Intet er ændret. Vælg den igen, og prøv igen.',
  'tables.duplicateId': () =>
    'En deltager eller et bord er nævnt to gange. Intet er ændret. Genindlæs siden, og prøv igen.',
  'tables.groupsDoNotFit': (d: Details) =>
    `Grupperne, der skal sidde sammen, kan ikke alle få plads ved bordene. Delt er: ${d['names']}. Gør en gruppe mindre eller et bord større.`,
  'tables.groupTooLarge': (d: Details) =>
    `Disse ${d['people']} skal sidde sammen, men det største bord har ${d['seats']} pladser: ${d['names']}. Gør gruppen mindre eller bordet større.`,
  'tables.minAboveMax': () =>
    'Et bord har et mindste antal pladser, der er større end det største. Intet er ændret. Ret et af tallene.',
  'tables.noPeople': () =>
    'Ingen deltagere har fået plads på dagen endnu. Fordel lederne på dagene først.',
  'tables.noTables': () => 'Bordplanen har ingen borde. Tilføj et bord, og prøv igen.',
  'tables.togetherAndApart': (d: Details) =>
    `Disse skal både sidde sammen og hver for sig: ${d['names']}. Vælg en af delene.`,
  'tables.tooFewPeople': (d: Details) =>
    `Bordene skal have mindst ${d['seatsMin']} deltagere i alt, og der kommer ${d['people']}. Fjern et bord, eller sænk det mindste antal.`,
  'tables.tooFewSeats': (d: Details) =>
    `Der kommer ${d['people']} deltagere, og bordene har ${d['seats']} pladser i alt. Tilføj et bord, eller sæt flere stole til.`,
  'tables.tooManyApart': (d: Details) =>
    `Der er flere, som ikke må sidde sammen, end de ${d['tables']} borde kan skille: ${d['names']}. Tilføj et bord, eller lad nogle af dem sidde sammen.`,
  'tables.unknownId': () =>
    'Bordplanen nævner en deltager eller et bord, der ikke er med. Intet er ændret. Genindlæs siden, og prøv igen.',
  'whatIf.dayExists': () => 'Dagen er der allerede. Vælg en anden dato.',
  'whatIf.noDaysLeft': () => 'Der er ingen dage tilbage i forsøget. Behold mindst én.',
  'whatIf.noPeopleLeft': () => 'Der er ingen ledere tilbage i forsøget. Behold mindst ét niveau.',
  'whatIf.sameAsToday': () => 'Forsøget er magen til i dag. Vælg noget, der er anderledes.',
  'whatIf.seatsOutOfRange': () =>
    'Antallet af pladser kan ikke bruges. Skriv hele tal, hvor det mindste ikke er større end det højeste.',
  'whatIf.unknownDay': () => 'En dag i forsøget findes ikke mere. Fjern forsøget, og lav et nyt.',
  'whatIf.unknownPeople': () =>
    'Der er ingen ledere af den slags i målgruppen mere. Fjern forsøget, og lav et nyt.',
  'whatIf.unknownRule': () =>
    'En regel i forsøget gælder ikke mere. Fjern forsøget, og lav et nyt.',
  'whatIf.unknownWeight': () =>
    'Det, forsøget lægger vægt på, kendes ikke. Fjern forsøget, og lav et nyt.',
  'whatIf.weightOutOfRange': () => 'Vægten kan ikke bruges. Vælg den igen, og prøv igen.',
}
