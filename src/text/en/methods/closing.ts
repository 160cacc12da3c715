/** Methods that gather up and close, in English. */
import type { MethodWords } from './words'

export const closingMethods = {
  commitmentsRound: {
    name: 'Round of promises',
    goodFor: 'Turning the day into action that others can remind you of.',
    steps: [
      'Write alone: What will I do, when, and how can others see it?',
      'Read your promise to the group. One sentence is enough.',
      "Find a partner, and agree on a date to ask about each other's promises.",
      'Hand in the promise, so that it can be brought out next time.',
    ],
    material: 'Promise cards in two parts: one for yourself and one for the organiser.',
  },
  promiseFollowUp: {
    name: 'Since last time',
    goodFor: 'Picking up the thread from the previous day before anything new begins.',
    steps: [
      'Bring out your promise from last time.',
      'Tell in three minutes: What did you do, what happened, and what did you learn?',
      'The others ask: What would you do differently?',
      'Close the promise, adjust it, or give it a new date.',
    ],
    material: 'The promises from last time, handed out at the tables.',
  },
  letterToMyself: {
    name: 'A letter to myself',
    goodFor: 'Giving time for reflection, and a reminder once everyday life is back.',
    steps: [
      'Write a short letter to yourself about what you want to remember from today.',
      'Put it in an envelope and write your name on it.',
      'The organiser posts the letters in two months.',
    ],
    material: 'Paper, envelopes and a date in the calendar.',
  },
  keepStopStart: {
    name: 'Keep, stop, start',
    goodFor: 'Turning experience into agreements about the work you share.',
    steps: [
      'Write notes alone for the three boxes: keep, stop, start.',
      'Put them up and read them together without defending yourselves.',
      'Choose one from each box that the group will act on.',
      'Add a name and a date.',
    ],
    material: 'A sheet with three boxes, and notes.',
  },
  plusAndNext: {
    name: 'Good today, better next time',
    goodFor: 'Learning from the day while it is fresh.',
    steps: [
      'Write one thing that worked and one that could be better.',
      'Put the notes up by the door on the way out.',
      'The organisers read them the same day and choose three things for next time.',
    ],
    material: 'Notes in two colours and a sheet by the door.',
  },
  oneWordOut: {
    name: 'Check-out in one word',
    goodFor: 'Ending together and sensing where the participants are.',
    steps: [
      'Stand up so that everybody can see each other.',
      'Each says one word or one sentence about what they leave with.',
      'Say thank you for today. No new subjects.',
    ],
    material: 'Nothing.',
  },
} satisfies Record<string, MethodWords>
