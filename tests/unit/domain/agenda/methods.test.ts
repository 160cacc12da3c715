/** The library of methods: every code can be held, found again, and read in both languages. */
import { itemKinds, mostMinutes } from '@/domain/agenda/agenda'
import { methodOf, methods, methodUses } from '@/domain/agenda/methods'
import { da } from '@/text/da'
import { en } from '@/text/en'
import { describe, expect, it } from 'vitest'

describe('the library of methods', () => {
  it('has at least 28 methods, some for every use', () => {
    expect(methods.length).toBeGreaterThanOrEqual(28)
    expect([...new Set(methods.map(({ use }) => use))]).toEqual([...methodUses])
  })

  it('gives each method a code of its own, by which an item finds it again', () => {
    expect(new Set(methods.map(({ code }) => code)).size).toBe(methods.length)
    for (const method of methods) expect(methodOf(method.code)).toBe(method)
    expect(methodOf('')).toBeUndefined()
    expect(methodOf('constructor')).toBeUndefined()
  })

  it('proposes an item that can be held: a kind, minutes and a group that add up', () => {
    for (const { kind, minutes, groupMin, groupMax } of methods) {
      expect(itemKinds).toContain(kind)
      expect(minutes).toBeGreaterThan(0)
      expect(minutes).toBeLessThan(mostMinutes)
      expect(groupMin).toBeGreaterThan(0)
      expect(groupMax ?? groupMin).toBeGreaterThanOrEqual(groupMin)
    }
  })

  it.each([
    ['Danish', da],
    ['English', en],
  ])('has its words in %s for every method, and for no other', (_, { methods: words }) => {
    expect(Object.keys(words.library).sort()).toEqual(methods.map(({ code }) => code).sort())
    expect(Object.keys(words.uses)).toEqual([...methodUses])
    for (const { code } of methods) {
      const { name, goodFor, steps, material } = words.library[code]
      expect([name, goodFor, material].every((text) => text.length > 0)).toBe(true)
      expect(steps.length).toBeGreaterThanOrEqual(3)
      expect(steps.length).toBeLessThanOrEqual(6)
    }
  })

  it('calls no two methods the same', () => {
    for (const words of [da.methods, en.methods]) {
      const names = methods.map(({ code }) => words.library[code].name)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  it('says how large the groups are as a planner would', () => {
    expect(da.methods.groupSize(1, 1)).toBe('Hver for sig')
    expect(da.methods.groupSize(3, 3)).toBe('3 i hver gruppe')
    expect(da.methods.groupSize(4, 6)).toBe('4-6 i hver gruppe')
    expect(da.methods.groupSize(8, null)).toBe('Hele salen, mindst 8')
  })
})
