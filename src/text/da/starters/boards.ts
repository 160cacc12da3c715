/** Programmes to begin with when the board or the group management meets. */
import { starterItem, type Starter } from '../../starterItem'

export const boardSeminar: Starter = {
  startTime: '08:30',
  endTime: '16:00',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'checkIn', minutes: 30 },
      'Ankomst og morgenbrød',
      'Alle lander, før det går i gang.',
    ),
    starterItem(
      { kind: 'welcome', minutes: 15, fixedStart: '09:00' },
      'Velkommen og dagens mål',
      'Alle ved, hvad der skal være afklaret, når vi går hjem.',
    ),
    starterItem(
      { kind: 'plenary', minutes: 45 },
      'Siden sidst: hvad blev der af det, vi aftalte?',
      'Følg op på de aftalte indsatser, én for én.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Pause'),
    starterItem(
      { kind: 'talk', minutes: 30 },
      'Hvor står vi?',
      'Et fælles billede, før vi vælger retning.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 75 },
      'Retning: hvad skal vi styre efter?',
      'Direktionen når frem til få, klare valg.',
    ),
    starterItem({ kind: 'meal', minutes: 45, fixedStart: '12:00' }, 'Frokost'),
    starterItem(
      { kind: 'welcome', minutes: 15 },
      'Gæsterne kommer til',
      'Eftermiddagens deltagere hører formiddagens konklusioner.',
    ),
    starterItem(
      { kind: 'groupWork', minutes: 60 },
      'Hvordan hjælper vi hinanden med det?',
      'Konkrete bud på, hvem der gør hvad.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Pause'),
    starterItem(
      { kind: 'plenary', minutes: 75 },
      'Opsamling og beslutninger',
      'Hver beslutning får en ejer og en frist.',
    ),
    starterItem(
      { kind: 'closing', minutes: 30 },
      'Hvad tager vi med, og hvad siger vi til hvem?',
      'Enighed om budskabet, før dagen slutter.',
    ),
  ],
}

export const boardMeeting: Starter = {
  startTime: '09:00',
  endTime: '12:00',
  moreDays: [],
  items: [
    starterItem({ kind: 'practical', minutes: 10 }, 'Dagsorden og siden sidst'),
    starterItem(
      { kind: 'dialogue', minutes: 45 },
      'Sager til beslutning',
      'Én sag ad gangen; beslutningen skrives ned med det samme.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 40 },
      'Sager til drøftelse',
      'Gæster kommer og går til deres egen sag.',
    ),
    starterItem({ kind: 'break', minutes: 10 }, 'Pause'),
    starterItem(
      { kind: 'plenary', minutes: 30 },
      'Opfølgning på aftaler og bestillinger',
      'Det, der er over fristen, først.',
    ),
    starterItem({ kind: 'practical', minutes: 25 }, 'Gensidig orientering'),
    starterItem({ kind: 'closing', minutes: 20 }, 'Opsamling: hvem gør hvad?'),
  ],
}

export const groupManagementMeeting: Starter = {
  startTime: '09:00',
  endTime: '12:00',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'welcome', minutes: 10 },
      'Velkommen og dagsorden',
      'Hvad der skal besluttes, og hvad der er til orientering.',
    ),
    starterItem(
      { kind: 'plenary', minutes: 30 },
      'Status på fælles indsatser',
      'Kun det, der afviger fra planen.',
    ),
    starterItem({ kind: 'talk', minutes: 20 }, 'Oplæg til dagens hovedpunkt'),
    starterItem(
      { kind: 'dialogue', minutes: 45 },
      'Drøftelse af hovedpunktet',
      'Alle forvaltningers syn kommer frem.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Pause'),
    starterItem({ kind: 'dialogue', minutes: 35 }, 'Beslutninger', 'Hver med ejer og frist.'),
    starterItem({ kind: 'practical', minutes: 15 }, 'Til orientering'),
    starterItem({ kind: 'closing', minutes: 10 }, 'Hvem fortæller hvad videre?'),
  ],
}
