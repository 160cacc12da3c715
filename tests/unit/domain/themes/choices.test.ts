import { applyChange, reverse } from '@/domain/change'
import {
  addCandidates,
  addNewCandidate,
  decideTheme,
  declineCandidate,
  moveCandidate,
  reconsiderCandidate,
  removeCandidate,
  withdrawDecision,
} from '@/domain/themes/choiceCommands'
import { placesOfQuestions, questionsForSeminar } from '@/domain/themes/questionPlaces'
import { questionsOf } from '@/domain/themes/questions'
import { earlierThemeOf, themesOfSeminar, themeStateOfSeminar } from '@/domain/themes/seminarThemes'
import { themeStory } from '@/domain/themes/themeUses'
import {
  addThemeUse,
  evaluateTheme,
  removeThemeUse,
  updateThemeUse,
} from '@/domain/themes/useCommands'
import type { Seminar } from '@/domain/seminars/seminar'
import { after, contextOf, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  series: [{ id: 'yearly', name: 'Fælles lederdag' }],
  seminars: [
    { id: 'last', seriesId: 'yearly', day: '2025-06-18' },
    { id: 'next', seriesId: 'yearly', day: '2026-06-18' },
    { id: 'lost', seriesId: 'yearly', day: '2026-03-18', cancelled: true },
  ],
  seminarDays: [
    { id: 'second', seminarId: 'next', offset: 1, startTime: '09:00', endTime: '15:00' },
  ],
  themes: [
    { id: 'course', title: 'Kurs' },
    { id: 'young', title: 'Unge' },
    { id: 'bold', title: 'Mod' },
  ],
  themeChoices: [
    { id: 'was', themeId: 'course', seminarId: 'last', rank: '0001', status: 'decided' },
    { id: 'one', themeId: 'young', seminarId: 'next', rank: '0001' },
    { id: 'two', themeId: 'course', seminarId: 'next', rank: '0002' },
  ],
  guidingQuestions: [
    { id: 'q', themeId: 'young', rank: '0001', text: 'Hvad?' },
    { id: 'f', themeId: null, rank: '0001', text: 'Fri?' },
    { id: 'b', themeId: 'bold', rank: '0001', text: 'Hvem?' },
  ],
  agendaItems: [{ id: 'item', seminarId: 'next', rank: '0001', title: 'Dialog' }],
  itemQuestions: [
    { id: 'p', itemId: 'item', questionId: 'q', rank: '0001' },
    { id: 'torn', itemId: 'gone', questionId: 'q', rank: '0001' },
  ],
})
const withoutChoices = { ...snapshot, themeChoices: new Map() }
const decision = { seminarId: 'next', decidedOn: '2026-03-12', wording: ' Der arbejdes videre. ' }
const candidates = (from: typeof snapshot) =>
  themesOfSeminar(from, 'next').candidates.map(({ choice }) => choice.id)
const statuses = (from: typeof snapshot, themeId: string, now = '2026-05-01') =>
  themeStory(from, themeId, now).statuses

