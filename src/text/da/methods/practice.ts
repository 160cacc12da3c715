/** Methods for working with cases and own practice, in Danish. */
export const practiceMethods = {
  caseSparring: {
    name: 'Casesparring',
    goodFor: 'At en leder får hjælp til en konkret sag, mens de andre lærer med.',
    steps: [
      'Casens ejer fortæller den på fem minutter og siger, hvad der ønskes hjælp til.',
      'Gruppen spørger for at forstå. Gem råd og egne historier.',
      'Hver siger på skift: Det hører jeg, og det ville jeg prøve.',
      'Casens ejer vælger ét skridt og siger, hvornår det tages.',
      'Gruppen siger, hvad den selv tager med hjem.',
    ],
    material: 'Casen på en halv side. Et ark med tiderne til hver gruppe.',
  },
  reflectingTeam: {
    name: 'Samtale med lyttende kolleger',
    goodFor: 'At få nye blik på en fastlåst situation uden at blive forhørt.',
    steps: [
      'To sidder sammen: en fortæller og en interviewer. Resten lytter et stykke derfra.',
      'Interview i femten minutter om situationen, og hvad der er prøvet.',
      'De lyttende taler med hinanden om det, de hørte. De to lytter og siger intet.',
      'Fortælleren siger, hvad der gav genklang, og hvad næste skridt kan være.',
    ],
    material: 'To stole for sig og en halvkreds.',
  },
  caseStations: {
    name: 'Casestationer',
    goodFor: 'At mange får gavn af flere cases fra egne rækker på kort tid.',
    steps: [
      'Hæng hver case op ved sin station med et spørgsmål, casens ejer vil have svar på.',
      'Grupperne begynder ved hver sin station og skriver deres bud på arket.',
      'Skift efter tolv minutter. Byg videre på det, der allerede står.',
      'Ejerne læser arket og siger i plenum, hvad de vil bruge.',
    ],
    material: 'Cases udskrevet i stort format, ark og tuscher. Kun cases med tilladelse.',
  },
  rehearsal: {
    name: 'Prøv samtalen',
    goodFor: 'At øve en svær samtale, før den skal holdes.',
    steps: [
      'Én fortæller kort, hvem samtalen er med, og hvad der gør den svær.',
      'Spil de første fem minutter. En af de andre er modparten, resten ser på.',
      'Stop. Hvad virkede? Hvilken sætning kan siges anderledes?',
      'Spil igen med den nye begyndelse, og byt så roller.',
    ],
    material: 'Ro til hver gruppe. Aftal, at intet fortælles videre.',
  },
  successInterview: {
    name: 'Da det lykkedes',
    goodFor: 'At finde ud af, hvad I allerede kan, og hvad der skal til for at gøre det igen.',
    steps: [
      'Interview hinanden: Fortæl om en gang, hvor det lykkedes. Hvad gjorde du selv?',
      'Spørg ind til det, andre gjorde, og til det, rammerne gav.',
      'Skriv de tre vigtigste betingelser ned, og byt roller.',
      'Læg betingelserne fra alle par sammen. Hvilke går igen?',
    ],
    material: 'Et ark med spørgsmål til hvert par.',
  },
  dilemmaCards: {
    name: 'Dilemmakort',
    goodFor: 'At tale om værdier og grænser gennem situationer, der kunne ske i morgen.',
    steps: [
      'Træk et kort, og læs situationen højt.',
      'Skriv hver for sig i stilhed, hvad du ville gøre, og hvorfor.',
      'Læs svarene op, før I drøfter dem. Hvad vejer tungest for hver af jer?',
      'Formulér en fælles tommelfingerregel, hvis I kan. Ellers skriv, hvad I er uenige om.',
    ],
    material: 'Seks-otte kort pr. bord med dilemmaer fra egen hverdag.',
  },
}
