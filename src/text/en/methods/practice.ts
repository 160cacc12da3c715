/** Methods for working with cases and own practice, in English. */
import type { MethodWords } from './words'

export const practiceMethods = {
  caseSparring: {
    name: 'Case sparring',
    goodFor: 'Helping one leader with a real matter while the others learn from it.',
    steps: [
      'The owner tells the case in five minutes and says what help is wanted.',
      'The group asks in order to understand. Save advice and stories of your own.',
      'Each says in turn: This is what I hear, and this is what I would try.',
      'The owner chooses one step and says when it will be taken.',
      'The group says what it takes home itself.',
    ],
    material: 'The case on half a page. A sheet with the times for each group.',
  },
  reflectingTeam: {
    name: 'A talk with listening colleagues',
    goodFor: 'Seeing a deadlocked situation afresh without being cross-examined.',
    steps: [
      'Two sit together: a teller and an interviewer. The rest listen a little way off.',
      'Interview for fifteen minutes about the situation and what has been tried.',
      'The listeners talk to each other about what they heard. The two listen in silence.',
      'The teller says what rang true, and what the next step might be.',
    ],
    material: 'Two chairs apart and a half circle.',
  },
  caseStations: {
    name: 'Case stations',
    goodFor: 'Letting many gain from several home-grown cases in a short time.',
    steps: [
      'Put each case up at its station with a question its owner wants answered.',
      'The groups begin at different stations and write their suggestions on the sheet.',
      'Move on after twelve minutes. Build on what is already there.',
      'The owners read the sheets and tell the room what they will use.',
    ],
    material: 'Cases printed large, sheets and markers. Only cases with permission.',
  },
  rehearsal: {
    name: 'Try out the conversation',
    goodFor: 'Practising a difficult conversation before it has to be held.',
    steps: [
      'One of you says briefly whom the conversation is with and what makes it hard.',
      'Play the first five minutes. Another is the other party, the rest watch.',
      'Stop. What worked? Which sentence could be said differently?',
      'Play it again with the new beginning, then change roles.',
    ],
    material: 'A quiet spot for each group. Agree that nothing is passed on.',
  },
  successInterview: {
    name: 'When it went well',
    goodFor: 'Finding out what you can do already, and what it takes to do it again.',
    steps: [
      'Interview each other: Tell me about a time it went well. What did you do yourself?',
      'Ask about what others did, and what the surroundings made possible.',
      'Write down the three main conditions, then change roles.',
      'Put the conditions of all pairs together. Which ones return?',
    ],
    material: 'A sheet of questions for each pair.',
  },
  dilemmaCards: {
    name: 'Dilemma cards',
    goodFor: 'Talking about values and limits through situations that could happen tomorrow.',
    steps: [
      'Draw a card and read the situation aloud.',
      'Write in silence, each alone, what you would do, and why.',
      'Read the answers out before you discuss them. What weighs most for each of you?',
      'Word a shared rule of thumb if you can. If not, write down where you disagree.',
    ],
    material: 'Six to eight cards per table with dilemmas from everyday work.',
  },
} satisfies Record<string, MethodWords>
