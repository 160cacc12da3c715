// @vitest-environment happy-dom
/** The board of speakers on screen: columns, words on cards, menus, and what a removal touches. */
import { moveBooking } from '@/domain/speakers/bookingCommands'
import { cardMenu, type CardActions } from '@/features/speakers/board/cardMenu'
import { useBookingForm } from '@/features/speakers/board/useBookingForm'
import { useSpeakerBoard } from '@/features/speakers/board/useSpeakerBoard'
import { useSpeakerChoices } from '@/features/speakers/board/useSpeakerChoices'
import { useSpeakerForm } from '@/features/speakers/forms/useSpeakerForm'
import { removalTouches } from '@/features/speakers/page/removalTouches'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const far = '2999-03-09'
const plan = snapshotOf({
  seminars: [{ id: 'd', seriesId: null, day: far, title: 'Lederdag' }],
  people: [{ id: 'bo', name: 'Bo Dahl' }],
  speakers: [
    { id: 'ida', name: 'Ida Krag', subjects: ['Tillid'] },
    { id: 'inner', personId: 'bo' },
  ],
  speakerAbsences: [{ id: 'a', speakerId: 'ida', from: far, to: far }],
  bookings: [
    {
      id: 'b',
      speakerId: 'ida',
      seminarId: 'd',
      rank: '1',
      fee: 12_500,
      deadline: '2020-01-01',
      equipment: 'Projektor',
    },
    { id: 'old', speakerId: 'ida', rank: '1', status: 'held', occasion: 'KL-dag' },
  ],
  agendaItems: [{ id: 'i', seminarId: 'd', rank: '1' }],
  itemPeople: [{ id: 'p', itemId: 'i', part: 'speaker', speakerId: 'inner' }],
})

describe('the board of speakers', () => {
  it('has a column for each step, and says on the card what is not in order', async () => {
    await connectedWorkspace(plan)
    const { columns, unbooked } = useSpeakerBoard(() => 'd')
    expect(columns.value.map(({ title }) => title)).toEqual([
      'Ønsket',
      'Kontaktet',
      'Givet tilsagn',
      'Aftalt',
      'Holdt',
      'Sagt nej',
    ])
    expect(columns.value[0]?.cards).toMatchObject([
      {
        name: 'Ida Krag',
        cost: 'Honorar 12.500 kr.',
        deadline: '',
        equipment: 'Projektor',
        warnings: [
          { text: 'Kan ikke komme 9. marts', grave: true },
          { text: 'Fristen 1. januar er overskredet', grave: false },
        ],
      },
    ])
    expect(unbooked.value.map(({ id }) => id)).toEqual(['inner'])
  })

  it('lets the menu do all that a drag can do, and offers the mail of the step', async () => {
    const workspace = await connectedWorkspace(plan)
    const { columns } = useSpeakerBoard(() => 'd')
    const nothing = () => {}
    const moves: string[] = []
    const actions: CardActions = {
      ...{ edit: nothing, mail: nothing, evaluate: nothing, open: nothing, remove: nothing },
      move: (_card, status) => moves.push(status),
    }
    const [card] = columns.value[0]?.cards ?? []
    if (!card) throw new Error('The card is gone')
    const items = cardMenu(card, actions)
    expect(items.map(({ label }) => label)).not.toContain('Notér, hvordan det gik')
    expect(items.find(({ label }) => label === 'Skriv mail')?.hint).toBe('Første henvendelse')
    for (const { label, onSelect } of items) if (label.startsWith('Flyt til')) onSelect()
    expect(moves).toEqual(['contacted', 'promised', 'agreed', 'held', 'declined'])
    await workspace.run(moveBooking, { bookingId: 'b', status: 'agreed' })
    const [agreed] = columns.value[3]?.cards ?? []
    expect(agreed && cardMenu(agreed, actions).map(({ label }) => label)).toContain(
      'Notér, hvordan det gik',
    )
  })

  it('offers those on it already as taken', async () => {
    await connectedWorkspace(plan)
    expect(useSpeakerChoices(() => 'd').value).toMatchObject([
      { label: 'Bo Dahl', disabled: false },
      { label: 'Ida Krag', disabled: true, hint: 'Står allerede på tavlen' },
    ])
  })
})

describe('deleting a speaker', () => {
  it('says where the speaker is used and what stays', () => {
    const touches = (id: string) => {
      const speaker = plan.speakers.get(id)
      return speaker && removalTouches(plan, speaker)
    }
    expect(touches('ida')).toEqual([
      'Aftaler, der forsvinder: Lederdag den 9. marts',
      '1 oplæg med evaluering forsvinder',
    ])
    expect(touches('inner')).toEqual([
      'Står ikke længere på programmet: Lederdag den 9. marts',
      'Personen bliver i listen over ledere.',
    ])
  })
})

describe('the forms', () => {
  it('ask one from outside for a name, and one from within for a person', () => {
    const { texts, errors, fields } = useSpeakerForm()
    expect(errors.value).toEqual({})
    expect(fields()).toBeNull()
    expect(Object.keys(errors.value)).toEqual(['name'])
    texts.from = 'internal'
    expect(Object.keys(errors.value)).toEqual(['personId'])
    texts.personId = 'bo'
    expect(fields()).toMatchObject({ personId: 'bo' })
  })

  it('hold an amount that cannot be read', () => {
    const { faults, errors, fields } = useBookingForm()
    faults.fee = 'negative'
    expect(errors.value.fee).toBe('Beløbet kan ikke være negativt.')
    expect(fields()).toBeNull()
  })

  it('hand on only what was changed', () => {
    const { texts, changedFields } = useBookingForm(plan.bookings.get('b'))
    texts.equipment = ' Flipover '
    texts.deadline = ''
    expect(changedFields()).toEqual({ equipment: 'Flipover', deadline: null })
  })
})
