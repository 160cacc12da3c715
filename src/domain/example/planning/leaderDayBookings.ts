/** Who is to speak at the leader day of the example: one booking on every step of the way. */
import type { Seminar } from '../../seminars/seminar'
import { addDays, type Day } from '../../shared/day'
import { rankAt } from '../../shared/rank'
import type { Booking, Speaker } from '../../speakers/speaker'
import type { ExampleMaker } from '../exampleMaker'
import type { ExampleSpeakers } from './exampleSpeakers'

export function addLeaderDayBookings(
  maker: ExampleMaker,
  next: Seminar,
  last: Seminar,
  speakers: ExampleSpeakers,
): void {
  const inDays = (days: number): Day => addDays(maker.today, days)
  const book = (speaker: Speaker, about: Partial<Booking>) =>
    maker.add('bookings', {
      speakerId: speaker.id,
      seminarId: next.id,
      rank: rankAt(1),
      fee: speaker.fee,
      travel: speaker.travel,
      ...about,
    })
  book(speakers.acrossUnits, {
    status: 'agreed',
    subject: 'Opgaven, ingen har alene',
    equipment: 'Headset, storskærm med lyd, vand på scenen.',
    notes: 'Aftalen er skrevet under. Ringer til de to ledere ugen før.',
  })
  book(speakers.ownChief, {
    status: 'promised',
    subject: 'Når regningen lander hos naboen',
    deadline: inDays(11),
    notes: 'Har sagt ja på gangen. Mangler at se programmet.',
  })
  book(speakers.simplerWork, {
    status: 'contacted',
    subject: 'Læg noget fra dig',
    deadline: inDays(-2),
    notes: 'Skrev, at kalenderen skulle ses efter først.',
  })
  book(speakers.smallTalks, {
    status: 'wished',
    subject: 'Den samtale, du udsætter',
    deadline: inDays(14),
  })
  book(speakers.whyPeopleStay, {
    status: 'declined',
    subject: 'Hvorfor bliver de?',
    notes: 'Optaget den dag. Vil gerne spørges igen til næste år.',
  })
  book(speakers.courage, {
    seminarId: last.id,
    status: 'held',
    subject: 'At lægge roret om i tide',
    score: 4.5,
    evaluation: 'Rolig, klog og præcis på tiden.',
  })
  // Whoever is away on the day itself is warned of, before anybody counts on them.
  maker.add('speakerAbsences', {
    speakerId: speakers.simplerWork.id,
    from: addDays(next.day, -1),
    to: addDays(next.day, 2),
  })
}
