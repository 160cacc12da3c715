/** Methods that gather up and close, in Danish. */
export const closingMethods = {
  commitmentsRound: {
    name: 'Løfterunden',
    goodFor: 'At dagen bliver til handling, som andre kan huske dig på.',
    steps: [
      'Skriv alene: Hvad gør jeg, hvornår, og hvordan kan andre se det?',
      'Læs dit løfte højt for gruppen. Det er nok med én sætning.',
      'Find en makker, og aftal en dato, hvor I spørger til hinandens løfter.',
      'Aflever løftet, så det kan tages frem næste gang.',
    ],
    material: 'Løftekort i to dele: én til dig selv og én til arrangøren.',
  },
  promiseFollowUp: {
    name: 'Siden sidst',
    goodFor: 'At tage tråden op fra forrige dag, før noget nyt begynder.',
    steps: [
      'Find dit løfte fra sidst frem.',
      'Fortæl på tre minutter: Hvad gjorde du, hvad skete der, og hvad lærte du?',
      'De andre spørger: Hvad ville du gøre anderledes?',
      'Afslut løftet, ret det til, eller giv det en ny dato.',
    ],
    material: 'Løfterne fra sidst, uddelt ved bordene.',
  },
  letterToMyself: {
    name: 'Brev til mig selv',
    goodFor: 'At give eftertanke og en påmindelse, når hverdagen er kommet tilbage.',
    steps: [
      'Skriv et kort brev til dig selv om det, du vil huske fra i dag.',
      'Læg det i en kuvert, og skriv dit navn på.',
      'Arrangøren sender brevene ud om to måneder.',
    ],
    material: 'Papir, kuverter og en dato i kalenderen.',
  },
  keepStopStart: {
    name: 'Bevar, stop, begynd',
    goodFor: 'At gøre erfaringer til aftaler om det fælles arbejde.',
    steps: [
      'Skriv alene sedler til de tre felter: bevar, stop, begynd.',
      'Hæng dem op, og læs dem sammen uden at forsvare jer.',
      'Vælg én fra hvert felt, som gruppen vil gøre noget ved.',
      'Sæt navn og dato på.',
    ],
    material: 'Et ark med tre felter og sedler.',
  },
  plusAndNext: {
    name: 'Godt i dag, bedre næste gang',
    goodFor: 'At lære af dagen, mens den er frisk.',
    steps: [
      'Skriv én ting, der virkede, og én, der kan blive bedre.',
      'Hæng sedlerne op ved døren på vej ud.',
      'Arrangørerne læser dem samme dag og vælger tre ting til næste gang.',
    ],
    material: 'Sedler i to farver og et ark ved døren.',
  },
  oneWordOut: {
    name: 'Udtjekning med ét ord',
    goodFor: 'At slutte samlet og mærke, hvor deltagerne er.',
    steps: [
      'Rejs jer, og stil jer, så alle kan se hinanden.',
      'Hver siger ét ord eller én sætning om det, de går herfra med.',
      'Sig tak for i dag. Ingen nye emner.',
    ],
    material: 'Intet.',
  },
}
