import { buildExample } from '@/domain/example/buildExample'
import {
  readSharedText,
  sharedFilesReadable,
  skippedWithoutSharedFiles,
} from '@tests/support/sharedFiles'
import { describe, expect, it } from 'vitest'

const documents = [
  '1-direktionsseminar-opfoelgning-og-planlaegning.txt',
  '2-direktionsmoede-ledelsesakademi.txt',
  '3-referat-strategibrev-proces.txt',
  '4-faelles-lederdag.txt',
  '5-strategiske-pejlinger.txt',
]
const answers = ['ledere-hr-udtraek.facit.json', 'ledere-rodet.facit.json']

const { people, speakers } = buildExample('2026-03-02')
const names = [...people.values(), ...speakers.values()].map(({ name }) => name).filter(Boolean)
/** First and last name only: a middle name does not make a real person invented. */
const short = names.map((name) => [name.split(' ')[0], name.split(' ').at(-1)].join(' '))

describe.runIf(sharedFilesReadable)(`the names of the example${skippedWithoutSharedFiles}`, () => {
  it.each(documents)('name nobody who is named in %s', (document) => {
    const text = readSharedText(`documents/${document}`).replace(/\s+/g, ' ')
    expect([...names, ...short].filter((name) => text.includes(name))).toEqual([])
  })

  it.each(answers)('name nobody who is listed in %s', (file) => {
    const listed = (JSON.parse(readSharedText(`data/import/${file}`)) as { navn: string }[]).map(
      ({ navn }) => navn,
    )
    expect(listed.length).toBeGreaterThan(50)
    expect([...names, ...short].filter((name) => listed.includes(name))).toEqual([])
  })
})