describe('the themes of a seminar', () => {
  it('are put forward behind those that are there, each once', () => {
    const more = after(snapshot, addCandidates, { seminarId: 'next', themeIds: ['bold', 'bold'] })
    expect(candidates(more)).toEqual(['one', 'two', 'new-1'])
    const refused = (seminarId: string, themeIds: string[]) =>
      refusalOf(snapshot, addCandidates, { seminarId, themeIds })
    expect(refused('next', ['young'])).toBe('themeChoice.alreadyThere')
    expect(refused('next', ['gone'])).toBe('theme.unknown')
    expect(refused('next', [])).toBe('themeChoice.nothingChosen')
    expect(refused('gone', ['bold'])).toBe('themeChoice.unknownSeminar')
  })

  it('may be new to the bank, which takes one step and one undo', () => {
    const theme = { title: 'Nyt', questions: ['Hvorfor?'] }
    const result = addNewCandidate.execute(contextOf(snapshot), { seminarId: 'next', theme })
    if (!result.ok) throw new Error(result.error.type)
    const more = applyChange(snapshot, result.value)
    const added = themesOfSeminar(more, 'next').candidates.at(-1)
    expect(added?.theme.title).toBe('Nyt')
    expect(questionsOf(more, added?.theme.id ?? '')).toHaveLength(1)
    expect(applyChange(more, reverse(result.value))).toEqual(snapshot)
  })

  it('are ordered, passed over, taken up again and taken off', () => {
    expect(
      candidates(after(snapshot, moveCandidate, { choiceId: 'two', beforeId: 'one' })),
    ).toEqual(['two', 'one'])
    const passed = after(snapshot, declineCandidate, { choiceId: 'one' })
    expect(themesOfSeminar(passed, 'next').declined.map(({ choice }) => choice.id)).toEqual(['one'])
    expect(candidates(after(passed, reconsiderCandidate, { choiceId: 'one' }))).toEqual([
      'one',
      'two',
    ])
    expect(candidates(after(snapshot, removeCandidate, { choiceId: 'one' }))).toEqual(['two'])
    expect(refusalOf(snapshot, declineCandidate, { choiceId: 'gone' })).toBe('themeChoice.unknown')
  })

  it('are decided on with date and wording, and changed without leaving two', () => {
    const first = after(snapshot, decideTheme, { ...decision, theme: { id: 'young' } })
    expect(themesOfSeminar(first, 'next').decided?.choice).toMatchObject({
      id: 'one',
      decidedOn: '2026-03-12',
      wording: 'Der arbejdes videre.',
    })
    expect(themeStateOfSeminar(first, 'next')).toEqual({
      type: 'decided',
      themeId: 'young',
      on: '2026-03-12',
    })
    const other = after(first, decideTheme, { ...decision, theme: { title: 'Aktørskab' } })
    expect(themesOfSeminar(other, 'next').decided?.theme.title).toBe('Aktørskab')
    expect(other.themeChoices.get('one')).toMatchObject({ status: 'candidate', wording: '' })
    const withdrawn = after(first, withdrawDecision, { choiceId: 'one' })
    expect(withdrawn.themeChoices.get('one')).toMatchObject({ decidedOn: null, wording: '' })
    expect(themeStateOfSeminar(withdrawn, 'next')).toEqual({ type: 'candidates', count: 2 })
    expect(themeStateOfSeminar(snapshot, 'lost')).toEqual({ type: 'none' })
  })

  it('of two that were decided on at once have the later one, and on the same day the first id', () => {
    const decidedBy = (days: readonly string[]) => {
      const choices = days.map((decidedOn, at) => ({
        ...{ id: `c${at}`, themeId: at === 0 ? 'bold' : 'young', seminarId: 'last' },
        ...{ rank: '0001', status: 'decided' as const, decidedOn },
      }))
      return [choices, [...choices].reverse()].map((themeChoices) => {
        const from = snapshotOf({ themeChoices }, withoutChoices)
        return themesOfSeminar(from, 'last').decided?.choice.id
      })
    }
    expect(decidedBy(['2026-03-12', '2026-03-13'])).toEqual(['c1', 'c1'])
    expect(decidedBy(['2026-03-12', '2026-03-12'])).toEqual(['c0', 'c0'])
  })

  it('are not decided on by a day or a title that is none', () => {
    const refused = (input: object) =>
      refusalOf(snapshot, decideTheme, { ...decision, theme: { id: 'young' }, ...input })
    expect(refused({ decidedOn: '2026-02-30' })).toBe('themeChoice.unknownDay')
    expect(refused({ theme: { title: ' ' } })).toBe('theme.titleMissing')
    expect(refused({ theme: { id: 'gone' } })).toBe('theme.unknown')
    expect(refused({ wording: 'x'.repeat(4001) })).toBe('themeChoice.invalidField')
  })

  it('can be held against the theme of the seminar before in the series', () => {
    const next = snapshot.seminars.get('next') as Seminar
    expect(earlierThemeOf(snapshot, next)?.theme.id).toBe('course')
    expect(earlierThemeOf(snapshot, snapshot.seminars.get('last') as Seminar)).toBeNull()
  })

  it('can be held against one of the same kind when the series is new', () => {
    const next = snapshot.seminars.get('next') as Seminar
    expect(earlierThemeOf(snapshot, { ...next, seriesId: 'new' })?.theme.id).toBe('course')
    expect(earlierThemeOf(snapshot, { ...next, seriesId: null, kind: 'boardMeeting' })).toBeNull()
  })
})

