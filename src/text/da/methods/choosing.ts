/** Methods for choosing and deciding, in Danish. */
export const choosingMethods = {
  dotVoting: {
    name: 'Stem med prikker',
    goodFor: 'At se på fem minutter, hvor salens tyngde ligger.',
    steps: [
      'Hæng forslagene op, og læs dem højt, så alle forstår dem ens.',
      'Giv hver tre prikker. De må gerne sættes samme sted.',
      'Stem på samme tid, så ingen følger de første.',
      'Læs resultatet op, og spørg: Hvad ville gøre det næstbedste bedre?',
    ],
    material: 'Forslagene på ark og prikker til alle.',
  },
  effortAndEffect: {
    name: 'Indsats og virkning',
    goodFor: 'At vælge det, der nytter mest, blandt meget, der kunne gøres.',
    steps: [
      'Tegn et kryds: lille og stor indsats, lille og stor virkning.',
      'Sæt hvert forslag, hvor gruppen er enig om, at det hører til.',
      'Tal om dem, I er uenige om. Hvad ved den anden, som du ikke ved?',
      'Vælg to, I går i gang med nu, og ét stort, der skal planlægges.',
    ],
    material: 'Et stort ark med krydset og forslagene på sedler.',
  },
  consentRound: {
    name: 'Beslutning uden indvendinger',
    goodFor: 'At beslutte noget, der er godt nok til at prøve, uden at alle skal være begejstrede.',
    steps: [
      'Læg forslaget frem, som det vil stå i referatet.',
      'Runde 1: Spørgsmål, så alle forstår det. Runde 2: Hver siger sit syn.',
      'Spørg hver: Har du en indvending, som gør, at vi ikke kan prøve?',
      'Ret forslaget efter indvendingerne, og spørg igen. Sæt en dato, hvor I ser på det.',
    ],
    material: 'Forslaget på skrift. En, der styrer runden.',
  },
  fiveFingers: {
    name: 'Fem fingre',
    goodFor: 'At mærke opbakningen, før I går videre.',
    steps: [
      'Sig forslaget i én sætning.',
      'Ved tegnet viser alle fra nul til fem fingre: Hvor meget bakker du op?',
      'Spørg dem med to eller færre: Hvad skulle der til for en finger mere?',
    ],
    material: 'Intet.',
  },
  swapSides: {
    name: 'For og imod på skift',
    goodFor: 'At få et valg belyst, uden at nogen låser sig fast.',
    steps: [
      'Del jer i to hold. Det ene finder grunde for forslaget, det andet grunde imod.',
      'Hvert hold lægger frem i fem minutter. Det andet hold gengiver, hvad det hørte.',
      'Byt sider, og find det, der mangler.',
      'Stil jer ud af rollerne: Hvad mener du nu, og hvad flyttede dig?',
    ],
    material: 'Spørgsmålet på tavlen. Et ark til hvert hold.',
  },
}
