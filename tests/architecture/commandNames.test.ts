/** Every command can be named on the undo button: each has its words, and no words are left over. */
import { da } from '@/text/da'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './sourceFiles'

const definition = /defineCommand(?:<[^(]*>)?\(\s*'([^']+)'/g

/** Journal rows that no command made: the ledger writes these itself. */
const madeByTheLedger = ['undo', 'redo', 'unknown', 'people.erase']

const commands = sourceFiles(['src'], ['.ts']).flatMap(({ text }) =>
  [...text.matchAll(definition)].map((match) => match[1] ?? ''),
)

describe('the names of commands', () => {
  it('are each used for one command only', () => {
    expect(commands.filter((name, index) => commands.indexOf(name) !== index)).toEqual([])
  })

  it('have words in the history', () => {
    expect(commands.filter((name) => !(name in da.history))).toEqual([])
  })

  it('have no words left over from commands that are gone', () => {
    const known = [...commands, ...madeByTheLedger]
    expect(Object.keys(da.history).filter((name) => !known.includes(name))).toEqual([])
  })
})
