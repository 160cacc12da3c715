/** Plans for the days that gather leaders, in English. */
import { planTask, type PlanTask } from '../../planTask'

export const leaderDay: readonly PlanTask[] = [
  planTask(
    210,
    'Find a date and announce it',
    'Check holidays and other large meetings',
    'Send a save-the-date',
  ),
  planTask(
    196,
    'Book a venue with room for everyone',
    'Room for round tables',
    'Wheelchair access and hearing loop',
    'Parking and bus',
  ),
  planTask(
    182,
    'Put theme proposals to the board',
    'Two to four themes to choose between',
    'What should be different afterwards?',
  ),
  planTask(168, 'Decide the theme and write down the purpose'),
  planTask(
    161,
    'Gather the working group and choose a coordinator',
    'People from both administrations',
    'Agree on meetings until the day',
  ),
  planTask(
    154,
    'Ask the speakers',
    'Who from outside, and who of our own?',
    'Ask about fee and free days',
  ),
  planTask(126, 'Make agreements with the speakers', 'Fee and travel', 'Subject and length'),
  planTask(
    98,
    'Ask for cases from own practice',
    'What are we looking for, and by when?',
    'Who asks in each administration?',
  ),
  planTask(84, 'Draft the programme'),
  planTask(
    70,
    'Send the invitation',
    'Purpose, time and place',
    'Deadline for answers',
    'Ask about food and special needs',
  ),
  planTask(
    56,
    'Choose cases and prepare those who tell them',
    'Permission from everyone in the story',
    'Try the story out',
  ),
  planTask(
    35,
    'Finish the programme and go through it with everyone taking part in it',
    'Times to the minute',
    'Who says hello and goodbye?',
  ),
  planTask(21, 'Send out the programme', 'What to read or think about beforehand?'),
  planTask(
    14,
    'Make the table plan and order food',
    'Final number to the kitchen',
    'Special diets',
    'Name badges',
  ),
  planTask(
    7,
    'Pack the materials and test the equipment',
    'Microphones and screen',
    'Paper, markers and tape',
    'Prints',
  ),
  planTask(-1, 'Send thanks and the survey', 'Thanks to speakers and storytellers'),
  planTask(
    -14,
    'Round off with the board and the working group',
    'What do the answers say?',
    'What do we carry on with?',
    'What to remember for next year?',
  ),
]

export const administrationDay: readonly PlanTask[] = [
  planTask(140, 'Agree on a date with the director and announce it'),
  planTask(126, 'Find a venue', 'Preferably one of our own institutions', 'Book room and food'),
  planTask(
    112,
    'Decide the theme with the chiefs',
    'What matters most in the administration right now?',
    'How does it tie in with the joint leader day?',
  ),
  planTask(98, 'Find a small working group of chiefs and leaders'),
  planTask(91, 'Ask a speaker, or find one of our own'),
  planTask(63, 'Draft the programme', 'Time to meet across professions'),
  planTask(49, "Send the invitation to the administration's leaders", 'Deadline for answers'),
  planTask(28, "Prepare the director's opening"),
  planTask(21, 'Agree who runs each item', 'Questions for the discussions'),
  planTask(14, 'Send out the programme'),
  planTask(7, 'Give the kitchen the number and make groups'),
  planTask(3, 'Gather materials and check the room'),
  planTask(-2, 'Ask the participants what they took home'),
  planTask(-10, 'Follow up with the chiefs', 'Agreements with name and deadline'),
]

export const localSeminar: readonly PlanTask[] = [
  planTask(84, 'Agree on a date and see that operations are covered', 'Who minds the house?'),
  planTask(70, 'Ask the leader group what they need'),
  planTask(63, 'Choose theme and purpose'),
  planTask(56, 'Find a place away from everyday work', 'Room and catering'),
  planTask(42, 'Find someone to run the process', 'A colleague, HR or somebody from outside'),
  planTask(28, 'Plan the programme'),
  planTask(21, 'Send the invitation with the programme', 'Is there anything to prepare?'),
  planTask(7, 'Gather materials', 'Questions on paper', 'Board, markers and notes'),
  planTask(2, 'Go through the day with whoever runs the process'),
  planTask(-3, 'Write up the agreements and share them'),
  planTask(-60, 'Follow up on the agreements at a leaders’ meeting'),
]
