/** Plans for the board's seminars and meetings, in English. */
import { planTask, type PlanTask } from '../../planTask'

export const boardSeminar: readonly PlanTask[] = [
  planTask(
    84,
    'Agree on purpose and questions with the chief executive',
    'What should be decided when we go home?',
    'What did we not follow up on last time?',
  ),
  planTask(77, 'Book a place where one can think in peace', 'Rooms for group work', 'Food'),
  planTask(70, 'Choose who is invited, and for which part', 'Secretariat chiefs', 'Guests'),
  planTask(56, 'Ask speakers and guests'),
  planTask(42, 'Draft the programme', 'Time to talk after each talk'),
  planTask(35, 'Ask the administrations for their papers', 'Two pages at most', 'Deadline'),
  planTask(21, 'Go through the programme with the chief executive'),
  planTask(14, 'Send the programme to the board, and the guests their times'),
  planTask(7, 'Send the annexes', 'Proofread', 'Closed annexes to the board only'),
  planTask(3, 'Get the materials ready', 'Prints', 'Questions for the discussions'),
  planTask(-2, 'Write up agreements and decisions', 'Name and deadline on each'),
  planTask(-7, 'Tell the chiefs what was decided'),
  planTask(-30, 'Put the follow-up on a board meeting'),
]

export const groupManagementMeeting: readonly PlanTask[] = [
  planTask(42, 'Find the subjects that concern everyone', 'Ask both administrations'),
  planTask(35, 'Agree on the agenda with the chair'),
  planTask(28, 'Ask those with an item for a short paper', 'What should the management answer?'),
  planTask(21, 'Book room and catering'),
  planTask(14, 'Collect the annexes', 'Is anyone missing?'),
  planTask(7, 'Send agenda and annexes'),
  planTask(2, 'Talk the items through with the chair', 'Time for each item'),
  planTask(0, 'Write down decisions as they are made'),
  planTask(-2, 'Send the minutes', 'Who does what by when?'),
  planTask(-14, 'Ask about the agreements that fall due'),
]

export const boardMeeting: readonly PlanTask[] = [
  planTask(28, 'Ask which papers are to be on the agenda'),
  planTask(21, 'Ask the case officers for drafts', 'Recommendation', 'Annexes', 'Open or closed'),
  planTask(14, 'Go through the drafts', 'Is it clear what is to be decided?'),
  planTask(10, 'Set the agenda and give guests a time'),
  planTask(7, 'Finish the papers'),
  planTask(5, 'Send agenda and annexes to the board'),
  planTask(4, 'Send the time to those who come for one item'),
  planTask(1, 'Check room, screen and calls'),
  planTask(-1, 'Write the decisions into the papers'),
  planTask(-3, 'Tell those who were given an order', 'What and by when'),
]
