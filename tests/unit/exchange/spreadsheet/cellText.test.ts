/** Cells become clean text, days and numbers; cleaning twice is cleaning once. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, lineOf, numberOf, textOf } from '@/exchange/spreadsheet/cellText'
import { emailOf, personNameOf } from '@/exchange/spreadsheet/personName'

const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '=',
        '+',
        ' ',
        '\u00a0',
        '\u200b',
        '\n',
        ',',
        '*',
        'A',
        'å',
        'a\u030a',
        'ø',
      ),
    )
    .map((parts) => parts.join('')),
)

describe('cleaning text', () => {
  it('twice is the same as once', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(lineOf(lineOf(text))).toBe(lineOf(text))
        expect(textOf(textOf(text))).toBe(textOf(text))
        expect(personNameOf(personNameOf(text))).toBe(personNameOf(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('a surname before a comma is turned round, a title after one is not', () => {
    expect(personNameOf('Gammelby, Mette')).toBe('Mette Gammelby')
    expect(personNameOf('Mette Gammelby, souschef')).toBe('Mette Gammelby, souschef')
    expect(personNameOf('Mette Gammelby, MPA')).toBe('Mette Gammelby, MPA')
  })
})

describe('days', () => {
  it.each([
    ['2014-06-27', '2014-06-27'],
    ['24-03-2008', '2008-03-24'],
    ['24.4.2016', '2016-04-24'],
    ['2/12-1997', '1997-12-02'],
    ['3. maj 2020', '2020-05-03'],
    ['1-2-19', '2019-02-01'],
    [38394, '2005-02-11'],
    ['31-02-2020', null],
    ['april 2020', null],
    ['2020', null],
    ['', null],
  ])('%j is %j', (cell, day) => expect(dayOf(cell)).toBe(day))
})

describe('numbers and addresses', () => {
  it('a decimal comma is a decimal point', () => {
    expect([numberOf('0,8919'), numberOf('1.5'), numberOf('ca. 2')]).toEqual([0.8919, 1.5, null])
  })

  it.each([
    ['mailto:Ane@K.example', 'ane@k.example', null],
    ['Ane Holm <ane@k.example>', 'ane@k.example', null],
    ['ane@k.example; ANE@k.example', 'ane@k.example', null],
    ['ane@k.example; bo@k.example', '', 'severalEmails'],
    ['ingen mail', '', 'invalidEmail'],
    ['#N/A', '', 'formulaError'],
    ['', '', 'missingEmail'],
  ])('%j', (cell, email, problem) => expect(emailOf(cell)).toEqual({ email, problem }))
})
