import { removalText } from '@/features/themes/focusAreas/focusAreaWords'
import { themeTouches } from '@/features/themes/removalText'
import type { FocusArea } from '@/domain/themes/theme'
import { snapshotOf } from '@tests/support/snapshotOf'
import { expect, it } from 'vitest'

const snapshot = snapshotOf({
  focusAreas: [
    { id: 'area', rank: '0001', name: 'Trivsel' },
    { id: 'idle', rank: '0002', name: 'Klima' },
  ],
  seminars: [
    { id: 'last', day: '2025-06-11', title: 'Chefdag' },
    { id: 'next', day: '2026-06-17', title: 'Lederdag', focusAreaId: 'area' },
  ],
  themes: [
    { id: 'bold', title: 'Mod', focusAreaId: 'area' },
    { id: 'idle', title: 'Ro' },
  ],
  themeChoices: [
    { id: 'was', themeId: 'bold', seminarId: 'last', rank: '0001', status: 'decided' },
    { id: 'now', themeId: 'bold', seminarId: 'next', rank: '0001' },
  ],
  guidingQuestions: [{ id: 'q', themeId: 'bold', rank: '0001', text: 'Hvad?' }],
  agendaItems: [{ id: 'item', seminarId: 'next', rank: '0001' }],
  itemQuestions: [{ id: 'p', itemId: 'item', questionId: 'q', rank: '0001' }],
  practiceCases: [
    { id: 'case', seminarId: 'next', rank: '0001', title: 'En case', themeId: 'bold' },
  ],
  caseCalls: [{ id: 'call', seminarId: 'next', themeId: 'bold' }],
})

it('says everything that deleting a theme touches, by name', () => {
  expect(themeTouches(snapshot, 'bold', '2026-01-05')).toEqual([
    '1 spørgsmål slettes med',
    'Spørgsmål tages ud af programmet for Lederdag, 17. juni 2026',
    'Forslaget forsvinder fra Lederdag, 17. juni 2026',
    'Evaluering og brug glemmes: Chefdag, 11. juni 2025',
    '1 case mister sit tema',
    'Efterlysningen af cases mister sit tema: Lederdag, 17. juni 2026',
  ])
  expect(themeTouches(snapshot, 'idle', '2026-01-05')).toEqual([])
})

it('says what loses its focus area', () => {
  const area = (id: string) => snapshot.focusAreas.get(id) as FocusArea
  expect(removalText(snapshot, area('area'))).toBe(
    'Temaerne Mod bliver, men mister deres indsatsområde. Arrangementerne Lederdag, 17. juni 2026 bliver, men mister deres indsatsområde. Du kan fortryde bagefter.',
  )
  expect(removalText(snapshot, area('idle'))).toBe(
    'Ingen temaer eller arrangementer er knyttet til det. Du kan fortryde bagefter.',
  )
})
