import { aNew, another, useDecisionForm } from '@/features/themes/seminar/useDecisionForm'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { snapshotOf } from '@tests/support/snapshotOf'
import { beforeEach, expect, it } from 'vitest'

const snapshot = snapshotOf({
  seminars: [
    { id: 'day', day: '2026-06-17' },
    { id: 'bare', day: '2026-06-18' },
  ],
  themes: [
    { id: 'bold', title: 'Mod' },
    { id: 'calm', title: 'Ro' },
  ],
  themeChoices: [{ id: 'now', themeId: 'bold', seminarId: 'day', rank: '0001' }],
})

beforeEach(() => connectedWorkspace(snapshot))

it('offers the candidates, the rest of the bank, and something new', () => {
  const { options, otherThemes } = useDecisionForm('day')
  expect(options.value.map(({ value }) => value)).toEqual(['bold', another, aNew])
  expect(otherThemes.map(({ value }) => value)).toEqual(['calm'])
})

it('asks for a theme, a title and a date, and not before the first try', () => {
  const { texts, errors, dayIsWrong, decision } = useDecisionForm('day')
  expect(errors.value).toEqual({})
  expect(decision()).toBeNull()
  expect(errors.value.which).toBeDefined()
  texts.which = another
  expect(decision()).toBeNull()
  texts.which = aNew
  expect(decision()).toBeNull()
  texts.title = 'Noget andet'
  dayIsWrong.value = true
  expect(decision()).toBeNull()
})

it('makes what the command takes of each way to decide', () => {
  const { texts, decision } = useDecisionForm('day', 'bold')
  texts.on = '2026-03-12'
  texts.wording = 'Vi går efter mod.'
  expect(decision()).toEqual({
    ...{ seminarId: 'day', theme: { id: 'bold' } },
    ...{ decidedOn: '2026-03-12', wording: 'Vi går efter mod.' },
  })
  texts.which = another
  texts.other = 'calm'
  expect(decision()?.theme).toEqual({ id: 'calm' })
  texts.which = aNew
  texts.title = 'Noget andet'
  expect(decision()?.theme).toEqual({ title: 'Noget andet' })
})

it('begins with something new where nothing was put forward', () => {
  expect(useDecisionForm('bare').texts.which).toBe(aNew)
})
