import type { Seminar } from '@/domain/seminars/seminar'
import { decideTheme } from '@/domain/themes/choiceCommands'
import { caseText } from '@/features/themes/seminar/caseText'
import { after, snapshotOf } from '@tests/support/snapshotOf'
import { expect, it } from 'vitest'

const snapshot = snapshotOf({
  focusAreas: [{ id: 'area', rank: '0001', name: 'En arbejdsplads, folk bliver på' }],
  series: [{ id: 'yearly', name: 'Sammen om at lede' }],
  seminars: [
    { id: 'last', seriesId: 'yearly', day: '2025-06-11' },
    {
      ...{ id: 'next', seriesId: 'yearly', day: '2026-06-17', title: 'Fælles lederdag' },
      ...{ purpose: 'Ledere kender hinanden på tværs.', focusAreaId: 'area' },
    },
  ],
  themes: [
    { id: 'course', title: 'Fælles kurs' },
    {
      ...{ id: 'more', title: 'Flere med', purpose: 'Flere tager ansvar.' },
      ...{ tags: ['samarbejde', 'mod'], focusAreaId: 'area' },
    },
    { id: 'young', title: 'Nye på holdet' },
  ],
  guidingQuestions: [
    { id: 'q', themeId: 'more', rank: '0001', text: 'Hvem mangler?' },
    { id: 'r', themeId: 'more', rank: '0002', text: 'Hvad slipper vi?' },
  ],
  themeChoices: [
    {
      ...{ id: 'was', themeId: 'course', seminarId: 'last', rank: '0001' },
      ...{ status: 'decided', score: 4.2, evaluation: 'For lidt tid.' },
    },
    { id: 'one', themeId: 'more', seminarId: 'next', rank: '0001' },
    { id: 'two', themeId: 'young', seminarId: 'next', rank: '0002' },
    {
      ...{ id: 'own', themeId: 'young', rank: '0001', status: 'decided' },
      ...{ occasion: 'Chefforum', heldOn: '2024-03-01', score: 3 },
    },
  ],
})
const text = (from: typeof snapshot) =>
  caseText(from, from.seminars.get('next') as Seminar, '2026-01-05')

it('puts the candidates before the board as a text that can be pasted', () => {
  expect(text(snapshot)).toBe(`Forslag til tema: Fælles lederdag, 17. juni 2026

Formål med dagen: Ledere kender hinanden på tværs.
Strategisk indsatsområde: En arbejdsplads, folk bliver på

1. Flere med
Flere tager ansvar.
- Hvem mangler?
- Hvad slipper vi?
Strategisk indsatsområde: En arbejdsplads, folk bliver på
Stikord: samarbejde, mod

2. Nye på holdet
Brugt før: Chefforum, 1. marts 2024 (3 af 5)

Sidste gang: Fælles kurs (Sammen om at lede, 11. juni 2025)
4,2 af 5
For lidt tid.
`)
})

it('puts the decision first once there is one', () => {
  const decided = after(snapshot, decideTheme, {
    seminarId: 'next',
    theme: { id: 'young' },
    decidedOn: '2026-01-04',
    wording: 'Der arbejdes videre med de nye.',
  })
  expect(text(decided).split('\n\n').slice(0, 5)).toEqual([
    'Tema: Fælles lederdag, 17. juni 2026',
    'Formål med dagen: Ledere kender hinanden på tværs.\nStrategisk indsatsområde: En arbejdsplads, folk bliver på',
    'Nye på holdet\nBesluttet 4. januar 2026\nDer arbejdes videre med de nye.',
    'Brugt før: Chefforum, 1. marts 2024 (3 af 5)',
    'Øvrige forslag',
  ])
})
