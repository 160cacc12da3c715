/** Lists in every encoding and shape come out as the same people. */
import { writeXlsx } from 'hucre'
import { describe, expect, it } from 'vitest'
import { readLeaderList, type ReadLeadersOptions } from '@/exchange/spreadsheet/readLeaderList'

const text = (content: string) => new TextEncoder().encode(content)

async function listOf(bytes: Uint8Array, options: ReadLeadersOptions = {}) {
  const result = await readLeaderList(bytes, options)
  if (!result.ok) throw new Error(result.error.type)
  return result.value
}

function utf16(content: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const all = mark ? `\ufeff${content}` : content
  const view = new DataView(new ArrayBuffer(all.length * 2))
  for (let at = 0; at < all.length; at += 1)
    view.setUint16(at * 2, all.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

const list = 'Navn;E-mail;Ansat dato\r\nÅse Ærø;aase@k.example;01-02-2020\r\n'

describe('encodings and delimiters', () => {
  it.each([
    ['utf-16le', utf16(list, true, true)],
    ['utf-16le', utf16(list, true, false)],
    ['utf-16be', utf16(list, false, true)],
    ['utf-8', text(list)],
    ['utf-8 (BOM)', text(`\ufeff${list}`)],
    ['windows-1252', Uint8Array.from(list, (letter) => letter.charCodeAt(0))],
  ])('%s', async (encoding, bytes) => {
    const { source, persons } = await listOf(bytes)
    expect(source).toMatchObject({ encoding, delimiter: ';' })
    expect(persons).toEqual([
      { row: 2, name: 'Åse Ærø', email: 'aase@k.example', hiredOn: '2020-02-01' },
    ])
  })

  it.each([',', '\t', ';', '|'])('columns parted by %j', async (delimiter) => {
    const content = list.replaceAll(';', delimiter)
    const { source, persons } = await listOf(text(content))
    expect(source.delimiter).toBe(delimiter)
    expect(persons[0]?.email).toBe('aase@k.example')
  })

  it('a sep= line is obeyed and not counted as a row', async () => {
    const { source, persons } = await listOf(text(`sep=|\r\n${list.replaceAll(';', '|')}`))
    expect(source.delimiter).toBe('|')
    expect(persons[0]).toMatchObject({ row: 2, name: 'Åse Ærø' })
  })

  it('the euro sign and dashes of Windows-1252 survive', async () => {
    const bytes = Uint8Array.from('Navn;Titel\r\nBo Ø;Chef \x96 \x80', (l) => l.charCodeAt(0))
    expect((await listOf(bytes)).persons[0]?.title).toBe('Chef – €')
  })
})

describe('hostile and odd text', () => {
  const nameFrom = async (cell: string) =>
    (await listOf(text(`Navn;E-mail\r\n"${cell.replaceAll('"', '""')}";a@k.example`))).persons[0]
      ?.name

  it('formulas and markup stay literal', async () => {
    expect(await nameFrom('=HYPERLINK("http://x","Bo")')).toBe('=HYPERLINK("http://x","Bo")')
    expect(await nameFrom("'=1+1 Bo")).toBe('=1+1 Bo')
    expect(await nameFrom('<script>alert(1)</script> Bo')).toBe('<script>alert(1)</script> Bo')
  })

  it('hidden and direction marks are taken out', async () => {
    expect(await nameFrom('\u202eBo\u200b Holm\u200f')).toBe('Bo Holm')
  })

  it('an apostrophe in a name is no guard', async () => {
    expect(await nameFrom("'Asta Holm")).toBe("'Asta Holm")
  })
})

describe('understanding columns', () => {
  it('English headers, and first and last name in two columns', async () => {
    const { persons } = await listOf(
      text('Employee ID,First name,Last name,Department,Line manager\n1001,Ane,Holm,IT,Bo Bak\n'),
    )
    expect(persons).toEqual([
      { row: 2, name: 'Ane Holm', employeeNumber: '1001', unit: 'IT', manager: 'Bo Bak' },
    ])
  })

  it('a list without headers is mapped by its content', async () => {
    const { headerRow, persons } = await listOf(
      text('Ane Holm;ane@k.example\nBo Bak Lund;bo@k.example\nIda Dam;ida@k.example\n'),
    )
    expect(headerRow).toBeNull()
    expect(persons.map(({ row, name, email }) => [row, name, email])[2]).toEqual([
      3,
      'Ida Dam',
      'ida@k.example',
    ])
  })

  it('sensitive columns are left alone, with a reason and without examples', async () => {
    const headers =
      'Navn;CPR;Månedsløn;Privatadresse;Sygefravær;Fødselsdag;Statsborgerskab;Fagforening;Køn;Bemærkninger;Lb. nr.'
    const { columns, persons } = await listOf(text(`${headers}\nAne Holm;1;2;3;4;5;6;7;8;9;1\n`))
    expect(columns.slice(1).map(({ field, reason }) => field ?? reason)).toEqual([
      'cpr',
      'salary',
      'privateContact',
      'health',
      'birthday',
      'nationality',
      'union',
      'gender',
      'freeText',
      'runningNumber',
    ])
    expect(columns.slice(1, 10).every(({ examples }) => examples.length === 0)).toBe(true)
    expect(persons).toEqual([{ row: 2, name: 'Ane Holm' }])
  })

  it('CPR numbers are recognised whatever the header says', async () => {
    const { columns } = await listOf(
      text('Navn;Medarbejdernr.\nAne Holm;991299-1234\nBo Bak;991298-4321\n'),
    )
    expect(columns[1]).toMatchObject({ field: null, reason: 'cpr' })
  })

  it('what the user chose outranks headers, and what is remembered outranks guesses', async () => {
    const bytes = text('Navn;X;Stilling\nAne Holm;Skolen;Leder\n')
    const chosen = await listOf(bytes, { columns: { 0: 'name', 1: 'workplace', 2: 'ignore' } })
    expect(chosen.persons).toEqual([{ row: 2, name: 'Ane Holm', workplace: 'Skolen' }])
    const { headerSignature } = chosen
    const remembered = [{ headerSignature, columns: { 0: 'name', 1: 'unit' } }]
    expect((await listOf(bytes, { remembered })).persons[0]).toEqual({
      row: 2,
      name: 'Ane Holm',
      unit: 'Skolen',
    })
  })

  it('days that somebody cannot come are read from one cell', async () => {
    const { persons, warnings } = await listOf(
      text('Navn;Kan ikke\nAne Holm;"09-03-2026, 11.3.2026 - 13.3.2026"\nBo Bak;måske 9/3\n'),
    )
    expect(persons[0]?.absences).toEqual([
      { from: '2026-03-09', to: '2026-03-09' },
      { from: '2026-03-11', to: '2026-03-13' },
    ])
    expect(warnings).toEqual([
      { row: 3, field: 'absentDays', code: 'invalidDate', cell: 'måske 9/3' },
    ])
  })

  it('a header of two rows is one header', async () => {
    const named = await listOf(
      text('Fulde;E-mail;Nærmeste\nnavn;;leder\nAne Holm;ane@k.example;Bo Bak\n'),
    )
    expect(named.headerRow).toBe(2)
    expect(named.persons[0]).toMatchObject({ row: 3, name: 'Ane Holm', manager: 'Bo Bak' })
  })
})

describe('workbooks', () => {
  it('the visible sheet with most leaders is chosen and the others are listed', async () => {
    const header = ['Navn', 'E-mail']
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Forside', rows: [['Lederliste']] },
        { name: 'Alle', rows: [header, ['Ane Holm', 'a@k.example'], ['Bo Bak', 'b@k.example']] },
        { name: 'Få', rows: [header, ['Ane Holm', 'a@k.example']] },
        {
          name: 'Gammel',
          hidden: true,
          rows: [header, ['A B', ''], ['C D', ''], ['Eva F', '']],
        },
      ],
    })
    const { source, persons } = await listOf(new Uint8Array(bytes))
    expect(source.sheet).toBe('Alle')
    expect(source.otherSheets).toEqual([
      { name: 'Forside', hidden: false },
      { name: 'Få', hidden: false },
      { name: 'Gammel', hidden: true },
    ])
    expect(persons).toHaveLength(2)
    expect((await listOf(new Uint8Array(bytes), { sheet: 'Gammel' })).source.sheet).toBe('Gammel')
  })
})
