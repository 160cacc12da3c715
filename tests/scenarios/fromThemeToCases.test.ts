/** The year of a leader day: candidates, a decision, speakers, a working group, cases, the programme, and next year. */
import { addItems, type NewItem } from '@/domain/agenda/itemCommands'
import { findingsOf } from '@/domain/agenda/checks'
import { budgetOfSeminar } from '@/domain/budget/budget'
import { addBudgetLines } from '@/domain/budget/budgetCommands'
import { addCase, updateCase } from '@/domain/cases/caseCommands'
import { showableCases } from '@/domain/cases/showableCases'
import { addGroup } from '@/domain/groups/groupCommands'
import { readinessOf } from '@/domain/seminars/readiness'
import { rollOn } from '@/domain/seminars/rollOn'
import { updateSeminar } from '@/domain/seminars/seminarCommands'
import { bookNewSpeaker, moveBooking } from '@/domain/speakers/bookingCommands'
import { removeSpeaker } from '@/domain/speakers/speakerCommands'
import { dueDayOf } from '@/domain/tasks/dueDays'
import { addTaskPlan } from '@/domain/tasks/planCommands'
import { tasksOf } from '@/domain/tasks/taskQueries'
import { addNewCandidate, decideTheme } from '@/domain/themes/choiceCommands'
import { themesOfSeminar, themeStateOfSeminar } from '@/domain/themes/seminarThemes'
import { themeStory } from '@/domain/themes/themeUses'
import { openTestHouse } from '@tests/support/openTestHouse'
import { snapshotOf } from '@tests/support/snapshotOf'
import { expect, test } from 'vitest'

const seminarId = 'day'
const today = '2026-01-05'

const houseOfTheYear = () =>
  openTestHouse({
    today,
    snapshot: snapshotOf({
      people: [
        { id: 'ane', name: 'Ane Holm', level: 2 },
        { id: 'bo', name: 'Bo Dam', level: 3 },
      ],
      series: [{ id: 's', name: 'Fælles lederdag', audienceLevels: [2, 3] }],
      seminars: [{ id: seminarId, seriesId: 's', kind: 'leaderDay', day: '2026-06-18' }],
    }),
  })

