import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { distribute } from '@/app/commandLine/distribute'

const page = readFileSync(new URL('../../../../docs/distribute-format.md', import.meta.url), 'utf8')
const example = new Map(
  [...page.matchAll(/```(?:csv|json) (\S+)\n([\s\S]*?)```/g)].map(([, name, text]) => [
    name!,
    text!,
  ]),
)
const files = ['--people', 'people.csv', '--days', 'days.csv', '--rules', 'rules.json']

function run(argv: readonly string[], own: Readonly<Record<string, string>> = {}) {
  return distribute(
    [...argv, '--iterations', '5000'],
    (name) => own[name] ?? example.get(name) ?? null,
  )
}

function errorOf(argv: readonly string[], own: Readonly<Record<string, string>> = {}): string {
  const result = run(argv, own)
  return result.ok ? 'none' : result.error.type
}

describe('npm run distribute', () => {
  test('distributes the example in its documentation, proven best', () => {
    const result = run(files)
    if (!result.ok) throw new Error(result.error.type)
    const { days, complete, score, bound } = result.value
    expect(complete).toBe(true)
    expect(score).toBe(bound)
    expect(days.flatMap(({ members }) => members)).toHaveLength(6)
    const together = days.find(({ members }) => members.includes('1004'))
    expect(together?.members).toContain('1005')
  })

  test('takes people and days as JSON as well', () => {
    const people = JSON.stringify([
      { id: 'a', level: 2, absent: ['x'] },
      { id: 'b', level: 3 },
    ])
    const days = JSON.stringify([
      { id: 'x', min: 1, max: 1 },
      { id: 'y', min: 1, max: 1 },
    ])
    const result = run(['--people', 'p', '--days', 'd'], { p: people, d: days })
    expect(result.ok && result.value.days.map(({ members }) => members)).toEqual([['b'], ['a']])
  })

  test('refuses in codes what makes no sense', () => {
    const days = (text: string) => ({ 'days.csv': text })
    expect(errorOf([])).toBe('distribute.missingOption')
    expect(errorOf(['--persons', 'x'])).toBe('distribute.unknownOption')
    expect(errorOf([...files, '--seed', 'one'])).toBe('distribute.badNumber')
    expect(errorOf([...files, '--seconds', '-1'])).toBe('distribute.badNumber')
    expect(errorOf(['--people', 'gone.csv', '--days', 'days.csv'])).toBe(
      'distribute.unreadableFile',
    )
    expect(errorOf(files, { 'rules.json': '{' })).toBe('distribute.badJson')
    expect(errorOf(files, { 'rules.json': '{"rules": 3}' })).toBe('distribute.badShape')
    expect(errorOf(files, days('id,min,max\n2026-03-09,x,4'))).toBe('optimiser.badSeats')
    expect(errorOf(files, days('id,min,max\n2026-03-09,5,4'))).toBe('optimiser.minAboveMax')
    expect(errorOf(files, days('id,min,max\n'))).toBe('optimiser.noDays')
    expect(errorOf(files, { 'people.csv': 'id,name\n' })).toBe('optimiser.noPeople')
    expect(errorOf(files, days('id,min,max\n2026-01-01,0,9'))).toBe('optimiser.unknownId')
    expect(errorOf(files, { 'rules.json': '{"weights": {"level": -1}}' })).toBe(
      'optimiser.badWeight',
    )
  })
})
