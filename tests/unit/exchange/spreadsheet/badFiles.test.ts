/** Files that cannot be read end in one typed problem, and never in a hang or half a list. */
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { readLeaderList } from '@/exchange/spreadsheet/readLeaderList'
import { readTable } from '@/exchange/spreadsheet/readTable'

const text = (content: string) => new TextEncoder().encode(content)
const wide = (name: string) => [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
const compound = (name: string) =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(600).fill(0),
    ...wide(name),
  ])

async function problemOf(bytes: Uint8Array) {
  const result = await readLeaderList(bytes)
  return result.ok ? `${result.value.persons.length} people` : result.error
}

async function workbook(rows: (string | number | null)[][], name = 'Ledere') {
  return new Uint8Array(await writeXlsx({ sheets: [{ name, rows }] }))
}

const people = [
  ['Navn', 'E-mail'],
  ['Ane Holm', 'ane.holm@kommune.example'],
]

describe('files that cannot be read', () => {
  it('an empty file', async () => {
    expect(await problemOf(new Uint8Array())).toEqual({ type: 'file.empty' })
    expect(await problemOf(text('\r\n\r\n ; ;\r\n'))).toEqual({ type: 'file.empty' })
  })

  it('a workbook that was cut off on its way', async () => {
    const whole = await workbook(people)
    expect(await problemOf(whole)).toBe('1 people')
    for (const part of [0.2, 0.5, 0.9, 0.99]) {
      const cut = whole.slice(0, Math.floor(whole.length * part))
      expect(await problemOf(cut)).toEqual({ type: 'file.truncated' })
    }
  })

  it('a workbook with a password, and an Excel file from before 2007', async () => {
    expect(await problemOf(compound('EncryptedPackage'))).toEqual({ type: 'file.encrypted' })
    expect(await problemOf(compound('Workbook'))).toEqual({ type: 'file.oldExcel' })
  })

  it('a small file that would unpack to more than 50 MB', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024),
    })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await problemOf(bomb)).toEqual({ type: 'file.zipBomb' })
  })

  it('a bomb whose directory lies about its size', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024) })
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    const directory = view.getUint32(bomb.length - 6, true)
    view.setUint32(directory + 24, 1000, true)
    expect(await problemOf(bomb)).toEqual({ type: 'file.zipBomb' })
  })

  it('a zip of thousands of files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`f${index}`, new Uint8Array(0)]),
    )
    expect(await problemOf(zipSync(files))).toEqual({ type: 'file.zipBomb' })
  })

  it('a file over 10 MB', async () => {
    expect(await problemOf(new Uint8Array(11 * 1024 * 1024))).toEqual({
      type: 'file.tooLarge',
      details: { megabytes: 11, limit: 10 },
    })
  })

  it.each([
    ['pdf', text('%PDF-1.7 ...')],
    ['html', text('\ufeff<html><body><table><tr><td>Navn</td></tr></table></body></html>')],
    ['image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['document', zipSync({ 'word/document.xml': text('<w/>') })],
    ['openDocument', zipSync({ mimetype: text('x'), 'content.xml': text('<x/>') })],
    ['unknown', new Uint8Array([1, 2, 3, 0, 0, 4, 5, 6])],
  ])('a %s, whatever its ending says', async (kind, bytes) => {
    expect(await problemOf(bytes)).toEqual({ type: 'file.notATable', details: { kind } })
  })

  it('a list without names, with headers only, or of prose', async () => {
    expect(await problemOf(text('Dato;Sted\r\n01-02-2026;Grenaa\r\n'))).toEqual({
      type: 'file.noNames',
    })
    expect(await problemOf(text('Navn;E-mail;Stilling\r\n'))).toEqual({ type: 'file.noNames' })
    expect(await problemOf(text('Kære alle\nHer er en lang tekst.\n'))).toEqual({
      type: 'file.noNames',
    })
  })

  it('a quote that is never closed is a file cut off, not one long cell', async () => {
    expect(await problemOf(text('Navn;E-mail\r\n"Ane Holm;ane@k.example\r\n'))).toEqual({
      type: 'file.truncated',
    })
  })

  it('20,000 rows are read, one more is refused', async () => {
    const rows = (count: number) =>
      text(`Navn;Nr\n${Array.from({ length: count }, (_, i) => `Person Nummer;${i}`).join('\n')}`)
    expect((await readTable(rows(20_000))).ok).toBe(true)
    expect(await readTable(rows(20_001))).toEqual({
      ok: false,
      error: { type: 'file.tooManyRows', details: { limit: 20_000 } },
    })
  })

  it('100 columns are read, one more is refused', async () => {
    const row = (count: number) => text(Array.from({ length: count }, (_, i) => `K${i}`).join(';'))
    expect((await readTable(row(100))).ok).toBe(true)
    expect(await readTable(row(101))).toMatchObject({ error: { type: 'file.tooManyColumns' } })
    const wideSheet = await workbook([Array.from({ length: 101 }, (_, i) => `K${i}`)])
    expect(await readTable(wideSheet)).toMatchObject({ error: { type: 'file.tooManyColumns' } })
  })

  it('a sheet that is not there', async () => {
    const result = await readLeaderList(await workbook(people), { sheet: 'Januar' })
    expect(result).toMatchObject({ error: { type: 'file.noSheet', details: { sheet: 'Januar' } } })
  })
})
