/** Methods for choosing and deciding, in English. */
import type { MethodWords } from './words'

export const choosingMethods = {
  dotVoting: {
    name: 'Vote with dots',
    goodFor: 'Seeing in five minutes where the weight of the room lies.',
    steps: [
      'Put up the suggestions and read them out, so that all understand them alike.',
      'Give each person three dots. They may go in the same place.',
      'Vote at the same time, so that nobody follows the first.',
      'Read out the result and ask: What would make the runner-up better?',
    ],
    material: 'The suggestions on sheets, and dots for everybody.',
  },
  effortAndEffect: {
    name: 'Effort and effect',
    goodFor: 'Choosing what helps most among much that could be done.',
    steps: [
      'Draw a cross: little and much effort, little and much effect.',
      'Place each suggestion where the group agrees it belongs.',
      'Talk about those you disagree on. What does the other know that you do not?',
      'Choose two to begin now, and one large one to be planned.',
    ],
    material: 'A large sheet with the cross, and the suggestions on notes.',
  },
  consentRound: {
    name: 'Decide without objections',
    goodFor: 'Deciding on something good enough to try, without everybody having to love it.',
    steps: [
      'Present the proposal as it will stand in the minutes.',
      'Round 1: Questions, so that all understand. Round 2: Each says how they see it.',
      'Ask each: Have you an objection that means we cannot try?',
      'Change the proposal by the objections and ask again. Set a date to look at it.',
    ],
    material: 'The proposal in writing. Someone to lead the rounds.',
  },
  fiveFingers: {
    name: 'Five fingers',
    goodFor: 'Sensing the support before you go on.',
    steps: [
      'Say the proposal in one sentence.',
      'At the signal all show zero to five fingers: How far do you support it?',
      'Ask those with two or fewer: What would it take for one more finger?',
    ],
    material: 'Nothing.',
  },
  swapSides: {
    name: 'For and against in turn',
    goodFor: 'Throwing light on a choice without anybody getting stuck in a view.',
    steps: [
      'Form two teams. One finds reasons for the proposal, the other reasons against.',
      'Each team presents for five minutes. The other team repeats what it heard.',
      'Change sides, and find what is missing.',
      'Step out of the roles: What do you think now, and what moved you?',
    ],
    material: 'The question on the board. A sheet for each team.',
  },
} satisfies Record<string, MethodWords>
