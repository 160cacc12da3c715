/** Methods that open a day, in Danish. */
export const openingMethods = {
  checkInRound: {
    name: 'Indtjekningsrunde',
    goodFor: 'At alle har sagt noget fra start og er til stede med både hoved og krop.',
    steps: [
      'Sæt jer i en rundkreds eller ved bordene, så alle kan se hinanden.',
      'Stil ét spørgsmål, fx: Hvad kommer du fra, og hvad vil du gerne gå herfra med?',
      'Hver taler højst et minut. Ingen spørger ind eller svarer.',
      'Saml op med én sætning om, hvad du hørte på tværs.',
    ],
    material: 'Spørgsmålet skrevet, så alle kan læse det.',
  },
  pairMeetings: {
    name: 'Tre hurtige møder',
    goodFor: 'At ledere, der ikke kender hinanden, får talt sammen, før dagen går i gang.',
    steps: [
      'Alle rejser sig og finder en, de ikke arbejder sammen med til daglig.',
      'I har fire minutter: Hvad fylder lige nu i din ledelse?',
      'Ved signalet siger I tak og finder en ny. Gentag, til alle har haft tre møder.',
      'Spørg i plenum: Hvad hørte du mere end én gang?',
    ],
    material: 'Plads til at gå rundt og en klokke.',
  },
  standOnLine: {
    name: 'Stil jer på linjen',
    goodFor: 'At gøre holdninger og erfaringer synlige på få minutter uden at diskutere dem.',
    steps: [
      'Udpeg en linje gennem rummet: helt enig i den ene ende, helt uenig i den anden.',
      'Læs et udsagn op. Alle stiller sig der, hvor det passer på dem.',
      'Tal et øjeblik med den, du står ved siden af: Hvorfor står du her?',
      'Hør to-tre stemmer fra hver sin del af linjen. Tag så det næste udsagn.',
    ],
    material: 'Tre udsagn om dagens tema. Fri gulvplads.',
  },
  pictureCards: {
    name: 'Vælg et billede',
    goodFor: 'At få talt om det, der er svært at sætte ord på, fx samarbejde eller forandring.',
    steps: [
      'Læg billeder på bordene med forsiden op.',
      'Vælg i stilhed det billede, der siger noget om dig og dagens spørgsmål.',
      'Vis dit billede i gruppen, og fortæl på et minut, hvorfor du valgte det.',
      'Skriv to-tre ord ned, som går igen i gruppen.',
    ],
    material: 'Mindst dobbelt så mange billeder som deltagere.',
  },
  expectationWall: {
    name: 'Væggen med forventninger',
    goodFor: 'At se, om programmet rammer det, deltagerne er kommet efter.',
    steps: [
      'Hver skriver højst to sedler: Det vil jeg gerne have med hjem.',
      'Hæng sedlerne op, og læs de andres, mens du står der.',
      'Sæt sedler, der ligner hinanden, sammen, og giv hver klynge en overskrift.',
      'Sig højt, hvad dagen dækker, og hvad I må tage et andet sted.',
    ],
    material: 'Sedler, tuscher og en fri væg.',
  },
}
