/** The optimiser in its own thread: runs in slices, so that a cancel is heard between two of them. */
import type { SolveProgress } from '@/domain/distribution/problem'
import { whyHere } from './days/explain'
import { checkProblem } from './days/refusal'
import { repairInSteps } from './days/repair'
import { solveInSteps } from './days/solve'
import type { Steps } from './steps'
import type { Answer, FromWorker, Question, ToWorker } from './workerMessages'

const sliceMs = 30
let cancelled = false

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'cancel') cancelled = true
  else answer(data.question).catch((bug) => send({ type: 'failed', message: String(bug) }))
})

async function answer(question: Question): Promise<void> {
  const checked = checkProblem(question.problem)
  if (!checked.ok) return send({ type: 'done', result: checked })
  if (question.kind === 'why') {
    const value = whyHere(question.problem, question.seats, question.personId)
    return send({ type: 'done', result: { ok: true, value } })
  }
  const steps = stepsOf(question)
  for (;;) {
    const sliceEnds = performance.now() + sliceMs
    let step = steps.next(cancelled)
    while (!step.done && performance.now() < sliceEnds) step = steps.next(cancelled)
    if (step.done) return send({ type: 'done', result: { ok: true, value: step.value } })
    send({ type: 'progress', progress: step.value })
    await new Promise((resolve) => setTimeout(resolve))
  }
}

function stepsOf(question: Exclude<Question, { kind: 'why' }>): Steps<SolveProgress, Answer> {
  const { problem, settings } = question
  return question.kind === 'repair'
    ? repairInSteps(problem, question.published, settings)
    : solveInSteps(problem, settings, { start: question.start })
}

function send(message: FromWorker): void {
  postMessage(message)
}
