/** Methods for finding ideas and seeing ahead, in English. */
import type { MethodWords } from './words'

export const ideaMethods = {
  silentWriting: {
    name: 'Ideas going round',
    goodFor: 'Getting many ideas, also from those who do not speak the loudest.',
    steps: [
      'Each writes three ideas on a sheet in silence.',
      'Pass the sheet to the left. Build on what is there, or write three new ones.',
      'Go on until the sheet is back with the first person.',
      'Read your sheet and choose the idea you will speak for in the group.',
    ],
    material: 'A sheet with boxes for each person.',
  },
  premortem: {
    name: 'Suppose it fails (premortem)',
    goodFor: 'Finding risks while they can still be prevented, and making doubt welcome.',
    steps: [
      'Say: It is a year from now and the plan has failed. What happened?',
      'Write down alone all the reasons you can think of.',
      'Read them out one at a time, and gather those that are alike.',
      'Choose the three most likely. What can you do now, and who does it?',
    ],
    material: 'A short description of the plan. Sticky notes and markers.',
  },
  backcasting: {
    name: 'Backwards from the goal (backcasting)',
    goodFor: 'Turning a distant goal into steps that can begin this week.',
    steps: [
      'Describe the goal as if reached: What can a citizen or an employee notice?',
      'Go backwards: What was in place just before? And before that?',
      'Put the steps on a timeline, and set a date and a name on each.',
      'Find the step the others wait for. That is where you begin.',
    ],
    material: 'A long strip of paper, notes in two colours and a calendar.',
  },
  upsideDown: {
    name: 'Upside down',
    goodFor: 'Moving on when all suggestions look like those of last time.',
    steps: [
      'Turn the question round: How could we do this as badly as possible?',
      'Think of as much as you can in ten minutes. It may be funny.',
      'Ask of each suggestion: Do we do some of this today?',
      'Turn the best ones back into something you will do instead.',
    ],
    material: 'A large sheet with two columns.',
  },
  partnerMap: {
    name: 'A map of those we need',
    goodFor: 'Seeing who must be brought in, and who should talk to whom.',
    steps: [
      'Write the task in the middle and everyone it concerns around it.',
      'Place those who matter most for success nearest.',
      'Draw lines: good contact, thin contact, no contact.',
      'Choose three lines to strengthen, and write the name of whoever begins.',
    ],
    material: 'A large sheet per group and markers in three colours.',
  },
  futureHeadline: {
    name: 'The headline in three years',
    goodFor: 'Gaining a shared picture of what you want to be known for.',
    steps: [
      'Think three years ahead: The local paper writes about you. What is the headline?',
      'Write a headline, three lines and a quotation from a citizen.',
      'Read them to each other, and underline what you most want to come true.',
    ],
    material: 'An empty front page for each group.',
  },
  openAgenda: {
    name: "The participants' own agenda",
    goodFor: 'Spending the time on what the participants themselves long to discuss.',
    steps: [
      'Whoever has a subject says it aloud and puts it on the board with a time and a place.',
      'Everybody chooses where to go. It is all right to change on the way.',
      'The owner of the subject writes down briefly what the group found out.',
      'Meet again. Each owner says one result and one next step.',
    ],
    material: 'A board with times and places, sheets for subjects and for results.',
  },
  galleryWalk: {
    name: 'Gallery walk',
    goodFor: "Sharing the groups' work without one presentation after another.",
    steps: [
      "Put up the groups' sheets with good space between them.",
      'Walk round in silence for ten minutes. Leave notes with questions and praise.',
      'The groups read the notes on their own sheet.',
      'Take the three questions that keep returning with the whole room.',
    ],
    material: 'Wall space, tape and notes in two colours.',
  },
} satisfies Record<string, MethodWords>