test('from four candidates to a programme with cases, and on to next year', async () => {
  const house = await houseOfTheYear()
  const missing = () => readinessOf(house.snapshot, seminarId, today).filter(({ done }) => !done)
  const before = missing().length

  // Four candidates go to the board, which decides on one of them.
  for (const title of ['Trivsel', 'Mobilisering', 'Fællesskaber', 'Nye generationer']) {
    const theme = { title, questions: [`Hvad betyder ${title.toLowerCase()} hos os?`] }
    await house.run(addNewCandidate, { seminarId, theme })
  }
  const [, second] = themesOfSeminar(house.snapshot, seminarId).candidates
  const themeId = second?.theme.id ?? ''
  await house.run(decideTheme, {
    seminarId,
    theme: { id: themeId },
    decidedOn: '2026-03-12',
    wording: 'Der arbejdes videre med mobilisering.',
  })
  expect(themeStateOfSeminar(house.snapshot, seminarId)).toMatchObject({ type: 'decided' })
  expect(themeStory(house.snapshot, themeId, today).statuses[0]).toBe('decided')
  expect(themeStory(house.snapshot, themeId, '2026-07-01').statuses[0]).toBe('used')

  // A speaker is booked, and counts in the budget from the moment of the agreement.
  await house.run(bookNewSpeaker, {
    seminarId,
    speaker: { name: 'Vera Storm', organisation: 'Storm & Stille', fee: 25000, travel: 1500 },
  })
  await house.run(addBudgetLines, {
    owner: { seminarId },
    lines: [{ title: 'Honorar', kind: 'speakers', budgeted: 25000 }],
  })
  const ordered = () => budgetOfSeminar(house.snapshot, seminarId).totals.ordered
  expect(ordered()).toBe(0)
  const [booking] = house.snapshot.bookings.values()
  await house.run(moveBooking, { bookingId: booking?.id ?? '', status: 'agreed' })
  expect(ordered()).toBe(26500)

  // A group is set up and gets its tasks, which follow the day when it moves.
  const fields = { name: 'Sparringsgruppe', kind: 'sounding' as const, seminarId }
  await house.run(addGroup, { fields, personIds: ['bo', 'ane'] })
  await house.run(addTaskPlan, {
    seminarId,
    tasks: [{ title: 'Send invitationer', daysBefore: 30, lines: ['Skriv', 'Send'] }],
  })
  const due = () => tasksOf(house.snapshot, seminarId).map((task) => dueDayOf(house.snapshot, task))
  expect(due()).toEqual(['2026-05-19'])
  await house.run(updateSeminar, { seminarId, fields: { day: '2026-06-25' } })
  expect(due()).toEqual(['2026-05-26'])

  // A case is shown only once its owner has said yes.
  await house.run(addCase, { seminarId, fields: { title: 'Nattevagten', ownerId: 'ane' } })
  const [told] = house.snapshot.practiceCases.values()
  const caseId = told?.id ?? ''
  await house.run(updateCase, { caseId, fields: { status: 'chosen', themeId } })
  expect(showableCases(house.snapshot, seminarId)).toEqual([])
  await house.run(updateCase, { caseId, fields: { permission: 'given', anonymised: true } })
  expect(showableCases(house.snapshot, seminarId)).toMatchObject([{ owner: null, unit: null }])

  // The programme ties it together: a speaker, a question, and the case.
  const [question] = house.snapshot.guidingQuestions.keys()
  const lines: readonly Omit<NewItem, 'seminarId' | 'place'>[] = [
    {
      fields: { kind: 'talk', minutes: 60 },
      content: { title: 'Oplæg' },
      people: [
        { part: 'speaker', speakerId: booking?.speakerId ?? '' },
        { part: 'responsible', personId: 'bo' },
      ],
    },
    {
      fields: { kind: 'dialogue', minutes: 90 },
      content: { title: 'Dialog' },
      people: [{ part: 'responsible', personId: 'ane' }],
      questionIds: question ? [question] : [],
    },
  ]
  await house.run(addItems, { seminarId, place: { dayOffset: 0 }, items: lines })
  expect(findingsOf(house.snapshot, seminarId).map(({ type }) => type)).toEqual(['noBreak'])
  expect(missing().length).toBeLessThan(before)

  // Next year begins with the programme, the questions and the tasks; one undo takes it back.
  await house.run(rollOn, {
    seminars: [{ seminarId, day: '2027-06-24' }],
    into: { type: 'same' },
    parts: {
      programme: true,
      people: false,
      tasks: true,
      group: true,
      speakers: false,
      budget: true,
    },
  })
  const next = [...house.snapshot.seminars.values()].find(({ day }) => day === '2027-06-24')
  const nextId = next?.id ?? ''
  const copied = [...house.snapshot.agendaItems.values()].filter((one) => one.seminarId === nextId)
  expect(copied.map(({ title }) => title).sort()).toEqual(['Dialog', 'Oplæg'])
  expect(tasksOf(house.snapshot, nextId).map(({ title }) => title)).toEqual(['Send invitationer'])
  expect(themeStateOfSeminar(house.snapshot, nextId)).toMatchObject({ type: 'none' })
  expect(house.snapshot.practiceCases.size).toBe(1)
  await house.undo()
  expect(house.snapshot.seminars.size).toBe(1)

  // A speaker who goes leaves the programme standing, and one undo brings everything back.
  await house.run(removeSpeaker, { speakerId: booking?.speakerId ?? '' })
  expect([house.snapshot.bookings.size, house.snapshot.agendaItems.size]).toEqual([0, 2])
  await house.undo()
  expect(house.snapshot.bookings.size).toBe(1)
})
