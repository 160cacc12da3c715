// @vitest-environment happy-dom
import { buildProblem } from '@/domain/distribution/buildProblem'
import type { DistributionProblem, Proposal } from '@/domain/distribution/problem'
import { publishVersion } from '@/domain/distribution/versionCommands'
import { addRule } from '@/domain/rules/ruleCommands'
import MovePanel from '@/features/distribution/board/MovePanel.vue'
import ProposalPanel from '@/features/distribution/board/ProposalPanel.vue'
import {
  aPerson,
  aPlacement,
  aRule,
  aSeminar,
  aSeries,
  anAbsence,
  snapshotOf,
} from '@tests/support/builders'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const seriesId = 'series'
const settling = { conflict: 0, enough: true } as const
const seat = (personId: string, seminarId: string) =>
  aPlacement({ id: `seat-${personId}`, personId, seminarId })

function aTroubledTown() {
  return snapshotOf({
    people: [
      aPerson({ id: 'anna', name: 'Anna Berg' }),
      aPerson({ id: 'bo', name: 'Bo Dahl' }),
      aPerson({ id: 'carl', name: 'Carl Friis' }),
    ],
    absences: [anAbsence({ personId: 'anna', from: '2026-03-16', to: '2026-03-16' })],
    series: [aSeries({ id: seriesId, mirrorWeights: { evenDays: 0 } })],
    seminars: [
      aSeminar({ id: 'first', day: '2026-03-09', seatsMin: 1, seatsMax: 2 }),
      aSeminar({ id: 'second', day: '2026-03-16', seatsMin: 0, seatsMax: 1 }),
      aSeminar({ id: 'third', day: '2026-03-23', seatsMin: 0, seatsMax: 2 }),
    ],
    placementRules: [aRule({ id: 'apart', kind: 'apart', personIds: ['anna', 'carl'] })],
    placements: [seat('anna', 'first'), seat('bo', 'second'), seat('carl', 'third')],
  })
}

let workspace: Awaited<ReturnType<typeof connectedWorkspace>>
beforeEach(async () => {
  workspace = await connectedWorkspace(aTroubledTown())
})
enableAutoUnmount(afterEach)

const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()

describe('the panel to move a leader', () => {
  const open = async (personIds: string[]) => {
    const panel = mount(MovePanel, { props: { seriesId, personIds }, attachTo: document.body })
    await flushPromises()
    return panel
  }
  const days = () => [...document.querySelectorAll('[role=dialog] ul > li > button')]

  const badges = () =>
    days().map((day) => /Bedste dag lige nu|Næstbedste dag/.exec(words(day))?.[0] ?? '')

  it('tells what each other day would lead to before one is chosen', async () => {
    await open(['anna'])
    const [second = '', third = ''] = days().map(words)
    expect(words(document.querySelector('[role=dialog]') as Element)).toContain('den 9. marts')
    expect(second).toContain('Kan ikke komme den dag')
    expect(second).toContain('1 mere, end der er plads til')
    expect(third).toContain('Bryder: Anna Berg og Carl Friis må ikke være der samme dag')
  })

  it('marks the best day, where the day of now is no better', async () => {
    await open(['bo'])
    expect(badges()).toEqual(['Bedste dag lige nu', ''])
  })

  it('marks the next best day, where the day of now is the best', async () => {
    const wish = { personIds: ['bo'], seminarIds: ['second'], hard: false, weight: 5 }
    await workspace.run(addRule, { seriesId, kind: 'mustDay', ...wish })
    await open(['bo'])
    expect(badges()).toEqual(['Næstbedste dag', ''])
  })

  it('marks no day that breaks something firm', async () => {
    await open(['anna'])
    expect(badges()).toEqual(['', ''])
  })

  it('hands on the day that is chosen', async () => {
    const panel = await open(['anna'])
    ;(days()[1] as HTMLElement).click()
    await flushPromises()
    expect(panel.emitted('choose')).toEqual([['third']])
  })

  it('counts seats and those who cannot come when several are moved', async () => {
    await open(['anna', 'bo'])
    const second = days().map(words)[1]
    expect(second).toContain('2 af 1 pladser')
    expect(second).toContain('1 af dem kan ikke komme den dag')
    expect(second).toContain('1 er der allerede')
  })
})

