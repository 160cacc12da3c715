/** Plans for learning and talking together, in English. */
import { planTask, type PlanTask } from '../../planTask'

export const academyWorkshop: readonly PlanTask[] = [
  planTask(119, 'Decide what participants should be able to do afterwards'),
  planTask(112, 'Book rooms', 'Tables that can be moved', 'Room for groups'),
  planTask(105, 'Agree with the teacher', 'Content and form', 'Fee'),
  planTask(84, 'Distribute the leaders over the days'),
  planTask(70, 'Send the invitation with day, time and place', 'How to swap days?'),
  planTask(
    49,
    'Go through the programme with the teacher',
    "Exercises from participants' own work",
  ),
  planTask(
    28,
    'Send the preparation',
    'Half an hour of reading at most',
    'A situation from own practice to bring along',
  ),
  planTask(21, 'Find new participants for free seats'),
  planTask(14, 'Make groups and order food', 'Mix units and levels', 'Special diets'),
  planTask(7, 'Send programme and practical information'),
  planTask(3, 'Pack the materials', 'Exercise sheets', 'Name badges', 'List of participants'),
  planTask(-1, 'Send materials and the survey'),
  planTask(-10, 'Read the answers and adjust the next workshop'),
  planTask(-42, 'Ask the participants what they have tried out'),
]

export const chiefForum: readonly PlanTask[] = [
  planTask(56, 'Choose subjects together with two of the chiefs'),
  planTask(49, 'Book a room', 'Preferably at the centres in turn'),
  planTask(42, 'Find a chief to tell from own practice'),
  planTask(35, 'Ask a speaker', 'A short talk, plenty of time for questions'),
  planTask(28, 'Send the invitation'),
  planTask(21, 'Plan the programme', 'Who chairs?'),
  planTask(10, 'Send the programme and questions to think about'),
  planTask(5, 'Order coffee and lunch'),
  planTask(2, 'Get the materials ready'),
  planTask(-2, 'Send the chiefs what mattered most'),
  planTask(-14, 'Choose what to take up next time'),
]

export const leaderForum: readonly PlanTask[] = [
  planTask(
    182,
    'Book a conference venue with overnight stay',
    'Rooms and common rooms',
    'Deadline for cancelling',
  ),
  planTask(168, 'Announce both dates', 'Who covers operations overnight?'),
  planTask(140, 'Decide the theme and what ties the two days together'),
  planTask(133, 'Gather a working group', 'Coordinator', 'Somebody in charge of each day'),
  planTask(119, 'Ask speakers for both days'),
  planTask(91, 'Make agreements with the speakers', 'Fee, travel and overnight stay'),
  planTask(
    77,
    'Draft the programme',
    'Breaks and time outdoors',
    'Evening: together, but not too long',
  ),
  planTask(56, 'Send the invitation', 'Overnight stay: yes or no', 'Food and special needs'),
  planTask(35, 'Give the venue participants and rooms'),
  planTask(28, 'Agree who runs each item', 'Questions and method'),
  planTask(21, 'Arrange transport', 'Who can share a car?'),
  planTask(14, 'Send out the programme'),
  planTask(7, 'Make groups for both days'),
  planTask(3, 'Pack the materials and call the venue'),
  planTask(-3, 'Send thanks and the survey'),
  planTask(-21, 'Round off with the working group', 'Agreements to follow up'),
]
