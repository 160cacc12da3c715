/** The optimiser in its own thread: runs in slices, so that a cancel is heard between two of them. */
import type { SolveProgress } from '@/domain/distribution/problem'
import { ok, type Result } from '@/domain/shared/result'
import { whyHere } from './days/explain'
import { checkProblem } from './days/refusal'
import { repairInSteps } from './days/repair'
import { solveInSteps } from './days/solve'
import type { Steps } from './steps'
import { checkTables } from './tables/refusal'
import { repairTablesInSteps } from './tables/repair'
import { solveTablesInSteps } from './tables/solve'
import type { Answers, FromWorker, Kind, Question, ToWorker } from './workerMessages'

const sliceMs = 30
let cancelled = false

type Answering = { [Own in Kind]: (question: Question<Own>) => Steps<SolveProgress, Answers[Own]> }

const answering: Answering = {
  solve: ({ problem, settings, start }) =>
    checked(checkProblem(problem), () => solveInSteps(problem, settings, { start })),
  repair: ({ problem, settings, published }) =>
    checked(checkProblem(problem), () => repairInSteps(problem, published, settings)),
  why: ({ problem, seats, personId }) =>
    checked(checkProblem(problem), () => atOnce(() => whyHere(problem, seats, personId))),
  tables: ({ problem, settings }) =>
    checked(checkTables(problem), () => solveTablesInSteps(problem, settings)),
  tablesRepair: ({ problem, settings }) =>
    checked(checkTables(problem), () => repairTablesInSteps(problem, settings)),
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'cancel') cancelled = true
  else answer(data.question).catch((bug) => send({ type: 'failed', message: String(bug) }))
})

async function answer<Own extends Kind>(question: Question<Own>): Promise<void> {
  const steps = answering[question.kind](question)
  for (;;) {
    const sliceEnds = performance.now() + sliceMs
    let step = steps.next(cancelled)
    while (!step.done && performance.now() < sliceEnds) step = steps.next(cancelled)
    if (step.done) return send({ type: 'done', result: step.value })
    send({ type: 'progress', progress: step.value })
    await new Promise((resolve) => setTimeout(resolve))
  }
}

function* checked<Value, Refusal>(
  check: Result<unknown, Refusal>,
  steps: () => Steps<SolveProgress, Value>,
): Steps<SolveProgress, Result<Value, Refusal>> {
  return check.ok ? ok(yield* steps()) : check
}

function* atOnce<Value>(answerNow: () => Value): Steps<SolveProgress, Value> {
  return answerNow()
}

function send(message: FromWorker): void {
  postMessage(message)
}
