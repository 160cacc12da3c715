// @vitest-environment happy-dom
import { createTablePlan, updateTablePlan } from '@/domain/tables/planCommands'
import { acceptTables } from '@/domain/tables/seatCommands'
import type { SeminarTables } from '@/domain/tables/seminarTables'
import { seatChoices } from '@/domain/tables/seatChoices'
import { provableProblem } from '@/features/tables/provable'
import { effectLines } from '@/features/tables/effectText'
import { newsLines } from '@/features/tables/newsText'
import { pairText, qualityText } from '@/features/tables/qualityText'
import { useMoveOptions } from '@/features/tables/useMoveOptions'
import { usePlanCommands } from '@/features/tables/usePlanCommands'
import { useSettingsForm } from '@/features/tables/useSettingsForm'
import { useTablePlan } from '@/features/tables/useTablePlan'
import type { PlanOnScreen } from '@/features/tables/tablesView'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { dayId, seatsFrom, tablesDay } from '@tests/support/tablesDay'
import { beforeEach, describe, expect, it } from 'vitest'

let workspace: Awaited<ReturnType<typeof connectedWorkspace>>
let page: ReturnType<typeof useTablePlan>

/** Six people at two tables in two rounds: 1, 4 and 6 sit together twice; 3 sits with the manager, 1. */
beforeEach(async () => {
  workspace = await connectedWorkspace(tablesDay(6))
  page = useTablePlan(() => dayId)
  await workspace.run(createTablePlan, { seminarId: dayId, rounds: 2, perTable: 3 })
  const { own } = plan()
  await workspace.run(acceptTables, {
    planId: own.plan.id,
    roundIds: own.rounds.map(({ id }) => id),
    seats: seatsFrom(
      own.tables.map(({ id }) => id),
      [
        [
          [1, 4, 6],
          [2, 3, 5],
        ],
        [
          [1, 4, 3],
          [2, 6, 5],
        ],
      ],
    ),
  })
})

function plan(): PlanOnScreen {
  if (!page.plan.value) throw new Error('The plan is gone')
  return page.plan.value
}
const cardOf = (round: number, name: string) =>
  page.rounds.value[round]?.tables.flatMap(({ cards }) => cards).find((card) => card.name === name)

describe('a table plan on screen', () => {
  it('has a tab for each round and says how many sit at each table', () => {
    expect(page.rounds.value.map(({ title }) => title)).toEqual(['Runde 1', 'Runde 2'])
    const [first] = page.rounds.value[0]?.tables ?? []
    expect(first).toMatchObject({
      title: 'Bord 1',
      count: '3 personer (plads til 2-4)',
      mix: '2 forvaltninger · 2 enheder · 2 niveauer',
    })
  })

  it('warns on the card of whom somebody has met, and of a manager at the table', () => {
    expect(cardOf(0, 'Person 1')?.warnings).toEqual(['Har mødt Person 4'])
    expect(cardOf(1, 'Person 3')).toMatchObject({
      grave: true,
      warnings: ['Sidder med Person 1, som skulle holdes adskilt'],
    })
  })

  it('shows who has no table in a round', async () => {
    const { own } = plan()
    const removedIds = [own.tables[1]?.id ?? '']
    await workspace.run(updateTablePlan, { planId: own.plan.id, removedIds })
    expect(page.rounds.value[0]?.unseated.map(({ name }) => name)).toEqual([
      'Person 2',
      'Person 3',
      'Person 5',
    ])
    expect(page.needs.value.unseated).toHaveLength(4)
  })
})

describe('the words for a table plan', () => {
  const sound = { repeats: 0, score: 12, apartBroken: [], togetherBroken: [] }

  it('say what is proven and nothing more', () => {
    expect(qualityText(sound, null)).toBe('Ingen sidder sammen to gange.')
    expect(qualityText(sound, { bound: 12, repeatsBound: 0 })).toBe(
      'Ingen sidder sammen to gange. Beviseligt bedst.',
    )
    expect(qualityText(sound, { bound: 9, repeatsBound: 0 })).toBe(
      'Ingen sidder sammen to gange. Blandingen er højst 25\u00a0% fra det bedst mulige.',
    )
    expect(qualityText({ ...sound, score: 3001 }, { bound: 3000, repeatsBound: 0 })).toContain(
      'højst 0,1\u00a0%',
    )
    const seven = { ...sound, repeats: 7, score: 99 }
    expect(qualityText(seven, { bound: 50, repeatsBound: 5 })).toBe(
      '7 gentagne møder; færre end 5 er umuligt.',
    )
    expect(qualityText(seven, { bound: 99, repeatsBound: 7 })).toBe(
      '7 gentagne møder; færre er umuligt. Beviseligt bedst.',
    )
  })

  it('name the rounds in which two meet', () => {
    const { snapshot, seats, measure } = plan()
    const [pair] = measure.repeatedPairs
    expect(pair && pairText(snapshot, seats, pair)).toBe('Person 1 og Person 4: runde 1 og runde 2')
    expect(pair && pairText(snapshot, seats, { ...pair, meetings: 3 })).toContain(
      'en tidligere dag',
    )
  })

  it('say what a swap costs, and what it saves', () => {
    const { snapshot, problem, seats } = plan()
    const effect = seatChoices(problem, seats, 1).swap('p3', 'p6')
    expect(effectLines(snapshot, effect)).toContainEqual({
      tone: 'warn',
      text: '4 gentagne møder mere',
    })
    const none = { repeats: 0, mixing: 0, points: 0, apart: [] }
    expect(effectLines(snapshot, none)).toEqual([{ tone: 'neutral', text: 'Koster intet' }])
  })

  it('tell each person the tables that have changed', () => {
    const { own, people } = plan()
    const [from, to] = own.tables.map(({ id }) => id)
    const person = people[0]
    expect(
      person &&
        newsLines(own, [
          { person, changes: [{ round: 1, from: from ?? null, to: to ?? null }] },
          { person, changes: [{ round: 0, from: null, to: to ?? null }] },
        ]),
    ).toEqual(['Person 1: runde 2 fra Bord 1 til Bord 2', 'Person 1: runde 1 ved Bord 2'])
  })
})

