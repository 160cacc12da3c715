import { fail, ok, type Result } from '@/domain/shared/result'
import { expect, it } from 'vitest'

const halved = (value: number): Result<number, 'odd'> =>
  value % 2 === 0 ? ok(value / 2) : fail('odd')

it('is either the value or the reason why not', () => {
  expect(halved(6)).toEqual({ ok: true, value: 3 })
  expect(halved(7)).toEqual({ ok: false, error: 'odd' })
})

it('tells the two apart even when the value is empty', () => {
  expect(ok(undefined).ok).toBe(true)
  expect(fail(undefined).ok).toBe(false)
})
