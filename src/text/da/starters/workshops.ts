/** Programmes to begin with for the academy and the forums. */
import { starterItem, type Starter } from '../../starterItem'

export const academyWorkshop: Starter = {
  startTime: '09:00',
  endTime: '15:30',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'checkIn', minutes: 20 },
      'Check-in',
      'Hvad kommer du fra, og hvad håber du på?',
    ),
    starterItem(
      { kind: 'plenary', minutes: 30 },
      'Siden sidst',
      'Hvad prøvede I af, og hvad kom der ud af det?',
    ),
    starterItem(
      { kind: 'talk', minutes: 40 },
      'Dagens begreb',
      'Så lidt teori som muligt, så meget som nødvendigt.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Pause'),
    starterItem(
      { kind: 'groupWork', minutes: 75 },
      'Øvelse: prøv det på din egen sag',
      'Deltagerne arbejder med noget, de faktisk står i.',
    ),
    starterItem({ kind: 'meal', minutes: 45, fixedStart: '12:00' }, 'Frokost'),
    starterItem(
      { kind: 'case', minutes: 60 },
      'En case fra en af jer',
      'Gruppen hjælper én leder, og alle lærer af det.',
    ),
    starterItem(
      { kind: 'groupWork', minutes: 50 },
      'Sparring i trioer',
      'Én fortæller, én spørger, én lytter. Så bytter I.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Pause'),
    starterItem(
      { kind: 'dialogue', minutes: 30 },
      'Hvad vil du prøve inden næste gang?',
      'Et forsøg, der er lille nok til at blive til noget.',
    ),
    starterItem({ kind: 'closing', minutes: 10 }, 'Check-ud', 'Ét ord om dagen.'),
  ],
}

export const chiefForum: Starter = {
  startTime: '13:00',
  endTime: '16:00',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'welcome', minutes: 10 },
      'Velkommen',
      'Hvorfor vi bruger tid på det her i dag.',
    ),
    starterItem(
      { kind: 'talk', minutes: 25 },
      'Oplæg: sagen kort',
      'Det, alle skal vide for at kunne tale med.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 40 },
      'Drøftelse på tværs',
      'Chefer fra forskellige forvaltninger ser på det samme.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Pause'),
    starterItem(
      { kind: 'groupWork', minutes: 45 },
      'Hvad gør vi fælles?',
      'To eller tre ting, som alle forpligter sig på.',
    ),
    starterItem(
      { kind: 'plenary', minutes: 30 },
      'Opsamling og aftaler',
      'Aftaler med ejer og frist.',
    ),
    starterItem(
      { kind: 'closing', minutes: 15 },
      'Hvad siger vi til vores ledere?',
      'Samme budskab alle steder.',
    ),
  ],
}

export const leaderForum: Starter = {
  startTime: '10:00',
  endTime: '21:00',
  moreDays: [{ startTime: '08:30', endTime: '14:00' }],
  items: [
    starterItem({ kind: 'checkIn', minutes: 30 }, 'Ankomst og indkvartering'),
    starterItem(
      { kind: 'welcome', minutes: 20 },
      'Velkommen til to dage sammen',
      'Hvad vi skal nå, og hvordan vi er sammen om det.',
    ),
    starterItem(
      { kind: 'talk', minutes: 70 },
      'Oplæg: vores retning',
      'Et fælles udgangspunkt for begge dage.',
    ),
    starterItem({ kind: 'meal', minutes: 60, fixedStart: '12:00' }, 'Frokost'),
    starterItem(
      { kind: 'groupWork', minutes: 75 },
      'Hvad kræver retningen af os som ledere?',
      'Fra retning til ledelse i hverdagen.',
    ),
    starterItem({ kind: 'break', minutes: 20 }, 'Pause'),
    starterItem({ kind: 'movement', minutes: 45 }, 'Gå og tal', 'To og to, ude.'),
    starterItem(
      { kind: 'plenary', minutes: 50 },
      'Opsamling på dagen',
      'Det, vi tager med til i morgen.',
    ),
    starterItem({ kind: 'practical', minutes: 140 }, 'Tid for sig selv'),
    starterItem(
      { kind: 'meal', minutes: 150, fixedStart: '18:30' },
      'Middag',
      'Godt selskab og ikke for mange taler.',
    ),
    starterItem(
      { kind: 'checkIn', minutes: 20, dayOffset: 1 },
      'Godmorgen: hvad blev hængende?',
      'Det vigtigste fra i går, med egne ord.',
    ),
    starterItem(
      { kind: 'case', minutes: 60, dayOffset: 1 },
      'To eksempler fra vores egne',
      'Noget, der lykkedes, og noget, der ikke gjorde.',
    ),
    starterItem({ kind: 'break', minutes: 20, dayOffset: 1 }, 'Pause'),
    starterItem(
      { kind: 'groupWork', minutes: 110, dayOffset: 1 },
      'Planer på tværs',
      'Grupper lægger en plan for det, de skal løse sammen.',
    ),
    starterItem({ kind: 'meal', minutes: 60, fixedStart: '12:00', dayOffset: 1 }, 'Frokost'),
    starterItem(
      { kind: 'plenary', minutes: 40, dayOffset: 1 },
      'Det lover vi hinanden',
      'Aftaler, som bliver taget op igen.',
    ),
    starterItem(
      { kind: 'closing', minutes: 20, dayOffset: 1 },
      'Tak og kom godt hjem',
      'Hvad der sker de næste tre måneder.',
    ),
  ],
}
