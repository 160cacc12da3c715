/** Methods for talking together, in English. */
import type { MethodWords } from './words'

export const dialogueMethods = {
  walkAndTalk: {
    name: 'Walk and talk',
    goodFor: 'Fresh air and a confidential talk in which thoughts have time to settle.',
    steps: [
      'Pair up, preferably across administrations. Take the question with you.',
      'One of you talks on the way out. The other listens and asks.',
      'Change roles when you turn round halfway.',
      'On the last stretch, agree on what you want to share with the others.',
    ],
    material: 'The question on a small card, a route and a time to be back.',
  },
  growingGroups: {
    name: 'One, two, four, all (1-2-4-all)',
    goodFor: 'Letting everybody think before the quick ones speak, even in a large hall.',
    steps: [
      'Think alone for a minute and jot down your points.',
      'Share them in pairs for four minutes.',
      'Join another pair for eight minutes. What do you share, and where do you differ?',
      'Each four says its main point to the room. Say only what has not been said.',
    ],
    material: 'Paper and a pen for everybody. A clock the room can see.',
  },
  dialogueCircle: {
    name: 'Dialogue circle',
    goodFor: 'Exploring a question together without having to agree.',
    steps: [
      'Sit in a circle without tables. Put an object in the middle: whoever holds it, speaks.',
      'First round: each says how the question looks from here. Nobody interrupts.',
      'Second round: build on something another person said.',
      'End with a minute of silence. Each names one thing that now looks different.',
    ],
    material: 'Chairs in a circle, and an object that can pass from hand to hand.',
  },
  fishbowl: {
    name: 'Inner and outer circle (fishbowl)',
    goodFor: 'Having one real conversation that many can follow and step into.',
    steps: [
      'Place five chairs in the middle and the rest around. Leave one of the five empty.',
      'Four people begin the conversation. Everybody else listens.',
      'Whoever wants to add something takes the empty chair, and another leaves.',
      'Stop after half an hour. Ask the outer circle: What did you notice?',
    ],
    material: 'Five chairs in the middle and a ring of chairs. A microphone in a large hall.',
  },
  cafeTables: {
    name: 'Café tables (world café)',
    goodFor: 'Looking at several questions at once and letting thoughts travel between tables.',
    steps: [
      'Give each table its question and a host who stays.',
      'Talk for twenty minutes, and write straight onto the tablecloth.',
      'Change tables. The host tells the newcomers in two minutes what has been said.',
      'After three rounds each host reads out the two main points of the table.',
    ],
    material: 'Paper tablecloths, markers, a question per table and a note for the hosts.',
  },
  listeningTriads: {
    name: 'Speak, listen, notice',
    goodFor: 'Practising listening, and asking without giving advice.',
    steps: [
      'Sit in threes: one tells, one asks, one observes.',
      'Talk for eight minutes about something you doubt. The asker puts open questions only.',
      'The observer says in two minutes what the questions opened up.',
      'Change until everybody has tried each role.',
    ],
    material: 'A card with the three roles for each group.',
  },
  questionsOnly: {
    name: 'Questions only',
    goodFor: 'Understanding a problem better before anybody solves it.',
    steps: [
      'One person presents the subject in three minutes.',
      'The group writes as many questions as it can in ten minutes. Nobody answers.',
      'Mark the three questions you would most like to have answered.',
      'The owner of the subject says which question moved something.',
    ],
    material: 'A large sheet per group.',
  },
  buzzPairs: {
    name: 'Buzz in pairs',
    goodFor: 'Giving a talk some air, and hearing questions from more than the usual few.',
    steps: [
      'Stop the talk. Turn to the person beside you.',
      'Talk for four minutes: What do you recognise, and what puzzles you?',
      'Choose one question together, and hear some of them in the room.',
    ],
    material: 'Nothing.',
  },
} satisfies Record<string, MethodWords>