describe('the panel with a proposal', () => {
  const problem = () => buildProblem(workspace.snapshot, seriesId) as DistributionProblem
  const show = (proposal: Partial<Proposal>) =>
    mount(ProposalPanel, {
      props: {
        seriesId,
        problem: problem(),
        proposal: {
          seats: { anna: 'first', bo: 'third', carl: 'third' },
          unplaced: [],
          complete: true,
          score: 4,
          bound: 4,
          costs: [],
          conflicts: [],
          remedies: [],
          seed: 1,
          seconds: 1,
          moved: ['bo'],
          ...proposal,
        },
      },
      global: { stubs: { RouterLink: true } },
    })

  it('says when nothing can be better, and who moves', () => {
    const text = show({}).text()
    expect(text).toContain('Beviseligt bedst')
    expect(text).toContain('Bo Dahl: fra 16. marts til 23. marts')
  })

  it('counts whom it moves of those who have been told', async () => {
    await workspace.run(publishVersion, { seriesId, note: '', confirmed: true })
    expect(show({}).text()).toContain('1 leder, der har fået besked, flyttes.')
    const kept = { anna: 'first', bo: 'second', carl: 'third' }
    expect(show({ seats: kept }).text()).toContain('Ingen, der har fået besked, flyttes.')
  })

  it('says how far from the best it can be at most', () => {
    expect(show({ score: 4, bound: 3 }).text()).toMatch(/Højst 25\s% fra det bedst mulige/)
  })

  it('names the wishes that are not kept', () => {
    const cost = {
      constraint: 'rule',
      ruleId: 'apart',
      attribute: null,
      hard: false,
      cost: 30,
    } as const
    const text = show({
      costs: [{ ...cost, personIds: ['anna', 'carl'], dayIds: ['third'] }],
    }).text()
    expect(text).toContain('Anna Berg og Carl Friis må ikke være der samme dag')
  })

  it('says first what a proposal that does not work out would take from people', () => {
    const partial = { seats: { anna: 'third', carl: 'third' }, unplaced: ['bo'] }
    expect(show({ ...partial, complete: false }).text()).toMatch(
      /^1 leder mister sin dag, 1 flyttes/,
    )
    expect(show({ ...partial, complete: true }).text()).not.toMatch(/^1 leder mister/)
  })

  it('offers to raise all days evenly before one day takes everybody', async () => {
    const panel = show({
      complete: false,
      conflicts: [{ type: 'tooFewSeats', people: 9, seats: 5 }],
      remedies: [
        { type: 'raiseSeats', dayIds: ['first', 'second', 'third'], to: 3, ...settling },
        { type: 'addSeats', dayId: 'first', seats: 4, ...settling },
        { type: 'addSeats', dayId: 'second', seats: 4, ...settling },
      ],
    })
    const offers = panel.findAll('button').map((button) => button.text())
    expect(offers[0]).toBe('Hæv alle 3 dage til højst 3 pladser')
    expect(offers.filter((offer) => offer.startsWith('Giv '))).toHaveLength(2)
    await panel.find('button').trigger('click')
    await flushPromises()
    const seats = [...workspace.snapshot.seminars.values()].map(({ seatsMax }) => seatsMax)
    expect(seats).toEqual([3, 3, 3])
  })

  it('carries out a remedy through a command, and offers to distribute again', async () => {
    const panel = show({
      complete: false,
      unplaced: ['carl'],
      conflicts: [{ type: 'tooFewSeats', people: 3, seats: 2 }],
      remedies: [{ type: 'addSeats', dayId: 'second', seats: 1, ...settling }],
    })
    const button = (name: string) => panel.findAll('button').find((one) => one.text() === name)
    expect(panel.text()).toContain('3 ledere skal have en plads, men dagene har kun 2 pladser')
    await button('Giv 16. marts 1 plads mere')?.trigger('click')
    await flushPromises()
    expect(workspace.snapshot.seminars.get('second')?.seatsMax).toBe(2)
    await button('Fordel igen')?.trigger('click')
    expect(panel.emitted('again')).toHaveLength(1)
  })
})
