/** Programmes to begin with when the board or the group management meets, in English. */
import { starterItem, type Starter } from '../../starterItem'

export const boardSeminar: Starter = {
  startTime: '08:30',
  endTime: '16:00',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'checkIn', minutes: 30 },
      'Arrival and breakfast',
      'Everyone settles before it begins.',
    ),
    starterItem(
      { kind: 'welcome', minutes: 15, fixedStart: '09:00' },
      'Welcome and the aim of the day',
      'Everyone knows what must be settled by the time we leave.',
    ),
    starterItem(
      { kind: 'plenary', minutes: 45 },
      'Since last time: what became of what we agreed?',
      'Follow up on what was agreed, one by one.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Break'),
    starterItem(
      { kind: 'talk', minutes: 30 },
      'Where do we stand?',
      'A shared picture before we choose a direction.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 75 },
      'Direction: what shall we steer by?',
      'The board arrives at few, clear choices.',
    ),
    starterItem({ kind: 'meal', minutes: 45, fixedStart: '12:00' }, 'Lunch'),
    starterItem(
      { kind: 'welcome', minutes: 15 },
      'The guests join',
      'Those of the afternoon hear the conclusions of the morning.',
    ),
    starterItem(
      { kind: 'groupWork', minutes: 60 },
      'How do we help each other with it?',
      'Concrete proposals of who does what.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Break'),
    starterItem(
      { kind: 'plenary', minutes: 75 },
      'Summing up and decisions',
      'Each decision gets an owner and a deadline.',
    ),
    starterItem(
      { kind: 'closing', minutes: 30 },
      'What do we take along, and what do we tell whom?',
      'Agreement on the message before the day ends.',
    ),
  ],
}

export const boardMeeting: Starter = {
  startTime: '09:00',
  endTime: '12:00',
  moreDays: [],
  items: [
    starterItem({ kind: 'practical', minutes: 10 }, 'Agenda and since last time'),
    starterItem(
      { kind: 'dialogue', minutes: 45 },
      'Matters for decision',
      'One matter at a time; the decision is written down at once.',
    ),
    starterItem(
      { kind: 'dialogue', minutes: 40 },
      'Matters for discussion',
      'Guests come and go for their own matter.',
    ),
    starterItem({ kind: 'break', minutes: 10 }, 'Break'),
    starterItem(
      { kind: 'plenary', minutes: 30 },
      'Follow-up of agreements and orders',
      'What is past its deadline first.',
    ),
    starterItem({ kind: 'practical', minutes: 25 }, 'Mutual information'),
    starterItem({ kind: 'closing', minutes: 20 }, 'Summing up: who does what?'),
  ],
}

export const groupManagementMeeting: Starter = {
  startTime: '09:00',
  endTime: '12:00',
  moreDays: [],
  items: [
    starterItem(
      { kind: 'welcome', minutes: 10 },
      'Welcome and agenda',
      'What is to be decided, and what is for information.',
    ),
    starterItem(
      { kind: 'plenary', minutes: 30 },
      'Status of joint efforts',
      'Only what departs from the plan.',
    ),
    starterItem({ kind: 'talk', minutes: 20 }, 'Introduction to the main item'),
    starterItem(
      { kind: 'dialogue', minutes: 45 },
      'Discussion of the main item',
      'The views of all administrations are heard.',
    ),
    starterItem({ kind: 'break', minutes: 15 }, 'Break'),
    starterItem(
      { kind: 'dialogue', minutes: 35 },
      'Decisions',
      'Each with an owner and a deadline.',
    ),
    starterItem({ kind: 'practical', minutes: 15 }, 'For information'),
    starterItem({ kind: 'closing', minutes: 10 }, 'Who tells what to whom?'),
  ],
}
