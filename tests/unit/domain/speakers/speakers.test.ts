/** The register of speakers: who is in it, found and sorted, and what a removal takes along. */
import { removePeople } from '@/domain/people/personCommands'
import { addEngagement } from '@/domain/speakers/bookingCommands'
import {
  addSpeaker,
  addSpeakerAbsence,
  removeSpeaker,
  updateSpeaker,
} from '@/domain/speakers/speakerCommands'
import {
  everySpeaker,
  filterSpeakers,
  speakerRegister,
  subjectsInUse,
} from '@/domain/speakers/speakerRegister'
import { after, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const town = snapshotOf({
  units: [{ id: 'u', name: 'Center for Børn' }],
  people: [{ id: 'bo', name: 'Bo Dahl', email: 'bo@by.example', unitId: 'u' }],
  seminars: [{ id: 'd', seriesId: null, day: '2026-03-09' }],
  speakers: [
    { id: 'inner', personId: 'bo', name: 'Bo fra før', subjects: ['Tillid'] },
    {
      id: 'aase',
      name: 'Åse Lind',
      organisation: 'Lind & Co',
      subjects: ['Samskabelse', 'Tillid'],
      fee: 20_000,
    },
    { id: 'ida', name: 'Ida Krag', subjects: ['Økonomi'], fee: 8000 },
  ],
  bookings: [
    { id: 'b1', speakerId: 'ida', seminarId: 'd', rank: '1', status: 'held', score: 5 },
    {
      id: 'b2',
      speakerId: 'ida',
      rank: '1',
      status: 'held',
      occasion: 'Lederdag',
      heldOn: '2024-06-01',
      score: 2,
    },
    { id: 'b3', speakerId: 'aase', seminarId: 'd', rank: '2', status: 'agreed' },
  ],
})
const names = (filter: Partial<typeof everySpeaker>) =>
  filterSpeakers(speakerRegister(town), { ...everySpeaker, ...filter }).map(({ name }) => name)

describe('the register of speakers', () => {
  it('names a speaker from within as the person is called, and has å last', () => {
    expect(names({})).toEqual(['Bo Dahl', 'Ida Krag', 'Åse Lind'])
    expect(speakerRegister(town)[0]).toMatchObject({
      internal: true,
      email: 'bo@by.example',
      organisation: 'Center for Børn',
    })
  })

  it('finds by words in any order, with or without Danish letters, by subject and by origin', () => {
    expect(names({ query: 'lind aase' })).toEqual(['Åse Lind'])
    expect(names({ query: 'okonomi' })).toEqual([])
    expect(names({ query: 'oekonomi' })).toEqual(['Ida Krag'])
    expect(names({ subject: 'Tillid' })).toEqual(['Bo Dahl', 'Åse Lind'])
    expect(names({ kind: 'internal' })).toEqual(['Bo Dahl'])
    expect(names({ kind: 'external', subject: 'Tillid' })).toEqual(['Åse Lind'])
  })

  it('sorts by fee, score and latest engagement, those without it last', () => {
    expect(names({ order: 'fee' })).toEqual(['Ida Krag', 'Åse Lind', 'Bo Dahl'])
    expect(names({ order: 'score' })).toEqual(['Ida Krag', 'Bo Dahl', 'Åse Lind'])
    expect(names({ order: 'latest' })).toEqual(['Ida Krag', 'Bo Dahl', 'Åse Lind'])
  })

  it('tells earlier engagements latest first, with the mean of their scores', () => {
    const ida = speakerRegister(town).find(({ id }) => id === 'ida')
    expect(ida?.engagements.map(({ day }) => day)).toEqual(['2026-03-09', '2024-06-01'])
    expect(ida?.score).toBe(3.5)
  })

  it('lists the subjects once, in Danish order', () => {
    expect(subjectsInUse(town)).toEqual(['Samskabelse', 'Tillid', 'Økonomi'])
  })
})

describe('a speaker', () => {
  it('comes in with tidy fields', () => {
    const { speakers } = after(town, addSpeaker, {
      name: ' Eva  Holt ',
      email: ' EVA@x.example ',
      subjects: ['Mod ', '', 'Mod'],
    })
    expect([...speakers.values()].at(-1)).toMatchObject({
      name: 'Eva Holt',
      email: 'eva@x.example',
      subjects: ['Mod'],
    })
  })

  it.each([
    ['speaker.nameMissing', { name: '  ' }],
    ['speaker.invalidEmail', { email: 'eva(at)x' }],
    ['speaker.unknownPerson', { personId: 'nobody' }],
    ['speaker.alreadyThere', { personId: 'bo' }],
    ['speaker.invalidField', { fee: -1 }],
    ['speaker.invalidField', { fee: 10.5 }],
  ])('is refused with %s', (code, fields) => {
    expect(refusalOf(town, updateSpeaker, { speakerId: 'ida', fields })).toBe(code)
  })

  it('takes agreements and absences along when removed, and the person stays', () => {
    const away = after(town, addSpeakerAbsence, {
      speakerId: 'ida',
      from: '2026-03-01',
      to: '2026-03-02',
    })
    const left = after(away, removeSpeaker, { speakerId: 'ida' })
    expect([...left.bookings.keys()]).toEqual(['b3'])
    expect(left.speakerAbsences.size).toBe(0)
    expect(after(town, removeSpeaker, { speakerId: 'inner' }).people.size).toBe(1)
  })

  it('from within goes with the person', () => {
    expect(after(town, removePeople, { personIds: ['bo'] }).speakers.has('inner')).toBe(false)
  })

  it.each([
    ['speaker.unknown', { speakerId: 'x', from: '2026-03-01', to: '2026-03-01' }],
    ['speaker.unknownDay', { speakerId: 'ida', from: '2026-02-30', to: '2026-03-01' }],
    ['speaker.endBeforeStart', { speakerId: 'ida', from: '2026-03-02', to: '2026-03-01' }],
  ])('is not away: %s', (code, input) => {
    expect(refusalOf(town, addSpeakerAbsence, input)).toBe(code)
  })

  it('has earlier engagements that say where they were, and not in the future', () => {
    const talk = { speakerId: 'aase', occasion: 'KL-dag', score: 4, evaluation: '' }
    const noted = after(town, addEngagement, { ...talk, heldOn: '2025-05-05' })
    const aase = speakerRegister(noted).find(({ id }) => id === 'aase')
    expect(aase).toMatchObject({ score: 4, engagements: [{ day: '2025-05-05' }] })
    expect(refusalOf(town, addEngagement, { ...talk, occasion: ' ', heldOn: null })).toBe(
      'booking.occasionMissing',
    )
    expect(refusalOf(town, addEngagement, { ...talk, heldOn: '2026-02-01' })).toBe(
      'booking.notHeldYet',
    )
    expect(refusalOf(town, addEngagement, { ...talk, heldOn: '5. maj' })).toBe('booking.unknownDay')
  })
})
