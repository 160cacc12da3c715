import { applyChange, reverse } from '@/domain/change'
import {
  addQuestions,
  moveQuestion,
  removeQuestion,
  updateQuestion,
} from '@/domain/themes/questionCommands'
import { questionsIn } from '@/domain/themes/questionFields'
import { questionsOf } from '@/domain/themes/questions'
import { addTheme, duplicateTheme, removeTheme, updateTheme } from '@/domain/themes/themeCommands'
import { everyTheme, filterThemes, themeRows, themeTags } from '@/domain/themes/themeBank'
import { after, contextOf, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const snapshot = snapshotOf({
  focusAreas: [{ id: 'area', rank: '0001', name: 'Den gode arbejdsplads' }],
  themes: [
    { id: 'young', title: 'Ærlighed om unge', tags: ['trivsel'], focusAreaId: 'area' },
    { id: 'brave', title: 'Modig ledelse', purpose: 'Tage de svære samtaler' },
  ],
  guidingQuestions: [
    { id: 'a', themeId: 'young', rank: '0001', text: 'Hvad undrer os?' },
    { id: 'b', themeId: 'young', rank: '0002', text: 'Hvad gør vi så?' },
    { id: 'c', themeId: 'young', rank: '0003', text: 'Hvem hjælper?' },
    { id: 'free', themeId: null, rank: '0001', text: 'Hvad tager I med hjem?' },
  ],
  seminars: [{ id: 'day', day: '2026-06-18' }],
  agendaItems: [{ id: 'item', seminarId: 'day', rank: '0001' }],
  itemQuestions: [{ id: 'placed', itemId: 'item', questionId: 'a', rank: '0001' }],
})
const texts = (from: typeof snapshot, themeId: string | null) =>
  questionsOf(from, themeId).map(({ text }) => text)

describe('themes', () => {
  it('come with tidy tags and with their questions in order', () => {
    const added = after(snapshot, addTheme, {
      title: '  Fælles   kurs ',
      tags: ['kurs ', '', 'kurs'],
      questions: ['Hvorhen?', ' ', 'Hvordan?'],
    })
    expect(added.themes.get('new-1')).toMatchObject({ title: 'Fælles kurs', tags: ['kurs'] })
    expect(texts(added, 'new-1')).toEqual(['Hvorhen?', 'Hvordan?'])
  })

  it('need a title, a focus area that exists, and texts that fit', () => {
    expect(refusalOf(snapshot, addTheme, { title: ' ' })).toBe('theme.titleMissing')
    expect(refusalOf(snapshot, addTheme, { title: 'T', focusAreaId: 'gone' })).toBe(
      'theme.unknownFocusArea',
    )
    expect(
      refusalOf(snapshot, updateTheme, {
        themeId: 'brave',
        fields: { purpose: 'x'.repeat(4001) },
      }),
    ).toBe('theme.invalidField')
    expect(refusalOf(snapshot, updateTheme, { themeId: 'gone', fields: {} })).toBe('theme.unknown')
  })

  it('are copied with their questions, but not with what they were chosen for', () => {
    const copied = after(snapshot, duplicateTheme, { themeId: 'young', title: 'Kopi' })
    expect(copied.themes.get('new-1')).toMatchObject({ title: 'Kopi', focusAreaId: 'area' })
    expect(texts(copied, 'new-1')).toEqual(texts(snapshot, 'young'))
  })

  it('take their questions off the programme when they go, and one undo brings all back', () => {
    const result = removeTheme.execute(contextOf(snapshot), { themeId: 'young' })
    if (!result.ok) throw new Error(result.error.type)
    const gone = applyChange(snapshot, result.value)
    expect([gone.guidingQuestions.size, gone.itemQuestions.size]).toEqual([1, 0])
    expect(applyChange(gone, reverse(result.value))).toEqual(snapshot)
  })
})

describe('guiding questions', () => {
  it('are read from a pasted list without its bullets and numbers', () => {
    const pasted =
      '1. Hvad nu?\r\n\r\n• Hvem gør det?\n- Hvornår?\n  b) Hvorfor 2030-planen?\n2 af os?'
    expect(questionsIn(pasted)).toEqual([
      'Hvad nu?',
      'Hvem gør det?',
      'Hvornår?',
      'Hvorfor 2030-planen?',
      '2 af os?',
    ])
  })

  it('are added behind the others', () => {
    const many = after(snapshot, addQuestions, { themeId: 'young', texts: ['Fire?', ' Fem? '] })
    expect(texts(many, 'young').slice(3)).toEqual(['Fire?', 'Fem?'])
    const free = after(snapshot, addQuestions, { themeId: null, texts: ['Ny?'] })
    expect(texts(free, null)).toEqual(['Hvad tager I med hjem?', 'Ny?'])
  })

  it('need a text that fits and a theme that exists', () => {
    const refused = (themeId: string | null, text: string) =>
      refusalOf(snapshot, addQuestions, { themeId, texts: [text] })
    expect(refused(null, ' ')).toBe('question.textMissing')
    expect(refused('gone', 'Hvad?')).toBe('question.unknownTheme')
    expect(refused(null, 'x'.repeat(1001))).toBe('question.tooLong')
    expect(refusalOf(snapshot, updateQuestion, { questionId: 'a', text: '' })).toBe(
      'question.textMissing',
    )
    expect(refusalOf(snapshot, removeQuestion, { questionId: 'gone' })).toBe('question.unknown')
  })

  it('move within their theme, to another, and out of all', () => {
    const up = after(snapshot, moveQuestion, { questionId: 'c', themeId: 'young', beforeId: 'b' })
    expect(questionsOf(up, 'young').map(({ id }) => id)).toEqual(['a', 'c', 'b'])
    const out = after(snapshot, moveQuestion, { questionId: 'a', themeId: null, beforeId: null })
    expect(questionsOf(out, null).map(({ id }) => id)).toEqual(['free', 'a'])
  })

  it('stand wherever they are put, however often they are moved', () => {
    const step = fc.record({ from: fc.nat(2), to: fc.nat(2) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let now = snapshot
        let order = ['a', 'b', 'c']
        for (const { from, to } of steps) {
          const questionId = order[from] ?? ''
          const others = order.filter((id) => id !== questionId)
          const beforeId = others[to] ?? null
          now = after(now, moveQuestion, { questionId, themeId: 'young', beforeId })
          order = [...others.slice(0, to), questionId, ...others.slice(to)]
        }
        expect(questionsOf(now, 'young').map(({ id }) => id)).toEqual(order)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the bank of themes', () => {
  const rows = themeRows(snapshot, '2026-01-05')
  const found = (filter: Partial<typeof everyTheme>) =>
    filterThemes(rows, { ...everyTheme, ...filter }).map(({ theme }) => theme.id)

  it('stands in Danish order', () => {
    expect(rows.map(({ theme }) => theme.id)).toEqual(['brave', 'young'])
  })

  it('is searched in titles, purposes, questions and focus areas', () => {
    expect(found({ query: 'aerlighed' })).toEqual(['young'])
    expect(found({ query: 'svære samtaler' })).toEqual(['brave'])
    expect(found({ query: 'hvem arbejdsplads' })).toEqual(['young'])
    expect(found({ query: 'findes ikke' })).toEqual([])
  })

  it('is narrowed by status, tag and focus area', () => {
    expect(found({ status: 'idea' })).toEqual(['brave', 'young'])
    expect(found({ status: 'used' })).toEqual([])
    expect(found({ tag: 'trivsel' })).toEqual(['young'])
    expect(found({ focusAreaId: 'area' })).toEqual(['young'])
    expect(themeTags(snapshot)).toEqual(['trivsel'])
  })
})
