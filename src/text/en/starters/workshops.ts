/** Programmes to begin with for the academy and the forums, in English. */
import { starterItem, type Starter } from '../../starterItem'

export const academyWorkshop: Starter = {
  startTime: '09:00',
  endTime: '15:30',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'checkIn', minutes: 20 },
      'Check-in',
      'What do you come from, and what do you hope for?',
    ),
    starterItem(
      { kind: 'plenary', minutes: 30 },
      'Since last time',
      'What did you try, and what came of it?',
    ),
    starterItem(
      { kind: 'talk', minutes: 40 },
      'The idea of the day',
      'As little theory as possible, as much as needed.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Break'),
    starterItem(
      { kind: 'groupWork', minutes: 75 },
      'Exercise: try it on your own matter',
      'Participants work with something they are actually in.',
    ),
    starterItem({ kind: 'meal', minutes: 45, fixedStart: '12:00' }, 'Lunch'),
    starterItem(
      { kind: 'case', minutes: 60 },
      'A case from one of you',
      'The group helps one leader, and all learn from it.',
    ),
    starterItem(
      { kind: 'groupWork', minutes: 50 },
      'Peer coaching in threes',
      'One tells, one asks, one listens. Then you change.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Break'),
    starterItem(
      { kind: 'dialogue', minutes: 30 },
      'What will you try before next time?',
      'A trial that is small enough to happen.',
    ),
    starterItem({ kind: 'closing', minutes: 10 }, 'Check-out', 'One word about the day.'),
  ],
}

export const chiefForum: Starter = {
  startTime: '13:00',
  endTime: '16:00',
  moreDays: [],
  items: [
    starterItem({ kind: 'welcome', minutes: 10 }, 'Welcome', 'Why we spend time on this today.'),
    starterItem(
      { kind: 'talk', minutes: 25 },
      'Talk: the matter in short',
      'What everybody needs to know to take part.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 40 },
      'Discussion across',
      'Chiefs of different administrations look at the same thing.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Break'),
    starterItem(
      { kind: 'groupWork', minutes: 45 },
      'What do we do together?',
      'Two or three things that all commit to.',
    ),
    starterItem(
      { kind: 'plenary', minutes: 30 },
      'Summing up and agreements',
      'Agreements with an owner and a deadline.',
    ),
    starterItem(
      { kind: 'closing', minutes: 15 },
      'What do we tell our leaders?',
      'The same message everywhere.',
    ),
  ],
}

export const leaderForum: Starter = {
  startTime: '10:00',
  endTime: '21:00',
  moreDays: [{ startTime: '08:30', endTime: '14:00' }],
  items: [
    starterItem({ kind: 'checkIn', minutes: 30 }, 'Arrival and rooms'),
    starterItem(
      { kind: 'welcome', minutes: 20 },
      'Welcome to two days together',
      'What we are to do, and how we do it together.',
    ),
    starterItem(
      { kind: 'talk', minutes: 70 },
      'Talk: our direction',
      'A shared starting point for both days.',
    ),
    starterItem({ kind: 'meal', minutes: 60, fixedStart: '12:00' }, 'Lunch'),
    starterItem(
      { kind: 'groupWork', minutes: 75 },
      'What does the direction ask of us as leaders?',
      'From direction to everyday leadership.',
    ),
    starterItem({ kind: 'break', minutes: 20 }, 'Break'),
    starterItem({ kind: 'movement', minutes: 45 }, 'Walk and talk', 'In pairs, outside.'),
    starterItem(
      { kind: 'plenary', minutes: 50 },
      'Summing up the day',
      'What we take along to tomorrow.',
    ),
    starterItem({ kind: 'practical', minutes: 140 }, 'Time to oneself'),
    starterItem(
      { kind: 'meal', minutes: 150, fixedStart: '18:30' },
      'Dinner',
      'Good company and not too many speeches.',
    ),
    starterItem(
      { kind: 'checkIn', minutes: 20, dayOffset: 1 },
      'Good morning: what stayed with you?',
      'The most important of yesterday, in your own words.',
    ),
    starterItem(
      { kind: 'case', minutes: 60, dayOffset: 1 },
      'Two examples of our own',
      'Something that worked, and something that did not.',
    ),
    starterItem({ kind: 'break', minutes: 20, dayOffset: 1 }, 'Break'),
    starterItem(
      { kind: 'groupWork', minutes: 110, dayOffset: 1 },
      'Plans across',
      'Groups make a plan for what they have to solve together.',
    ),
    starterItem({ kind: 'meal', minutes: 60, fixedStart: '12:00', dayOffset: 1 }, 'Lunch'),
    starterItem(
      { kind: 'plenary', minutes: 40, dayOffset: 1 },
      'What we promise each other',
      'Agreements that will be taken up again.',
    ),
    starterItem(
      { kind: 'closing', minutes: 20, dayOffset: 1 },
      'Thank you, and safe home',
      'What happens in the next three months.',
    ),
  ],
}
