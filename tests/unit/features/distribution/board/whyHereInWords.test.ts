/** Why somebody has their day, and what another would cost, approved as a planner reads it, in both languages. */
import { moveConsequences } from '@/domain/distribution/moveConsequences'
import { consequenceLines } from '@/features/distribution/board/consequenceText'
import { whyView } from '@/features/distribution/board/whyText'
import { shortDay } from '@/text/formats'
import { setLanguage, t, type Language } from '@/text/t'
import {
  aPerson,
  aPlacement,
  aRule,
  aSeminar,
  aSeries,
  aUnit,
  anAbsence,
  snapshotOf,
} from '@tests/support/builders'
import { afterEach, expect, test } from 'vitest'

afterEach(() => setLanguage('da'))

const people = ['Anna Berg', 'Bo Dahl', 'Carl Friis', 'Dorte Holm', 'Erik Juhl', 'Fie Krogh']
/** Day of each of the people; the last has none. */
const placed = ['d0', 'd0', 'd0', 'd1', 'd2']

const snapshot = snapshotOf({
  units: [
    aUnit({ id: 'welfare', name: 'Velfærd', kind: 'administration' }),
    aUnit({ id: 'roads', name: 'Teknik', kind: 'administration' }),
  ],
  people: people.map((name, at) =>
    aPerson({
      id: `p${at}`,
      name,
      unitId: at < 3 ? 'welfare' : 'roads',
      level: at % 2 === 0 ? 3 : 4,
      workplace: 'Rådhuset',
    }),
  ),
  series: [
    aSeries({ id: 'series', mirrorWeights: { administration: 3, level: 2, metBefore: 3 } }),
    aSeries({ id: 'earlier', name: 'Tidligere forløb' }),
  ],
  absences: [anAbsence({ personId: 'p1', from: '2027-03-09', to: '2027-03-09' })],
  seminars: [
    aSeminar({ id: 'd0', day: '2027-03-02', seatsMin: 1, seatsMax: 3 }),
    aSeminar({ id: 'd1', day: '2027-03-09', seatsMin: 1, seatsMax: 2 }),
    aSeminar({ id: 'd2', day: '2027-03-16', seatsMin: 1, seatsMax: 1, eligibleUnitIds: ['roads'] }),
    aSeminar({ id: 'before', seriesId: 'earlier', day: '2026-09-01' }),
  ],
  placementRules: [
    aRule({ id: 'apart', kind: 'apart', personIds: ['p0', 'p3'] }),
    aRule({ id: 'wish', kind: 'together', personIds: ['p0', 'p1'], hard: false }),
    aRule({ id: 'late', kind: 'mustNotDay', personIds: ['p3'], seminarIds: ['d0'] }),
  ],
  placements: [
    ...placed.map((seminarId, at) =>
      aPlacement({ personId: `p${at}`, seminarId, pinned: at === 2 }),
    ),
    ...['p0', 'p1', 'p4'].map((personId) =>
      aPlacement({ seriesId: 'earlier', seminarId: 'before', personId }),
    ),
  ],
})

function printed(): string {
  const blocks = people.map((_, at) => {
    const view = whyView(snapshot, 'series', `p${at}`)!
    const targets = moveConsequences(snapshot, 'series', `p${at}`)?.targets ?? []
    const section = (title: string, lines: readonly string[]) =>
      lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)]
    return [
      view.title,
      `  ${view.answer}`,
      ...section(t.board.why.decides, view.reasons),
      ...section(t.board.why.rules, view.rules),
      ...section(
        t.board.why.balance,
        view.balance.map(({ label, text }) => `${label}: ${text}`),
      ),
      ...section(
        t.board.why.others,
        targets.map((target) => {
          const lines = consequenceLines(snapshot, `p${at}`, target).map(({ text }) => text)
          return `${shortDay(target.seminar.day)}: ${lines.join(' · ')}`
        }),
      ),
    ].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

test.each<Language>(['da', 'en'])(
  'a planner reads why somebody has a day, in %s',
  async (language) => {
    await setLanguage(language)
    await expect(printed()).toMatchFileSnapshot(`../../../../approved/whyHere.${language}.txt`)
  },
)
