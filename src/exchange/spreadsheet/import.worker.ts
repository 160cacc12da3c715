/** Reads a list away from the page, so that no file can make it stand still. */
import { fail } from '@/domain/shared/result'
import type { ImportReply, ImportRequest } from './importMessages'
import { readLeaderList } from './readLeaderList'

const reply = (message: ImportReply) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  readLeaderList(data.bytes, data.options, (step) => reply({ type: 'step', step })).then(
    (result) => reply({ type: 'done', result }),
    () => reply({ type: 'done', result: fail({ type: 'file.unreadable' }) }),
  )
})
