/** Speakers of the example, from outside and inside, with what they have done here before. */
import { addDays } from '../../shared/day'
import { rankAt } from '../../shared/rank'
import type { Booking, Speaker } from '../../speakers/speaker'
import type { ExampleMaker } from '../exampleMaker'
import type { ExamplePeople } from '../examplePeople'

export interface ExampleSpeakers {
  /** On work that lies between units: the one whom the leader day is built around. */
  readonly acrossUnits: Speaker
  readonly simplerWork: Speaker
  readonly smallTalks: Speaker
  readonly whyPeopleStay: Speaker
  /** Held the leader day before. */
  readonly courage: Speaker
  /** Two leaders of the organisation. */
  readonly ownChief: Speaker
  readonly ownLeader: Speaker
}

type SpeakerText = Partial<Speaker> & Pick<Speaker, 'name' | 'organisation' | 'subjects'>

export function addSpeakers(maker: ExampleMaker, { leaders }: ExamplePeople): ExampleSpeakers {
  const outside = (text: SpeakerText) => maker.add('speakers', { ...text })
  const inside = (level: number, subjects: string[], notes: string) => {
    const person = leaders.filter((leader) => leader.level === level)[5]
    return maker.add('speakers', { personId: person?.id ?? null, subjects, notes })
  }
  const speakers: ExampleSpeakers = {
    acrossUnits: outside({
      name: 'Tove Lyngkær',
      organisation: 'Mellemrum – rådgivning om samarbejde',
      subjects: ['samarbejde på tværs', 'fælles opgaver'],
      fee: 28000,
      travel: 1200,
      email: 'tove@mellemrum.example',
      phone: '00 31 47 62 18',
      notes: 'Vil gerne tale med to ledere ugen før, så eksemplerne er vores egne.',
    }),
    simplerWork: outside({
      name: 'Jeppe Vindelev Storgård',
      organisation: 'Højskolen ved Fjorden',
      subjects: ['forenkling', 'prioritering'],
      fee: 18500,
      travel: 600,
      email: 'jeppe@fjordhojskolen.example',
      phone: '00 52 80 13 44',
    }),
    smallTalks: outside({
      name: 'Ilse Mørkeberg',
      organisation: 'Samtaleværkstedet',
      subjects: ['svære samtaler', 'tillid'],
      fee: 24000,
      travel: 2400,
      email: 'ilse@samtalevaerkstedet.example',
      notes: 'Arbejder helst med højst 80 i salen.',
    }),
    whyPeopleStay: outside({
      name: 'Signe Bravik Nørhave',
      organisation: 'Institut for Hverdagsledelse',
      subjects: ['trivsel', 'fastholdelse'],
      fee: 32000,
      travel: 1800,
      email: 'snh@hverdagsledelse.example',
    }),
    courage: outside({
      name: 'Asger Hvidtbjerg',
      organisation: 'Tidligere skibsfører',
      subjects: ['mod', 'beslutninger under pres'],
      fee: 22000,
      travel: 900,
      email: 'asger@hvidtbjerg.example',
    }),
    ownChief: inside(2, ['økonomi på tværs'], 'Fortæller gerne, men helst højst 20 minutter.'),
    ownLeader: inside(3, ['modtagelse af nye', 'teamledelse'], ''),
  }
  addEarlierEngagements(maker, speakers)
  return speakers
}

/** What was held before the seminars were planned here. */
function addEarlierEngagements(maker: ExampleMaker, speakers: ExampleSpeakers): void {
  const held = (speaker: Speaker, daysAgo: number, about: Partial<Booking>) =>
    maker.add('bookings', {
      speakerId: speaker.id,
      rank: rankAt(1),
      status: 'held',
      heldOn: addDays(maker.today, -daysAgo),
      ...about,
    })
  held(speakers.smallTalks, 560, {
    occasion: 'Lederdag i Børn og Kultur',
    subject: 'Den samtale, du udsætter',
    score: 4.6,
    evaluation: 'Øvelserne sad fast længe efter. Kunne have brugt en time mere.',
  })
  held(speakers.ownLeader, 300, {
    occasion: 'Nytårskur for ledere',
    subject: 'De første hundrede dage hos os',
    score: 4.2,
    evaluation: 'Jordnært og modigt. Flere har spurgt efter tjeklisten.',
  })
  held(speakers.simplerWork, 410, {
    occasion: 'Chefforum',
    subject: 'Læg noget fra dig',
    score: 3.4,
    evaluation: 'God idé, men eksemplerne var fra en helt anden slags virksomhed.',
  })
}
