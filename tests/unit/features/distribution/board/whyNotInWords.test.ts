/** Every conflict and every way out, approved as a planner reads them, in both languages. */
import type { Conflict, Remedy, RemedyStep } from '@/domain/distribution/problem'
import { conflictLine, conflictView } from '@/features/distribution/board/conflictText'
import { remedyViews } from '@/features/distribution/board/remedyText'
import { setLanguage, type Language } from '@/text/t'
import { aPerson, aRule, aSeminar, aSeries, aUnit, snapshotOf } from '@tests/support/builders'
import { afterEach, expect, test } from 'vitest'

afterEach(() => setLanguage('da'))

const days = ['2027-03-02', '2027-03-09', '2027-03-16', '2027-03-23', '2027-04-06', '2027-04-13']
const people = ['Anna Berg', 'Bo Dahl', 'Carl Friis', 'Dorte Holm', 'Erik Juhl', 'Fie Krogh']

const snapshot = snapshotOf({
  units: [aUnit({ id: 'children', name: 'Center for Børn' })],
  people: people.map((name, at) => aPerson({ id: `p${at}`, name })),
  series: [aSeries({ id: 'series' })],
  seminars: days.map((day, at) => aSeminar({ id: `d${at}`, day, seatsMin: 30, seatsMax: 35 })),
  placementRules: [
    aRule({ id: 'pair', kind: 'apart', personIds: ['p0', 'p1'] }),
    aRule({ id: 'tied', kind: 'together', personIds: ['p0', 'p1'] }),
    aRule({ id: 'trio', kind: 'together', personIds: ['p1', 'p2', 'p3'] }),
    aRule({ id: 'early', kind: 'mustDay', personIds: ['p2'], seminarIds: ['d0', 'd1'] }),
    aRule({ id: 'cap', kind: 'unitCap', unitId: 'children', maxCount: 2 }),
  ],
})

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `p${at + from}`)
const whole = (...steps: RemedyStep[]): Remedy[] =>
  steps.map((step) => ({ ...step, conflict: 0, enough: true }))
const partly = (...steps: RemedyStep[]): Remedy[] =>
  steps.map((step) => ({ ...step, conflict: 0, enough: false }))

const cases: { conflict: Conflict; remedies: Remedy[] }[] = [
  {
    conflict: { type: 'tooFewSeats', people: 221, seats: 210 },
    remedies: whole(
      { type: 'raiseSeats', dayIds: days.map((_, at) => `d${at}`), to: 37 },
      { type: 'raiseSeats', dayIds: ['d0', 'd1'], to: 41 },
      { type: 'addSeats', dayId: 'd0', seats: 11 },
      { type: 'addDay', seats: 11 },
    ),
  },
  {
    conflict: { type: 'tooFewPeople', people: 1, seatsMin: 30 },
    remedies: partly(
      { type: 'lowerMinimum', dayId: 'd0', to: 0 },
      { type: 'lowerMinimum', dayId: 'd1', to: 25 },
    ),
  },
  {
    conflict: { type: 'onlyTheseDays', personIds: ids(4), dayIds: ['d1'], seats: 1 },
    remedies: [
      ...whole(
        { type: 'moveSeats', fromDayId: 'd0', toDayId: 'd1', seats: 3 },
        { type: 'addSeats', dayId: 'd1', seats: 3 },
        { type: 'askPeople', personIds: ids(4), count: 3, dayIds: ['d0', 'd2', 'd3', 'd4', 'd5'] },
      ),
      ...partly(
        { type: 'moveSeats', fromDayId: 'd2', toDayId: 'd1', seats: 2 },
        { type: 'moveSeats', fromDayId: 'd3', toDayId: 'd1', seats: 1 },
        { type: 'unpin', personId: 'p0' },
      ),
    ],
  },
  {
    conflict: { type: 'onlyTheseDays', personIds: ids(3), dayIds: ['d1', 'd2'], seats: 2 },
    remedies: whole({ type: 'addSeats', dayId: 'd2', seats: 1 }),
  },
  {
    conflict: { type: 'tooFewCanCome', personIds: ids(1), dayIds: ['d1'], seatsMin: 30 },
    remedies: whole(
      { type: 'lowerMinimum', dayId: 'd1', to: 1 },
      { type: 'askPeople', personIds: ids(5, 1), count: 4, dayIds: ['d1'] },
    ),
  },
  {
    conflict: { type: 'tooFewCanCome', personIds: [], dayIds: ['d1', 'd2'], seatsMin: 60 },
    remedies: [],
  },
  {
    conflict: { type: 'noDay', personId: 'p0', reasons: ['absent'] },
    remedies: whole({ type: 'askPeople', personIds: ['p0'], count: 1, dayIds: ['d0', 'd1', 'd2'] }),
  },
  { conflict: { type: 'noDay', personId: 'p0', reasons: ['notEligible'] }, remedies: [] },
  { conflict: { type: 'noDay', personId: 'p0', reasons: ['absent', 'notEligible'] }, remedies: [] },
  {
    conflict: { type: 'pinnedToBlockedDay', personId: 'p0', dayId: 'd1' },
    remedies: whole(
      { type: 'unpin', personId: 'p0' },
      { type: 'askPeople', personIds: ['p0'], count: 1, dayIds: ['d1'] },
    ),
  },
  {
    conflict: { type: 'rulesCollide', ruleIds: ['cap'], personIds: ids(3), dayIds: [] },
    remedies: whole(
      { type: 'makeWish', ruleId: 'cap' },
      { type: 'switchOffRule', ruleId: 'cap' },
      { type: 'addDay', seats: 35 },
    ),
  },
  {
    conflict: { type: 'rulesCollide', ruleIds: ['pair', 'trio'], personIds: ids(4), dayIds: [] },
    remedies: whole(
      { type: 'makeWish', ruleId: 'pair' },
      { type: 'makeWish', ruleId: 'trio' },
      { type: 'switchOffRule', ruleId: 'pair' },
      { type: 'switchOffRule', ruleId: 'trio' },
    ),
  },
  {
    conflict: {
      type: 'rulesCollide',
      ruleIds: ['pair', 'tied', 'trio', 'early', 'cap'],
      personIds: ids(4),
      dayIds: ['d0', 'd1'],
    },
    remedies: whole(
      { type: 'makeWish', ruleId: 'pair' },
      { type: 'makeWish', ruleId: 'tied' },
      { type: 'switchOffRule', ruleId: 'early' },
    ),
  },
]

function printed(): string {
  const blocks = cases.map(({ conflict, remedies }) => {
    const { text, rules, people } = conflictView(snapshot, 'series', conflict)
    const views = remedyViews(snapshot, 'series', remedies)
    return [
      text,
      ...rules.map((rule) => `  - ${rule}`),
      ...(people.length > 0 ? [`  (${people.map(({ name }) => name).join(', ')})`] : []),
      ...views.map((view) => `  ${view.enough ? '=>' : '..'} ${view.text}`),
    ].join('\n')
  })
  const last = conflictLine(snapshot, 'series', cases.at(-1)!.conflict)
  return `${[...blocks, last].join('\n\n')}\n`
}

test.each<Language>(['da', 'en'])(
  'a planner reads why it cannot be done, in %s',
  async (language) => {
    await setLanguage(language)
    await expect(printed()).toMatchFileSnapshot(`../../../../approved/whyNot.${language}.txt`)
  },
)
