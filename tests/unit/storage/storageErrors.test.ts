import { writeProblemOf } from '@/storage/storageErrors'
import { describe, expect, it } from 'vitest'

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more })

describe('an error of the database', () => {
  it('means a full device when that is what hides inside it', () => {
    const full = new DOMException('full', 'QuotaExceededError')
    const quota = { type: 'storage.quota' }
    expect(writeProblemOf(full)).toEqual(quota)
    expect(writeProblemOf(named('AbortError', { inner: full }))).toEqual(quota)
    expect(
      writeProblemOf(named('BulkError', { cause: named('AbortError', { inner: full }) })),
    ).toEqual(quota)
  })

  it('means a newer version, a closed or a damaged database', () => {
    expect(writeProblemOf(named('VersionError'))).toEqual({ type: 'storage.newerVersion' })
    expect(writeProblemOf(named('DatabaseClosedError'))).toEqual({ type: 'storage.closed' })
    expect(writeProblemOf(named('UnknownError'))).toEqual({ type: 'storage.corrupt' })
    expect(writeProblemOf(named('NotReadableError'))).toEqual({ type: 'storage.corrupt' })
  })

  it('that nobody knows keeps its words', () => {
    expect(writeProblemOf(named('OddError'))).toEqual({
      type: 'storage.unknown',
      message: 'OddError',
    })
    expect(writeProblemOf('odd')).toEqual({ type: 'storage.unknown', message: 'odd' })
  })

  it('that contains itself does not go round for ever', () => {
    const loop = named('AbortError')
    Object.assign(loop, { inner: loop })
    expect(writeProblemOf(loop)).toMatchObject({ type: 'storage.unknown' })
  })
})
