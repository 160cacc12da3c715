/** The optimiser in its own thread: runs in slices, so that a cancel is heard between two of them. */
import type { Proposal, SolveProgress } from '@/domain/distribution/problem'
import type { Result } from '@/domain/shared/result'
import { checkProblem, type ProblemRefusal } from './refusal'
import { solveInSteps, type SolveRequest } from './solve'

export type ToWorker =
  { readonly type: 'solve'; readonly request: SolveRequest } | { readonly type: 'cancel' }

export type FromWorker =
  | { readonly type: 'progress'; readonly progress: SolveProgress }
  | { readonly type: 'done'; readonly result: Result<Proposal, ProblemRefusal> }

const sliceMs = 30

let cancelled = false

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'cancel') cancelled = true
  else void run(data.request)
})

async function run({ problem, settings, start }: SolveRequest): Promise<void> {
  const checked = checkProblem(problem)
  if (!checked.ok) return send({ type: 'done', result: checked })
  const steps = solveInSteps(problem, settings, start)
  for (;;) {
    const sliceEnds = performance.now() + sliceMs
    let step = steps.next(cancelled)
    while (!step.done && performance.now() < sliceEnds) step = steps.next(cancelled)
    if (step.done) return send({ type: 'done', result: { ok: true, value: step.value } })
    send({ type: 'progress', progress: step.value })
    await new Promise((resolve) => setTimeout(resolve))
  }
}

function send(message: FromWorker): void {
  postMessage(message)
}
