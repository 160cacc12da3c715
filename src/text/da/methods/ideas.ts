/** Methods for finding ideas and seeing ahead, in Danish. */
export const ideaMethods = {
  silentWriting: {
    name: 'Idéer på omgang',
    goodFor: 'At få mange idéer, også fra dem, der ikke taler højest.',
    steps: [
      'Hver skriver tre idéer på sit ark i stilhed.',
      'Send arket til venstre. Byg videre, eller skriv tre nye.',
      'Bliv ved, til arket er tilbage hos den første.',
      'Læs dit ark, og vælg den idé, du vil tale for i gruppen.',
    ],
    material: 'Et ark med felter til hver.',
  },
  premortem: {
    name: 'Hvis det går galt (premortem)',
    goodFor: 'At finde risici, mens de stadig kan forebygges, og gøre tvivl tilladt.',
    steps: [
      'Sig: Vi er et år fremme, og planen slog fejl. Hvad skete der?',
      'Skriv alene alle de grunde, du kan komme på.',
      'Læs en ad gangen op, og saml dem, der ligner hinanden.',
      'Vælg de tre mest sandsynlige. Hvad kan I gøre nu, og hvem gør det?',
    ],
    material: 'En kort beskrivelse af planen. Sedler og tuscher.',
  },
  backcasting: {
    name: 'Baglæns fra målet (backcasting)',
    goodFor: 'At gøre et fjernt mål til skridt, der kan begynde i denne uge.',
    steps: [
      'Beskriv målet, som om det er nået: Hvad kan en borger eller medarbejder mærke?',
      'Gå baglæns: Hvad var på plads lige før? Og før det?',
      'Hæng skridtene op på en tidslinje, og sæt en dato og et navn på hvert.',
      'Find det skridt, de andre venter på. Det er der, I begynder.',
    ],
    material: 'En lang papirbane, sedler i to farver og en kalender.',
  },
  upsideDown: {
    name: 'På hovedet',
    goodFor: 'At komme videre, når alle forslag ligner dem fra sidst.',
    steps: [
      'Vend spørgsmålet om: Hvordan kunne vi gøre det så dårligt som muligt?',
      'Find på så meget, I kan, i ti minutter. Det må gerne være sjovt.',
      'Spørg om hvert forslag: Gør vi noget af det i dag?',
      'Vend de bedste tilbage til noget, I vil gøre i stedet.',
    ],
    material: 'Et stort ark med to kolonner.',
  },
  partnerMap: {
    name: 'Kort over dem, vi skal have med',
    goodFor: 'At se, hvem der skal mobiliseres, og hvem der skal tale med hvem.',
    steps: [
      'Skriv opgaven i midten og alle, den angår, rundt om.',
      'Sæt dem tættest på, som betyder mest for, at det lykkes.',
      'Tegn streger: god kontakt, tynd kontakt, ingen kontakt.',
      'Vælg tre streger, I vil gøre stærkere, og skriv navn på den, der begynder.',
    ],
    material: 'Et stort ark pr. gruppe og tuscher i tre farver.',
  },
  futureHeadline: {
    name: 'Overskriften om tre år',
    goodFor: 'At få et fælles billede af, hvad I vil kendes for.',
    steps: [
      'Tænk jer tre år frem: Lokalavisen skriver om jer. Hvad er overskriften?',
      'Skriv overskrift, tre linjer og et citat fra en borger.',
      'Læs op for hinanden, og understreg det, I helst vil have skal blive sandt.',
    ],
    material: 'En tom avisforside til hver gruppe.',
  },
  openAgenda: {
    name: 'Deltagernes egen dagsorden',
    goodFor: 'At bruge tiden på det, deltagerne selv brænder for at få talt om.',
    steps: [
      'Den, der har et emne, siger det højt og sætter det på tavlen med tid og sted.',
      'Alle vælger selv, hvor de går hen. Det er i orden at skifte undervejs.',
      'Emnets ejer skriver kort ned, hvad gruppen fandt ud af.',
      'Mød hinanden igen. Hver ejer siger ét resultat og ét næste skridt.',
    ],
    material: 'En tavle med tider og steder, ark til emner og til opsamling.',
  },
  galleryWalk: {
    name: 'Gå på udstilling (gallery walk)',
    goodFor: 'At dele gruppernes arbejde uden den ene fremlæggelse efter den anden.',
    steps: [
      'Hæng gruppernes ark op med god plads imellem.',
      'Gå rundt i stilhed i ti minutter. Sæt sedler med spørgsmål og ros.',
      'Grupperne læser sedlerne på deres eget ark.',
      'Tag de tre spørgsmål, der går igen, i plenum.',
    ],
    material: 'Vægplads, tape og sedler i to farver.',
  },
}