describe('the ways to move somebody', () => {
  it('offer the cheapest swap first, and every other table', () => {
    const roundId = plan().own.rounds[1]?.id ?? ''
    const { best, tables } = useMoveOptions(plan(), roundId, 'p3')
    expect(best.value).toHaveLength(3)
    const choices = seatChoices(plan().problem, plan().seats, 1)
    const effects = best.value.map(({ id }) => choices.swap('p3', id))
    // Persons 2 and 5 would join somebody they are kept apart from, which is worse than any meeting.
    expect(effects.map(({ apart }) => apart.length)).toEqual([0, 1, 1])
    expect(best.value[0]?.label).toBe('Person 6, Bord 2')
    expect(tables.value.map(({ label }) => label)).toEqual(['Bord 2'])
  })
})

describe('the settings of a table plan in their form', () => {
  const formOf = (own: SeminarTables) => useSettingsForm(own)

  it('hand on nothing that was not changed', () => {
    expect(formOf(plan().own).changes()).toEqual({
      fields: {},
      rounds: [],
      tables: [],
      removedIds: [],
    })
  })

  it('hand on new lines, changed ones and those taken away', async () => {
    const { own } = plan()
    const { form, addRound, addTable, changes } = formOf(own)
    form.fields.bossApart = false
    addRound()
    addTable()
    const [first] = form.tables
    if (first) first.name = 'Fjorden'
    form.rounds = form.rounds.filter(({ id }) => id !== own.rounds[0]?.id)
    const handed = changes()
    expect(Object.keys(handed.tables?.[0] ?? {})).toEqual(['id', 'name'])
    expect(handed).toMatchObject({
      fields: { bossApart: false },
      rounds: [{ id: null, title: '' }],
      tables: [
        { id: own.tables[0]?.id, name: 'Fjorden' },
        { id: null, seatsMin: 2, seatsMax: 4 },
      ],
      removedIds: [own.rounds[0]?.id],
    })
    const commands = usePlanCommands(() => plan().own)
    await commands.update(handed)
    expect(page.rounds.value).toHaveLength(2)
    expect(plan().own.tables.map(({ name }) => name)).toEqual(['Fjorden', '', ''])
    await commands.addChairs()
    expect(plan().own.tables.map(({ seatsMax }) => seatsMax)).toEqual([5, 5, 5])
  })

  it('do not let a table have a smallest number above its largest', () => {
    const { form, anyWrong } = formOf(plan().own)
    expect(anyWrong.value).toBe(false)
    const [first] = form.tables
    if (first) first.seatsMin = 9
    expect(anyWrong.value).toBe(true)
  })
})

describe('what is proven about a plan', () => {
  it('is asked only of a plan that keeps every rule and limit', () => {
    expect(provableProblem(plan())).toBeNull()
    const sound = { ...plan(), measure: { ...plan().measure, apartBroken: [] } }
    expect(provableProblem(sound)).toBe(sound.problem)
    const unseated = { ...sound, seats: sound.seats.map(() => ({})) }
    expect(provableProblem(unseated)).toBeNull()
  })

  it('is asked with wider limits of a plan that fills the tables unevenly', () => {
    const [first, second] = plan().own.tables.map(({ id }) => id)
    const uneven = seatsFrom(
      [first ?? '', second ?? ''],
      [
        [
          [1, 2, 3, 4],
          [5, 6],
        ],
      ],
    )
    const measure = { ...plan().measure, apartBroken: [] }
    const provable = provableProblem({ ...plan(), measure, seats: uneven })
    expect(provable?.tables.map(({ seatsMin, seatsMax }) => [seatsMin, seatsMax])).toEqual([
      [2, 4],
      [2, 4],
    ])
  })
})
