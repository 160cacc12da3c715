/** The mails to speakers, one for each step, as they are ready to be sent. */

/** What a mail tells; what is not known is empty. Days, times and amounts come as they are written. */
export interface SpeakerMailFacts {
  readonly name: string
  readonly seminar: string
  readonly day: string
  /** The same with its times: all of them, where there are several days. */
  readonly when: string
  readonly place: string
  readonly subject: string
  readonly deadline: string
  readonly fee: string
  readonly travel: string
  readonly equipment: string
  /** When the speaker is on, item by item. */
  readonly programme: readonly string[]
  /** Whom it is from. */
  readonly organisation: string
  /** A colleague is asked neither for a fee nor formally. */
  readonly internal: boolean
}

const letter = (facts: SpeakerMailFacts, ...parts: readonly string[]) =>
  [
    `${facts.internal ? 'Hej' : 'Kære'} ${facts.name}`,
    ...parts.filter((part) => part !== ''),
    ['Venlig hilsen', facts.organisation].filter(Boolean).join('\n'),
  ].join('\n\n')

const about = ({ subject }: SpeakerMailFacts) => (subject ? ` om ${subject}` : '')
const where = ({ seminar, when, place }: SpeakerMailFacts) =>
  `${seminar} ${when}${place ? `, ${place}` : ''}`

const terms = ({ fee, travel }: SpeakerMailFacts) => {
  if (fee && travel) return `Vi har aftalt ${fee} i honorar og ${travel} til rejse.`
  if (fee) return `Vi har aftalt ${fee} i honorar.`
  return travel ? `Vi dækker ${travel} til rejse.` : ''
}

const equipment = (facts: SpeakerMailFacts) =>
  facts.equipment
    ? `Vi sørger for: ${facts.equipment}. Skriv, hvis du mangler noget.`
    : 'Skriv gerne, hvilket udstyr du har brug for.'

export const speakerMails = {
  slot: (day: string, times: string, title: string) =>
    `${day} kl. ${times}${title ? `: ${title}` : ''}`,

  steps: {
    wished: {
      subject: (facts: SpeakerMailFacts) => `Vil du holde oplæg på ${facts.seminar}?`,
      text: (facts: SpeakerMailFacts) =>
        letter(
          facts,
          `Vi holder ${where(facts)}. Vi vil meget gerne have dig til at holde et oplæg${about(facts)}.`,
          facts.deadline
            ? `Har du tid og lyst? Vi vil gerne høre fra dig senest ${facts.deadline}.`
            : 'Har du tid og lyst? Skriv eller ring, så fortæller vi mere.',
          facts.internal
            ? ''
            : 'Skriv også gerne, hvad du tager i honorar, om der er rejseudgifter, og hvilket udstyr du har brug for.',
        ),
    },
    contacted: {
      subject: (facts: SpeakerMailFacts) => `Har du set vores mail om ${facts.seminar}?`,
      text: (facts: SpeakerMailFacts) =>
        letter(
          facts,
          `For nylig spurgte vi, om du vil holde et oplæg${about(facts)} på ${where(facts)}. Vi håber stadig, at du kan.`,
          facts.deadline
            ? `Giver du os besked senest ${facts.deadline}? Et nej er også et godt svar, for så kan vi planlægge videre.`
            : 'Giver du os besked i denne uge? Et nej er også et godt svar, for så kan vi planlægge videre.',
        ),
    },
    promised: {
      subject: (facts: SpeakerMailFacts) => `Aftale om ${facts.seminar}`,
      text: (facts: SpeakerMailFacts) =>
        letter(
          facts,
          `Tak, fordi du vil holde et oplæg${about(facts)} på ${where(facts)}. Vi glæder os.`,
          terms(facts),
          equipment(facts),
          facts.deadline
            ? `Svarer du ja til det senest ${facts.deadline}, har vi en aftale.`
            : 'Svarer du ja til det, har vi en aftale.',
        ),
    },
    agreed: {
      subject: (facts: SpeakerMailFacts) => `Praktisk om ${facts.seminar}`,
      text: (facts: SpeakerMailFacts) =>
        letter(
          facts,
          `Nu nærmer ${facts.seminar} sig. Her er det praktiske.`,
          [
            `Hvornår: ${facts.when}`,
            facts.place ? `Hvor: ${facts.place}` : '',
            facts.programme.length > 0
              ? `Du er på:\n${facts.programme.join('\n')}`
              : 'Dit tidspunkt får du, når programmet er klart.',
          ]
            .filter(Boolean)
            .join('\n'),
          equipment(facts),
          terms(facts),
          'Kom gerne 20 minutter før, så du kan nå at prøve udstyret. Send os dine slides dagen før, hvis du har nogen.',
        ),
    },
    held: {
      subject: (facts: SpeakerMailFacts) => `Tak for dit oplæg på ${facts.seminar}`,
      text: (facts: SpeakerMailFacts) =>
        letter(
          facts,
          `Tusind tak for dit oplæg${about(facts)} ${facts.day}. Det satte noget i gang hos os.`,
          'Må vi dele dine slides med deltagerne?',
          !facts.internal && (facts.fee || facts.travel)
            ? 'Send os gerne din faktura, så sørger vi for, at den bliver betalt.'
            : '',
        ),
    },
    declined: {
      subject: (facts: SpeakerMailFacts) => `Tak for dit svar om ${facts.seminar}`,
      text: (facts: SpeakerMailFacts) =>
        letter(
          facts,
          `Tak for dit svar. Det er ærgerligt, at du ikke kan være med ${facts.day}, men det forstår vi godt.`,
          'Vi vil gerne spørge dig igen en anden gang. Kender du en anden, der kunne passe, hører vi meget gerne om det.',
        ),
    },
  },
}
