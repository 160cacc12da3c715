/** Programmes to begin with for days that gather leaders, in English. */
import { starterItem, type Starter } from '../../starterItem'

export const leaderDay: Starter = {
  startTime: '08:30',
  endTime: '16:00',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'checkIn', minutes: 30 },
      'Arrival, coffee and badges',
      'Time to greet somebody you do not know.',
    ),
    starterItem(
      { kind: 'welcome', minutes: 15, fixedStart: '09:00' },
      'Welcome',
      'Why we are here, and what the day is to lead to.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 20 },
      'Meet your table',
      'A short first meeting across units and levels.',
    ),
    starterItem(
      { kind: 'talk', minutes: 50 },
      'Main talk',
      'A view from outside on the theme of the day.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 25 },
      'What does it mean for us?',
      'Translate the talk into your own work, in pairs and at the table.',
    ),
    starterItem({ kind: 'break', minutes: 20 }, 'Break'),
    starterItem(
      { kind: 'case', minutes: 50 },
      'Stories from our own practice',
      'Three leaders tell what they did and what they learned.',
    ),
    starterItem({ kind: 'meal', minutes: 60, fixedStart: '12:00' }, 'Lunch'),
    starterItem(
      { kind: 'movement', minutes: 20 },
      'Walk in pairs',
      'Fresh air and one good talk about the morning.',
    ),
    starterItem(
      { kind: 'groupWork', minutes: 60 },
      'New tables: what we will try',
      'Each table arrives at something that can be tried within a month.',
    ),
    starterItem({ kind: 'break', minutes: 20 }, 'Coffee and cake'),
    starterItem(
      { kind: 'plenary', minutes: 40 },
      'The best of the tables',
      'Few but sharp points that all hear.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 20 },
      'My own next step',
      'Each leader writes one thing down and tells it to a partner.',
    ),
    starterItem(
      { kind: 'closing', minutes: 20 },
      'Thank you for today',
      'What happens now, and when we come back to it.',
    ),
  ],
}

export const administrationDay: Starter = {
  startTime: '08:30',
  endTime: '15:30',
  moreDays: [],
  items: [
    starterItem({ kind: 'checkIn', minutes: 30 }, 'Arrival and breakfast'),
    starterItem(
      { kind: 'welcome', minutes: 15, fixedStart: '09:00' },
      'Welcome by the director',
      'What the administration is in the middle of.',
    ),
    starterItem(
      { kind: 'plenary', minutes: 40 },
      'The past year in figures and stories',
      'What are we proud of, and what hurts?',
    ),
    starterItem(
      { kind: 'groupWork', minutes: 60 },
      'Joint tasks across centres',
      'Find the two tasks that nobody solves alone.',
    ),
    starterItem({ kind: 'break', minutes: 20 }, 'Break'),
    starterItem({ kind: 'talk', minutes: 45 }, 'Introduction to the afternoon'),
    starterItem({ kind: 'meal', minutes: 45, fixedStart: '12:00' }, 'Lunch'),
    starterItem(
      { kind: 'groupWork', minutes: 75 },
      'From words to a plan in your own leader group',
      'Each group of leaders goes home with a plan.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Break'),
    starterItem(
      { kind: 'plenary', minutes: 45 },
      'The plans on the wall',
      'See the plans of others, and give one good piece of advice.',
    ),
    starterItem(
      { kind: 'closing', minutes: 30 },
      'Closing',
      'What the director follows up, and when.',
    ),
  ],
}

export const localSeminar: Starter = {
  startTime: '08:30',
  endTime: '14:00',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'checkIn', minutes: 30 },
      'Coffee and check-in',
      'How are we, and what is at stake?',
    ),
    starterItem({ kind: 'talk', minutes: 20 }, 'Why we have taken a day off'),
    starterItem(
      { kind: 'dialogue', minutes: 60 },
      'What we need to talk about',
      'The difficult subject first, while there is strength.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Break'),
    starterItem(
      { kind: 'groupWork', minutes: 85 },
      'This is how we will do it',
      'Agreements about daily work that can be seen and felt.',
    ),
    starterItem({ kind: 'meal', minutes: 45, fixedStart: '12:00' }, 'Lunch'),
    starterItem({ kind: 'movement', minutes: 25 }, 'Walk'),
    starterItem(
      { kind: 'plenary', minutes: 35 },
      'Agreements and responsibility',
      'Who does what by when?',
    ),
    starterItem({ kind: 'closing', minutes: 15 }, 'Check-out', 'What do you go home with?'),
  ],
}
