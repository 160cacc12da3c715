/** Amounts are read as people here write them, and what is no whole amount is said to be so. */
import { readAmount, writeAmount } from '@/ui/amount/amountText'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('an amount', () => {
  it.each([
    ['12500', 12_500],
    ['12.500', 12_500],
    ['12,500', 12_500],
    ['12 500 kr.', 12_500],
    ['kr. 12.500', 12_500],
    ['12.500,-', 12_500],
    ['1.250.000', 1_250_000],
    ['12.500,00', 12_500],
    ['0', 0],
    ['  ', null],
  ])('%s is read as %s', (text, value) => {
    expect(readAmount(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['-500', 'negative'],
    ['− 500', 'negative'],
    ['12,50', 'decimals'],
    ['12.5', 'decimals'],
    ['1.250,5', 'decimals'],
    ['1234567890', 'tooLarge'],
    ['12.50.000', 'unreadable'],
    ['1.250,500', 'decimals'],
    ['mange', 'unreadable'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readAmount(text)).toEqual({ ok: false, fault })
  })

  it.each(['.', ','])('is read back as it was written with %s', (mark) => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (amount) => {
        expect(readAmount(writeAmount(amount, mark))).toEqual({ ok: true, value: amount })
      }),
    )
  })
})