describe('how far a theme has come', () => {
  const decided = after(snapshot, decideTheme, { ...decision, theme: { id: 'young' } })

  it('is an idea until it is put forward for a day that lies ahead', () => {
    expect(statuses(snapshot, 'bold')).toEqual(['idea'])
    expect(statuses(snapshot, 'young')).toEqual(['candidate'])
    expect(statuses(snapshot, 'young', '2026-06-20')).toEqual(['idea'])
    const lost = after(snapshot, addCandidates, { seminarId: 'lost', themeIds: ['bold'] })
    expect(statuses(lost, 'bold', '2026-01-01')).toEqual(['idea'])
  })

  it('is decided until the last day is over, and used from then on', () => {
    expect(statuses(decided, 'young', '2026-06-19')).toEqual(['decided'])
    expect(statuses(decided, 'young', '2026-06-20')).toEqual(['used'])
  })

  it('tells of earlier uses beside what is planned, and of no candidates once one is decided', () => {
    expect(statuses(snapshot, 'course')).toEqual(['candidate', 'used'])
    expect(statuses(decided, 'course')).toEqual(['used'])
  })

  it('counts uses from before the seminars were planned here, latest first', () => {
    const use = { occasion: ' Nytårskur ', heldOn: '2020-01-10', score: 4, evaluation: 'Godt' }
    const used = after(snapshot, addThemeUse, { themeId: 'course', use })
    expect(themeStory(used, 'course', '2026-05-01').uses.map(({ day }) => day)).toEqual([
      '2025-06-18',
      '2020-01-10',
    ])
    expect(used.themeChoices.get('new-1')).toMatchObject({ occasion: 'Nytårskur', score: 4 })
    const mended = after(used, updateThemeUse, {
      choiceId: 'new-1',
      use: { ...use, heldOn: null, score: null },
    })
    expect(mended.themeChoices.get('new-1')).toMatchObject({ heldOn: null, score: null })
    expect(after(used, removeThemeUse, { choiceId: 'new-1' })).toEqual(snapshot)
  })

  it('takes no use without a place, ahead of today, or with six points of five', () => {
    const use = { occasion: 'Nytårskur', heldOn: null, score: null, evaluation: '' }
    const refused = (given: object) =>
      refusalOf(snapshot, addThemeUse, { themeId: 'course', use: { ...use, ...given } })
    expect(refused({ occasion: ' ' })).toBe('themeChoice.occasionMissing')
    expect(refused({ heldOn: '2027-01-01' })).toBe('themeChoice.notYetHeld')
    expect(refused({ score: 6 })).toBe('themeChoice.badScore')
    expect(refusalOf(snapshot, updateThemeUse, { choiceId: 'was', use })).toBe(
      'themeChoice.unknown',
    )
  })

  it('keeps how it went on the choice', () => {
    const rated = after(snapshot, evaluateTheme, { choiceId: 'was', score: 5, evaluation: ' Top ' })
    expect(rated.themeChoices.get('was')).toMatchObject({ score: 5, evaluation: 'Top' })
  })
})

describe('the questions of a seminar', () => {
  it('come by how near they are to its theme, and empty groups not at all', () => {
    const decided = after(snapshot, decideTheme, { ...decision, theme: { id: 'bold' } })
    expect(
      questionsForSeminar(decided, 'next').map(({ kind, theme }) => [kind, theme?.id]),
    ).toEqual([
      ['decided', 'bold'],
      ['candidate', 'young'],
      ['free', undefined],
    ])
    expect(questionsForSeminar(snapshot, 'next').at(-1)).toMatchObject({ kind: 'bank' })
  })

  it('are found on the programmes they are placed on, and not on items that are gone', () => {
    const places = placesOfQuestions(snapshot, [...snapshot.guidingQuestions.values()])
    expect([...places.keys()]).toEqual(['q'])
    expect(places.get('q')?.map(({ item }) => item.id)).toEqual(['item'])
  })
})
