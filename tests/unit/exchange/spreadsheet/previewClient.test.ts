import { emptySnapshot } from '@/domain/records'
import {
  previewLine,
  type PreviewQuestion,
  type PreviewWorker,
} from '@/exchange/spreadsheet/previewClient'
import type { PreviewReply, PreviewRequest } from '@/exchange/spreadsheet/previewMessages'
import { expect, it, vi } from 'vitest'

function aLine() {
  const asked: PreviewRequest[] = []
  const worker: PreviewWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (request) => void asked.push(request),
    terminate: vi.fn(),
  }
  const [onPreview, onFailure] = [vi.fn(), vi.fn()]
  return {
    line: previewLine(onPreview, onFailure, () => worker),
    worker,
    asked,
    onPreview,
    onFailure,
  }
}

const question = (merge: string): PreviewQuestion =>
  ({ snapshot, rows, decisions: { merge: [merge] } }) as never
const [snapshot, rows] = [emptySnapshot(), []]
const answer = (name: string) => ({ data: { name } as unknown as PreviewReply }) as MessageEvent

it('a preview sends the register and the list once, and afterwards only what was decided', () => {
  const { line, worker, asked } = aLine()
  line.ask(question('first'))
  worker.onmessage?.(answer('one'))
  line.ask(question('second'))
  expect(asked.map((request) => Object.keys(request))).toEqual([
    ['snapshot', 'rows', 'decisions'],
    ['decisions'],
  ])
})

it('a preview skips questions that are out of date before their turn', () => {
  const { line, worker, asked, onPreview } = aLine()
  for (const name of ['first', 'second', 'third']) line.ask(question(name))
  worker.onmessage?.(answer('one'))
  expect(onPreview).not.toHaveBeenCalled()
  worker.onmessage?.(answer('three'))
  expect(asked.map(({ decisions }) => decisions.merge)).toEqual([['first'], ['third']])
  expect(onPreview.mock.calls).toEqual([[{ name: 'three' }]])
})

it('a preview that cannot be worked out is told as a failure, and the next can be asked', () => {
  const { line, worker, asked, onFailure } = aLine()
  line.ask(question('first'))
  worker.onerror?.({} as ErrorEvent)
  expect(onFailure).toHaveBeenCalledOnce()
  line.ask(question('second'))
  expect(asked).toHaveLength(2)
  line.close()
  expect(worker.terminate).toHaveBeenCalledOnce()
})
