/** The mails to speakers tell what is known, leave out what is not, and keep closed content out. */
import { mailFacts } from '@/features/speakers/board/mailFacts'
import { setLanguage, t } from '@/text/t'
import { bookingStatuses } from '@/domain/speakers/speaker'
import type { Rows } from '@tests/support/snapshotOf'
import { snapshotOf } from '@tests/support/snapshotOf'
import { afterEach, describe, expect, it } from 'vitest'

const rows: Rows = {
  settings: [{ id: 'settings', organisationName: 'Skovby Kommune' }],
  people: [{ id: 'bo', name: 'Bo Dahl' }],
  seminars: [
    {
      id: 'd',
      seriesId: null,
      day: '2026-03-09',
      title: 'Fælles lederdag',
      place: 'Byrådssalen',
    },
  ],
  speakers: [
    { id: 'ida', name: 'Ida Krag' },
    { id: 'inner', personId: 'bo' },
  ],
  bookings: [
    {
      id: 'b',
      speakerId: 'ida',
      seminarId: 'd',
      rank: '1',
      subject: 'tillid',
      fee: 12_500,
      travel: 0,
      equipment: 'projektor',
      deadline: '2026-02-01',
    },
    { id: 'plain', speakerId: 'inner', seminarId: 'd', rank: '2' },
  ],
  agendaItems: [
    { id: 'i1', seminarId: 'd', rank: '1', minutes: 75, title: 'Velkomst' },
    { id: 'i2', seminarId: 'd', rank: '2', minutes: 45, title: 'Tillid i praksis' },
    { id: 'i3', seminarId: 'd', rank: '3', minutes: 30, closed: true },
  ],
  itemPeople: ['i2', 'i3'].map((itemId) => ({
    id: itemId,
    itemId,
    part: 'speaker' as const,
    speakerId: 'ida',
  })),
}
const snapshot = snapshotOf(rows)

function factsOf(bookingId: string) {
  const booking = snapshot.bookings.get(bookingId)
  const facts = booking && mailFacts(snapshot, booking)
  if (!facts) throw new Error('The booking is gone')
  return facts
}
const mail = (bookingId: string, step: (typeof bookingStatuses)[number]) =>
  t.speakerMails.steps[step].text(factsOf(bookingId))

afterEach(() => setLanguage('da'))

describe('the mail to a speaker', () => {
  it('asks at first, with subject, day, place and deadline', () => {
    expect(mail('b', 'wished')).toBe(
      [
        'Kære Ida Krag',
        'Vi holder Fælles lederdag mandag den 9. marts 2026 kl. 9.00-15.30, Byrådssalen. Vi vil meget gerne have dig til at holde et oplæg om tillid.',
        'Har du tid og lyst? Vi vil gerne høre fra dig senest 1. februar.',
        'Skriv også gerne, hvad du tager i honorar, om der er rejseudgifter, og hvilket udstyr du har brug for.',
        'Venlig hilsen\nSkovby Kommune',
      ].join('\n\n'),
    )
  })

  it('confirms the terms, and says nothing of travel that costs nothing', () => {
    expect(mail('b', 'promised')).toContain('Vi har aftalt 12.500 kr. i honorar.\n\n')
    expect(mail('b', 'promised')).toContain('Vi sørger for: projektor.')
  })

  it('gives the times on the programme, without the content of closed items', () => {
    expect(mail('b', 'agreed')).toContain(
      'Du er på:\nmandag den 9. marts 2026 kl. 10.15-11.00: Tillid i praksis\nmandag den 9. marts 2026 kl. 11.00-11.30\n',
    )
  })

  it('is short and informal to a colleague of whom nothing is known yet', () => {
    expect(mail('plain', 'wished')).toMatch(/^Hej Bo\n/)
    expect(mail('plain', 'wished')).not.toContain('honorar')
    expect(mail('plain', 'agreed')).toContain('Dit tidspunkt får du, når programmet er klart.')
  })

  it.each(bookingStatuses)('is whole in both languages when the speaker is %s', async (step) => {
    for (const language of ['da', 'en'] as const) {
      await setLanguage(language)
      for (const id of ['b', 'plain']) {
        const { subject, text } = t.speakerMails.steps[step]
        const words = `${subject(factsOf(id))}\n${text(factsOf(id))}`
        expect(words).toContain('Fælles lederdag')
        expect(words).not.toMatch(/undefined|null|NaN|\n\n\n| {2}|\.\./)
      }
    }
  })
})
