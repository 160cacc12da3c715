// @vitest-environment happy-dom
/** A budget on screen and in a file: sums in words, lines written in place, and one row for each line. */
import { budgetOfSeminar } from '@/domain/budget/budget'
import { budgetCsv, budgetText } from '@/exchange/handouts/budgetFiles'
import { basisText, feeText, perParticipant, verdictText } from '@/features/budget/budgetText'
import BudgetLineRow from '@/features/budget/table/BudgetLineRow.vue'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { snapshotOf } from '@tests/support/snapshotOf'
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'

const plan = snapshotOf({
  series: [{ id: 's', name: 'Akademiet' }],
  seminars: [{ id: 'd', seriesId: 's', day: '2026-03-09', seatsMax: 30 }],
  speakers: [{ id: 'ida', name: 'Ida Krag' }],
  bookings: [
    { id: 'b', speakerId: 'ida', seminarId: 'd', rank: '1', status: 'agreed', fee: 10_000 },
  ],
  budgetLines: [
    {
      id: 'l',
      seminarId: 'd',
      rank: '1',
      kind: 'meals',
      title: '=Frokost',
      perParticipant: true,
      budgeted: 150,
    },
    { id: 'o', seriesId: 's', rank: '1', title: 'Bog', budgeted: 2000, actual: 1900 },
  ],
})

describe('the words of a budget', () => {
  const totals = { budgeted: 5000, ordered: 0, actual: 0, committed: 4000, expected: 0 }

  it('say what is left, what threatens, and what is over', () => {
    expect(verdictText(totals)).toEqual({ tone: 'ok', text: '1.000 kr. tilbage' })
    expect(verdictText({ ...totals, committed: 5000 }).text).toBe('Præcis brugt op')
    expect(verdictText({ ...totals, expected: 3000 })).toEqual({
      tone: 'warn',
      text: '2.000 kr. over, hvis alle siger ja',
    })
    expect(verdictText({ ...totals, committed: 12_500 })).toEqual({
      tone: 'danger',
      text: '7.500 kr. over budget',
    })
  })

  it('say on whom amounts per participant are reckoned', () => {
    expect(basisText({ count: 1, basis: 'placed' })).toBe(
      'Regnet på 1 deltager, der har fået plads',
    )
    expect(basisText({ count: 30, basis: 'seats' })).toContain('alle 30 pladser')
    expect(perParticipant(1000, { count: 3, basis: 'placed' })).toBe(333)
    expect(perParticipant(1000, { count: 0, basis: 'seats' })).toBeNull()
  })

  it('say what is known of fee and travel', () => {
    expect(feeText({ fee: 1000, travel: 200 })).toBe('honorar 1.000 kr., rejse 200 kr.')
    expect(feeText({ fee: null, travel: 200 })).toBe('rejse 200 kr.')
  })
})

describe('a line written in place', () => {
  async function lineOnScreen() {
    const workspace = await connectedWorkspace(plan)
    const { groups, participants } = budgetOfSeminar(workspace.snapshot, 'd')
    const [row] = groups.flatMap(({ lines }) => lines)
    if (!row) throw new Error('The line is gone')
    const wrapper = mount(BudgetLineRow, { props: { row, participants: participants.count } })
    return { workspace, wrapper }
  }

  it('keeps an amount as it is typed in Danish', async () => {
    const { workspace, wrapper } = await lineOnScreen()
    const ordered = wrapper.findAll('input')[2]
    await ordered?.setValue('1.250')
    await ordered?.trigger('change')
    await flushPromises()
    expect(workspace.snapshot.budgetLines.get('l')?.ordered).toBe(1250)
  })

  it('refuses decimals at the field, and keeps what was there', async () => {
    const { workspace, wrapper } = await lineOnScreen()
    const budgeted = wrapper.findAll('input')[1]
    await budgeted?.setValue('12,50')
    await budgeted?.trigger('change')
    await flushPromises()
    expect(wrapper.text()).toContain('Skriv hele kroner uden øre.')
    expect(workspace.snapshot.budgetLines.get('l')?.budgeted).toBe(150)
  })

  it('tells the whole of an amount per participant', async () => {
    const { wrapper } = await lineOnScreen()
    expect(wrapper.text()).toContain('Pr. deltager, gange 30: budget 4.500 kr.')
  })
})

describe('a budget as a file', () => {
  it('has a row for each line and each speaker, and cannot start a formula', () => {
    const { name, content } = budgetCsv(plan, { seminarId: 'd' }, 'Lederdag', '2026-01-05')
    expect(name).toBe('2026-01-05-lederdag-budget.csv')
    expect(String(content).split('\r\n')).toEqual([
      '\ufeffSlags;Linje;Pr. deltager;Budget;Bestilt;Brugt;Ventes',
      'Oplægsholdere;Honorar og rejse: Ida Krag;;;10000;;',
      "Forplejning;'=Frokost;ja;4500;;;",
      'I alt;;;4500;10000;0;0',
      '',
    ])
  })

  it('of a series has its own lines and a row for each day', () => {
    expect(budgetText(plan, { seriesId: 's' }).split('\n')).toEqual([
      'Slags\tLinje\tPr. deltager\tBudget\tBestilt\tBrugt\tVentes',
      'Andet\tBog\t\t2000\t\t1900\t',
      'Akademiet\tmandag den 9. marts 2026\t\t4500\t10000\t0\t0',
      'I alt\t\t\t6500\t10000\t1900\t0',
    ])
  })
})
