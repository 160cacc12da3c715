/** The mails to speakers, one for each step, in English. */
import type { Catalogue } from '../da'
import type { SpeakerMailFacts } from '../da/speakerMails'

const letter = (facts: SpeakerMailFacts, ...parts: readonly string[]) =>
  [
    `${facts.internal ? 'Hi' : 'Dear'} ${facts.name}`,
    ...parts.filter((part) => part !== ''),
    ['Kind regards', facts.organisation].filter(Boolean).join('\n'),
  ].join('\n\n')

const about = ({ subject }: SpeakerMailFacts) => (subject ? ` on ${subject}` : '')
const where = ({ seminar, when, place }: SpeakerMailFacts) =>
  `${seminar} on ${when}${place ? `, ${place}` : ''}`

const terms = ({ fee, travel }: SpeakerMailFacts) => {
  if (fee && travel) return `We have agreed on a fee of ${fee} and travel expenses of ${travel}.`
  if (fee) return `We have agreed on a fee of ${fee}.`
  return travel ? `We cover your travel expenses with ${travel}.` : ''
}

const equipment = (facts: SpeakerMailFacts) =>
  facts.equipment
    ? `We will provide: ${facts.equipment}. Write to us if you need anything else.`
    : 'Please tell us what equipment you need.'

export const speakerMails: Catalogue['speakerMails'] = {
  slot: (day, times, title) => `${day}, ${times}${title ? `: ${title}` : ''}`,

  steps: {
    wished: {
      subject: (facts) => `Would you speak at ${facts.seminar}?`,
      text: (facts) =>
        letter(
          facts,
          `We are holding ${where(facts)}, and would very much like you to give a talk${about(facts)}.`,
          facts.deadline
            ? `Would you like to, and are you free? We would be glad to hear from you by ${facts.deadline}.`
            : 'Would you like to, and are you free? Write or call, and we will tell you more.',
          facts.internal
            ? ''
            : 'Please also tell us your fee, whether there are travel expenses, and what equipment you need.',
        ),
    },
    contacted: {
      subject: (facts) => `Have you seen our mail about ${facts.seminar}?`,
      text: (facts) =>
        letter(
          facts,
          `Recently we asked whether you would give a talk${about(facts)} at ${where(facts)}. We still hope you can.`,
          facts.deadline
            ? `Could you let us know by ${facts.deadline}? A no is a good answer too, for then we can plan on.`
            : 'Could you let us know this week? A no is a good answer too, for then we can plan on.',
        ),
    },
    promised: {
      subject: (facts) => `Agreement about ${facts.seminar}`,
      text: (facts) =>
        letter(
          facts,
          `Thank you for being willing to give a talk${about(facts)} at ${where(facts)}. We look forward to it.`,
          terms(facts),
          equipment(facts),
          facts.deadline
            ? `If you say yes to this by ${facts.deadline}, it is agreed.`
            : 'If you say yes to this, it is agreed.',
        ),
    },
    agreed: {
      subject: (facts) => `Practical details for ${facts.seminar}`,
      text: (facts) =>
        letter(
          facts,
          `${facts.seminar} is coming closer. Here are the practical details.`,
          [
            `When: ${facts.when}`,
            facts.place ? `Where: ${facts.place}` : '',
            facts.programme.length > 0
              ? `You are on:\n${facts.programme.join('\n')}`
              : 'You will get your own time when the programme is ready.',
          ]
            .filter(Boolean)
            .join('\n'),
          equipment(facts),
          terms(facts),
          'Please come 20 minutes early, so that you can try the equipment. Send us your slides the day before, if you have any.',
        ),
    },
    held: {
      subject: (facts) => `Thank you for your talk at ${facts.seminar}`,
      text: (facts) =>
        letter(
          facts,
          `Thank you very much for your talk${about(facts)} on ${facts.day}. It set something in motion here.`,
          'May we share your slides with the participants?',
          !facts.internal && (facts.fee || facts.travel)
            ? 'Please send us your invoice, and we will see that it is paid.'
            : '',
        ),
    },
    declined: {
      subject: (facts) => `Thank you for your answer about ${facts.seminar}`,
      text: (facts) =>
        letter(
          facts,
          `Thank you for your answer. It is a pity that you cannot be with us on ${facts.day}, but we quite understand.`,
          'We would like to ask you again another time. If you know somebody else who would fit, we would be glad to hear of it.',
        ),
    },
  },
}
