/** Small files: what does not fit on a few screens is two things. */
import { describe, expect, it } from 'vitest'
import { lineCount, sourceFiles } from './sourceFiles'

const files = sourceFiles(['src'], ['.ts', '.vue'])
const sizes = files.map(lineCount).sort((one, other) => one - other)
const largest = (ending: string, limit: number) =>
  files
    .filter((file) => file.path.endsWith(ending) && lineCount(file) > limit)
    .map((file) => `${file.path}: ${lineCount(file)}`)

describe('the size of the files', () => {
  it('keeps the median file at 80 lines or fewer', () => {
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('keeps nine files of ten at 200 lines or fewer', () => {
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200)
  })

  it('lets no module grow beyond 300 lines', () => {
    expect(largest('.ts', 300)).toEqual([])
  })

  it('lets no component grow beyond 200 lines', () => {
    expect(largest('.vue', 200)).toEqual([])
  })
})
