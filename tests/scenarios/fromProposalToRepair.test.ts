/** A planner distributes 40 leaders over two days, publishes, and takes a cancellation. */
import { declineDay } from '@/domain/distribution/cancellationCommands'
import { buildProblem } from '@/domain/distribution/buildProblem'
import { dayBoard } from '@/domain/distribution/dayBoard'
import { movePlacement, pinPlacements } from '@/domain/distribution/placementCommands'
import type { DistributionProblem, Proposal } from '@/domain/distribution/problem'
import { acceptProposal } from '@/domain/distribution/proposalCommands'
import { repairNeeds } from '@/domain/distribution/repairNeeds'
import { publishVersion } from '@/domain/distribution/versionCommands'
import { publishableSeats } from '@/domain/distribution/versions'
import { whomToTell } from '@/domain/distribution/whomToTell'
import type { Snapshot } from '@/domain/records'
import { cancelSeminar } from '@/domain/seminars/seminarCommands'
import { repair } from '@/optimiser/days/repair'
import { solve } from '@/optimiser/days/solve'
import { aTown, townSeriesId as seriesId } from '@tests/support/distributionTown'
import { openTestHouse } from '@tests/support/openTestHouse'
import { expect, test } from 'vitest'

const search = { seed: 1, seconds: 5, iterations: 20_000 }

function problemOf(snapshot: Snapshot): DistributionProblem {
  const problem = buildProblem(snapshot, seriesId)
  if (!problem) throw new Error('The series is gone')
  return problem
}

function proposalFor(snapshot: Snapshot): Proposal {
  const solved = solve(problemOf(snapshot), search)
  if (!solved.ok) throw new Error(`No proposal: ${solved.error.type}`)
  return solved.value
}

/** The proposal that moves nobody else. */
function repairFor(snapshot: Snapshot): Proposal {
  const ways = repair(problemOf(snapshot), publishableSeats(snapshot, seriesId), search)
  const noMoves = ways.ok && ways.value.find(({ kind }) => kind === 'noMoves')
  if (!noMoves) throw new Error('There is no way to move nobody else')
  return noMoves.proposal
}

const boardOf = (snapshot: Snapshot) => {
  const board = dayBoard(snapshot, seriesId)
  if (!board) throw new Error('The series is gone')
  return board
}

const counts = (snapshot: Snapshot) => boardOf(snapshot).columns.map(({ cards }) => cards.length)

test('from a proposal over moves, pins and undo to publication, a cancellation and the news', async () => {
  const snapshot = aTown({ people: 40, days: 2, seatsMin: 18, seatsMax: 22 })
  const house = await openTestHouse({ snapshot, today: '2026-01-12' })

  // The proposal is taken into use: everybody has a day, and the board finds nothing wrong.
  const proposal = proposalFor(house.snapshot)
  await house.run(acceptProposal, { seriesId, proposal })
  expect(boardOf(house.snapshot).totals).toMatchObject({ placed: 40, unplaced: 0, warnings: 0 })
  expect(boardOf(house.snapshot).measure.score).toBeCloseTo(proposal.score, 6)

  // One is moved by hand and pinned; an undo takes back the pin alone, another one the move.
  const [first, second] = boardOf(house.snapshot).columns
  const personId = first?.cards[0]?.person.id ?? ''
  const seminarId = second?.seminar.id ?? ''
  const before = counts(house.snapshot)
  await house.run(movePlacement, { seriesId, personIds: [personId], seminarId })
  await house.run(pinPlacements, { seriesId, personIds: [personId] })
  expect(boardOf(house.snapshot).totals.pinned).toBe(1)
  await house.undo()
  expect(boardOf(house.snapshot).totals.pinned).toBe(0)
  await house.undo()
  expect(counts(house.snapshot)).toEqual(before)

  // A distribution around a pin leaves the pinned leader where the planner put them.
  await house.redo()
  await house.redo()
  await house.run(acceptProposal, { seriesId, proposal: proposalFor(house.snapshot) })
  expect(boardOf(house.snapshot).columns[1]?.cards.some(({ pinned }) => pinned)).toBe(true)

  // Publication freezes version 1; a cancellation afterwards needs a repair.
  await house.run(publishVersion, { seriesId, note: 'Første udmelding', confirmed: false })
  const declining = boardOf(house.snapshot).columns[0]?.cards[0]?.person
  const declinedDay = first?.seminar.id ?? ''
  const person = { personId: declining?.id ?? '', wantsNewDay: true }
  const input = { seriesId, seminarId: declinedDay, ...person }
  await house.run(declineDay, input)
  expect(repairNeeds(house.snapshot, seriesId)).toMatchObject([
    { person: { id: declining?.id }, reason: 'declined', seminar: { id: declinedDay } },
  ])

  // The repair moves nobody who knows their day without need; only the one concerned is told.
  await house.run(acceptProposal, { seriesId, proposal: repairFor(house.snapshot) })
  await house.run(publishVersion, { seriesId, note: '', confirmed: false })
  const [one, two] = [...house.snapshot.distributionVersions.values()]
  const told = whomToTell(house.snapshot, seriesId, one?.id ?? '', two?.id ?? '')
  expect(told).toMatchObject([
    {
      person: { id: declining?.id, email: declining?.email },
      oldDay: { id: declinedDay },
      newDay: { id: seminarId },
      message: 'newDay',
    },
  ])
})

test('a lost day leaves its leaders unplaced, with the day they lost', async () => {
  const snapshot = aTown({ people: 20, days: 2, placed: 1 })
  const house = await openTestHouse({ snapshot })
  const lost = boardOf(house.snapshot).columns[0]
  await house.run(cancelSeminar, { seminarId: lost?.seminar.id ?? '' })
  const needs = repairNeeds(house.snapshot, seriesId)
  expect(needs.map(({ person }) => person.id)).toEqual(lost?.cards.map(({ person }) => person.id))
  expect(new Set(needs.map(({ reason }) => reason))).toEqual(new Set(['lostDay']))
  expect(boardOf(house.snapshot).columns).toHaveLength(1)
})
