/** Programmes to begin with for days that gather leaders. */
import { starterItem, type Starter } from '../../starterItem'

export const leaderDay: Starter = {
  startTime: '08:30',
  endTime: '16:00',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'checkIn', minutes: 30 },
      'Ankomst, kaffe og navneskilte',
      'Tid til at hilse på nogen, man ikke kender.',
    ),
    starterItem(
      { kind: 'welcome', minutes: 15, fixedStart: '09:00' },
      'Velkommen',
      'Hvorfor vi er samlet, og hvad dagen skal føre til.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 20 },
      'Mød dit bord',
      'Et kort første møde på tværs af enheder og niveauer.',
    ),
    starterItem({ kind: 'talk', minutes: 50 }, 'Hovedoplæg', 'Et blik udefra på dagens tema.'),
    starterItem(
      { kind: 'dialogue', minutes: 25 },
      'Hvad betyder det hos os?',
      'Oversæt oplægget til egen hverdag, to og to og ved bordet.',
    ),
    starterItem({ kind: 'break', minutes: 20 }, 'Pause'),
    starterItem(
      { kind: 'case', minutes: 50 },
      'Fortællinger fra vores egen praksis',
      'Tre ledere fortæller, hvad de gjorde, og hvad de lærte.',
    ),
    starterItem({ kind: 'meal', minutes: 60, fixedStart: '12:00' }, 'Frokost'),
    starterItem(
      { kind: 'movement', minutes: 20 },
      'Gå en tur to og to',
      'Frisk luft og én god samtale om formiddagen.',
    ),
    starterItem(
      { kind: 'groupWork', minutes: 60 },
      'Nye borde: det vil vi prøve',
      'Hvert bord når frem til noget, der kan prøves inden for en måned.',
    ),
    starterItem({ kind: 'break', minutes: 20 }, 'Kaffe og kage'),
    starterItem(
      { kind: 'plenary', minutes: 40 },
      'Det bedste fra bordene',
      'Få, men skarpe pointer, som alle hører.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 20 },
      'Mit eget næste skridt',
      'Hver leder skriver én ting ned og fortæller den til sin makker.',
    ),
    starterItem(
      { kind: 'closing', minutes: 20 },
      'Tak for i dag',
      'Hvad der sker nu, og hvornår vi vender tilbage til det.',
    ),
  ],
}

export const administrationDay: Starter = {
  startTime: '08:30',
  endTime: '15:30',
  moreDays: [],
  items: [
    starterItem({ kind: 'checkIn', minutes: 30 }, 'Ankomst og morgenbrød'),
    starterItem(
      { kind: 'welcome', minutes: 15, fixedStart: '09:00' },
      'Velkommen ved direktøren',
      'Hvad forvaltningen står i lige nu.',
    ),
    starterItem(
      { kind: 'plenary', minutes: 40 },
      'Året, der gik, i tal og fortællinger',
      'Hvad er vi stolte af, og hvad gør ondt?',
    ),
    starterItem(
      { kind: 'groupWork', minutes: 60 },
      'Fælles opgaver på tværs af centre',
      'Find de to opgaver, som ingen løser alene.',
    ),
    starterItem({ kind: 'break', minutes: 20 }, 'Pause'),
    starterItem({ kind: 'talk', minutes: 45 }, 'Oplæg til eftermiddagen'),
    starterItem({ kind: 'meal', minutes: 45, fixedStart: '12:00' }, 'Frokost'),
    starterItem(
      { kind: 'groupWork', minutes: 75 },
      'Fra ord til plan i egne ledergrupper',
      'Hver ledergruppe går hjem med en plan.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Pause'),
    starterItem(
      { kind: 'plenary', minutes: 45 },
      'Planerne på væggen',
      'Se hinandens planer, og giv ét godt råd.',
    ),
    starterItem(
      { kind: 'closing', minutes: 30 },
      'Afrunding',
      'Hvad direktøren følger op på, og hvornår.',
    ),
  ],
}

export const localSeminar: Starter = {
  startTime: '08:30',
  endTime: '14:00',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'checkIn', minutes: 30 },
      'Kaffe og check-in',
      'Hvordan har vi det, og hvad er på spil?',
    ),
    starterItem({ kind: 'talk', minutes: 20 }, 'Hvorfor vi har taget en dag fri'),
    starterItem(
      { kind: 'dialogue', minutes: 60 },
      'Det, vi skal tale om',
      'Det svære emne først, mens der er kræfter.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Pause'),
    starterItem(
      { kind: 'groupWork', minutes: 85 },
      'Sådan vil vi gøre',
      'Aftaler om hverdagen, som kan ses og mærkes.',
    ),
    starterItem({ kind: 'meal', minutes: 45, fixedStart: '12:00' }, 'Frokost'),
    starterItem({ kind: 'movement', minutes: 25 }, 'Gåtur'),
    starterItem(
      { kind: 'plenary', minutes: 35 },
      'Aftaler og ansvar',
      'Hvem gør hvad inden hvornår?',
    ),
    starterItem({ kind: 'closing', minutes: 15 }, 'Check-ud', 'Hvad går du hjem med?'),
  ],
}
