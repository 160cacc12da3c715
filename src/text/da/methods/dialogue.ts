/** Methods for talking together, in Danish. */
export const dialogueMethods = {
  walkAndTalk: {
    name: 'Walk & talk',
    goodFor: 'At få ny luft og en fortrolig samtale, hvor tankerne når at lande.',
    steps: [
      'Find sammen to og to, gerne på tværs af forvaltninger. Tag spørgsmålet med.',
      'Den ene taler på vejen ud. Den anden lytter og spørger.',
      'Byt roller, når I vender om halvvejs.',
      'Aftal på det sidste stykke, hvad I vil dele med de andre.',
    ],
    material: 'Spørgsmålet på et lille kort, en rute og et tidspunkt for hjemkomst.',
  },
  growingGroups: {
    name: 'En, to, fire, alle (1-2-4-alle)',
    goodFor: 'At alle får tænkt selv, før de hurtige får talt, også i en stor sal.',
    steps: [
      'Tænk alene i et minut, og skriv dine stikord ned.',
      'Del dem to og to i fire minutter.',
      'Gå sammen med et andet par i otte minutter. Hvad er I fælles om, og hvad skiller?',
      'Hver firegruppe siger sin vigtigste pointe i plenum. Sig kun det, der ikke er sagt.',
    ],
    material: 'Papir og kuglepen til alle. Et ur, som salen kan se.',
  },
  dialogueCircle: {
    name: 'Dialogcirkel',
    goodFor: 'At undersøge et spørgsmål sammen uden at skulle blive enige.',
    steps: [
      'Sid i en kreds uden borde. Læg en genstand i midten. Den, der har den, har ordet.',
      'Første runde: Hver siger, hvordan spørgsmålet ser ud herfra. Ingen afbryder.',
      'Anden runde: Byg videre på noget, en anden sagde.',
      'Slut med stilhed i et minut. Hver nævner én ting, som nu ser anderledes ud.',
    ],
    material: 'Stole i kreds og en genstand, der kan gå fra hånd til hånd.',
  },
  fishbowl: {
    name: 'Inderkreds og yderkreds (fishbowl)',
    goodFor: 'At have én ægte samtale, som mange kan følge med i og træde ind i.',
    steps: [
      'Stil fem stole i midten og resten rundt om. Lad én stol i midten stå tom.',
      'Fire begynder samtalen. Alle andre lytter.',
      'Den, der vil bidrage, sætter sig på den tomme stol, og en anden går ud.',
      'Stop efter en halv time. Spørg yderkredsen: Hvad lagde I mærke til?',
    ],
    material: 'Fem stole i midten og stole i ring. Mikrofon i en stor sal.',
  },
  cafeTables: {
    name: 'Caféborde (world café)',
    goodFor: 'At belyse flere spørgsmål på én gang og lade tanker vandre fra bord til bord.',
    steps: [
      'Giv hvert bord sit spørgsmål og en vært, der bliver siddende.',
      'Tal i tyve minutter, og skriv direkte på dugen.',
      'Skift bord. Værten fortæller de nye på to minutter, hvad der er sagt.',
      'Efter tre omgange læser hver vært bordets to vigtigste pointer op.',
    ],
    material: 'Papirduge, tuscher, et spørgsmål pr. bord og en instruks til værterne.',
  },
  listeningTriads: {
    name: 'Tale, lytte, lægge mærke til',
    goodFor: 'At øve sig i at lytte og i at spørge uden at give råd.',
    steps: [
      'Sæt jer tre og tre: en fortæller, en spørger, en iagttager.',
      'Fortæl i otte minutter om noget, du er i tvivl om. Spørgeren stiller kun åbne spørgsmål.',
      'Iagttageren siger på to minutter, hvad spørgsmålene åbnede for.',
      'Byt, til alle har prøvet hver rolle.',
    ],
    material: 'Et kort med de tre roller til hver gruppe.',
  },
  questionsOnly: {
    name: 'Kun spørgsmål',
    goodFor: 'At forstå et problem bedre, før nogen løser det.',
    steps: [
      'Én lægger emnet frem på tre minutter.',
      'Gruppen skriver så mange spørgsmål, den kan, i ti minutter. Ingen svarer.',
      'Sæt en stjerne ved de tre spørgsmål, I helst vil have svar på.',
      'Den, der ejer emnet, siger, hvilket spørgsmål der flyttede noget.',
    ],
    material: 'Et stort ark pr. gruppe.',
  },
  buzzPairs: {
    name: 'Summepar',
    goodFor: 'At give et oplæg luft og få spørgsmål fra flere end de vante.',
    steps: [
      'Stop oplægget. Vend dig mod din sidemand.',
      'Tal i fire minutter: Hvad genkender I, og hvad undrer jer?',
      'Vælg sammen ét spørgsmål, og hør nogle af dem i salen.',
    ],
    material: 'Intet.',
  },
}
