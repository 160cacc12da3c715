/** Methods that open a day, in English. */
import type { MethodWords } from './words'

export const openingMethods = {
  checkInRound: {
    name: 'Check-in round',
    goodFor: 'Letting everybody speak early on, so that all arrive with mind and body.',
    steps: [
      'Sit in a circle or at the tables so that everybody can see each other.',
      'Ask one question, e.g.: What do you come from, and what do you hope to leave with?',
      'Each speaks for a minute at most. Nobody asks or answers.',
      'Sum up in one sentence what you heard across the room.',
    ],
    material: 'The question written where everybody can read it.',
  },
  pairMeetings: {
    name: 'Three quick meetings',
    goodFor: 'Getting leaders who do not know each other to talk before the day begins.',
    steps: [
      'Everybody stands up and finds someone they do not work with every day.',
      'You have four minutes: What takes up most room in your leadership just now?',
      'At the signal, say thank you and find someone new, until all have had three meetings.',
      'Ask the whole room: What did you hear more than once?',
    ],
    material: 'Room to walk about, and a bell.',
  },
  standOnLine: {
    name: 'Stand on the line',
    goodFor: 'Making views and experience visible in a few minutes without debating them.',
    steps: [
      'Point out a line through the room: fully agree at one end, fully disagree at the other.',
      'Read a statement aloud. Everybody stands where it fits them.',
      'Talk briefly with the person next to you: Why are you standing here?',
      'Hear two or three voices from different parts of the line. Then take the next statement.',
    ],
    material: 'Three statements about the theme of the day. Free floor space.',
  },
  pictureCards: {
    name: 'Choose a picture',
    goodFor: 'Talking about what is hard to put into words, such as working together or change.',
    steps: [
      'Lay pictures on the tables, face up.',
      'In silence, choose the one that says something about you and the question of the day.',
      'Show your picture to your group and say in a minute why you chose it.',
      'Write down two or three words that come up again and again in the group.',
    ],
    material: 'At least twice as many pictures as participants.',
  },
  expectationWall: {
    name: 'The wall of expectations',
    goodFor: 'Seeing whether the programme meets what the participants have come for.',
    steps: [
      'Each writes two notes at most: This is what I want to take home.',
      'Put the notes up, and read the others while you stand there.',
      'Move notes that are alike together, and give each cluster a heading.',
      'Say aloud what the day covers, and what you must take up elsewhere.',
    ],
    material: 'Sticky notes, markers and a free wall.',
  },
} satisfies Record<string, MethodWords>
