import type { ReadinessItem } from '@/domain/seminars/readiness'
import { detailText, dueText, speakerNames } from '@/features/seminars/readyWords'
import { aSeminar } from '@tests/support/builders'
import { snapshotOf } from '@tests/support/snapshotOf'
import { expect, it } from 'vitest'

const item = (given: Partial<ReadinessItem> = {}): ReadinessItem => ({
  ...{
    code: 'speaker',
    part: 'speakers',
    dueDay: '2026-05-04',
    done: false,
    late: false,
    count: 0,
  },
  ...given,
})
const today = '2026-03-09'

it('says by when, since when, and in which year where that is another', () => {
  expect(dueText(item(), today)).toBe('senest 4. maj')
  expect(dueText(item({ dueDay: '2027-05-04' }), today)).toBe('senest 4. maj 2027')
  expect(dueText(item({ dueDay: today }), today)).toBe('senest i dag')
  expect(dueText(item({ dueDay: '2026-03-01', late: true }), today)).toBe(
    'skulle være på plads 1. marts',
  )
  expect(dueText(item({ done: true }), today)).toBe('')
})

it('counts what is missing, and says nothing more where there is nothing to count', () => {
  const seminar = aSeminar({ seatsMin: 30 })
  expect(detailText(item({ count: 2 }), seminar)).toBe('2 aftaler er åbne')
  expect(detailText(item({ code: 'placed', count: 12 }), seminar)).toBe(
    '12 har plads, mindst 30 er ventet',
  )
  expect(detailText(item({ code: 'budget', count: 12000 }), seminar)).toBe('12.000 kr. over')
  expect(detailText(item({ code: 'place' }), seminar)).toBe('')
})

it('names those who are asked to speak, and nobody who has declined', () => {
  const snapshot = snapshotOf({
    people: [{ id: 'p', name: 'Pia Holm' }],
    seminars: [{ id: 'd', day: '2026-06-18' }],
    speakers: [
      { id: 'a', name: 'Ida Dahl' },
      { id: 'b', personId: 'p' },
      { id: 'c', name: 'Bo Lind' },
    ],
    bookings: [
      { id: '1', seminarId: 'd', speakerId: 'a', rank: '1' },
      { id: '2', seminarId: 'd', speakerId: 'b', rank: '2', status: 'agreed' },
      { id: '3', seminarId: 'd', speakerId: 'c', rank: '3', status: 'declined' },
    ],
  })
  expect(speakerNames(snapshot, 'd')).toEqual(['Ida Dahl', 'Pia Holm'])
})
