import { handoutDays } from '@/domain/distribution/handoutDays'
import { dayTimes } from '@/exchange/handouts/dayTimes'
import { overviewRows } from '@/exchange/handouts/handoutRows'
import { emailAddresses } from '@/exchange/handouts/emailAddresses'
import { fileName } from '@/exchange/handouts/fileName'
import {
  participantCsv,
  participantWorkbook,
  personCalendars,
  whomToTellCsv,
} from '@/exchange/handouts/handoutFiles'
import { guarded, writeCsv } from '@/exchange/handouts/writeCsv'
import { writeWorkbook } from '@/exchange/handouts/writeWorkbook'
import { lineOf } from '@/exchange/spreadsheet/cellText'
import type { DayFacts, DistributionVersion } from '@/domain/distribution/placement'
import { currentDays } from '@/domain/distribution/toldDays'
import { whomToTell } from '@/domain/distribution/whomToTell'
import { snapshotOf } from '@tests/support/snapshotOf'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'

const formula = '=HYPERLINK("http://x.example";"Klik")'
const snapshot = snapshotOf({
  units: [
    { id: 'w', name: 'Velfærd', kind: 'administration' },
    { id: 'u', name: 'Skole', parentId: 'w' },
  ],
  people: [
    { id: 'a', name: 'Åse Aaby', unitId: 'u', level: 3, email: 'aase@x.example', phone: '0012' },
    { id: 'b', name: formula, email: 'b@x.example; all@x.example' },
    { id: 'c', name: 'Carl Ek', email: 'Carl@x.example' },
    { id: 'd', name: 'Carl Ek' },
  ],
  series: [{ id: 's', name: 'Ledelsesakademi' }],
  seminars: [
    { id: 'm', seriesId: 's', day: '2026-03-09', place: 'Salen' },
    { id: 'n', seriesId: 's', day: '2026-03-10' },
    { id: 'x', seriesId: 's', day: '2026-03-11', cancelled: true },
  ],
  placements: [
    { id: '1', seriesId: 's', personId: 'a', seminarId: 'm' },
    { id: '2', seriesId: 's', personId: 'b', seminarId: 'm' },
    { id: '3', seriesId: 's', personId: 'c', seminarId: 'n' },
    { id: '4', seriesId: 's', personId: 'd', seminarId: 'x' },
  ],
  distributionVersions: [
    {
      id: 'v',
      seriesId: 's',
      number: 1,
      publishedOn: '2026-01-05',
      seats: { c: 'm', d: 'm', gone: 'm' },
    },
    { id: 'w', seriesId: 's', number: 2, publishedOn: '2026-02-05', seats: { c: 'n', d: 'm' } },
  ],
})
const days = handoutDays(snapshot, 's', 'draft')

describe('a seminar over several days', () => {
  const later = { id: 'l', seminarId: 'm', offset: 1, startTime: '09:00', endTime: '12:00' }
  const [first] = handoutDays(snapshotOf({ seminarDays: [later] }, snapshot), 's', 'draft')

  it('has a row for each of them, and its people counted once', () => {
    expect(overviewRows([first!]).slice(1)).toEqual([
      [{ day: '2026-03-09' }, '9.00', '15.30', 'Salen', '30-35', 2],
      [{ day: '2026-03-10' }, '9.00', '12.00', 'Salen', '', ''],
    ])
  })

  it('tells all its times on paper', () => {
    expect(dayTimes(first!.seminar)).toBe('9.00-15.30 og 10. marts kl. 9.00-12.00')
    expect(dayTimes(days[0]!.seminar)).toBe('9.00-15.30')
  })
})

describe('the days handed out', () => {
  it('are those that are held, with the people of the draft in Danish order', () => {
    expect(days.map(({ seminar, people }) => [seminar.id, people.map(({ id }) => id)])).toEqual([
      ['m', ['b', 'a']],
      ['n', ['c']],
    ])
    expect(days[0]?.people[1]).toMatchObject({ unit: 'Skole', administration: 'Velfærd' })
  })

  it('or the people of a published version', () => {
    const published = handoutDays(snapshot, 's', { versionId: 'w' })
    expect(published.map(({ people }) => people.map(({ id }) => id))).toEqual([['d'], ['c']])
  })
})

describe('a version handed out', () => {
  it('shows its days as they were told, whatever has become of them since', () => {
    const told = { ...currentDays(snapshot, 's') }
    const day = { ...told['n'], place: 'Kantinen', startTime: '08:00' } as DayFacts
    const gone = { ...told['m'], day: '2026-03-02' } as DayFacts
    const version = {
      ...{ id: 'told', seriesId: 's', number: 3, publishedOn: '2026-03-01' },
      seats: { a: 'removed', c: 'n' },
      days: { n: day, removed: gone },
      facilitating: { d: ['n'] },
    }
    const handed = handoutDays(snapshotOf({ distributionVersions: [version] }, snapshot), 's', {
      versionId: 'told',
    })
    expect(
      handed.map(({ seminar, people, facilitators, seats }) => [
        ...[seminar.day, seminar.startTime, seminar.place, seats?.max ?? null],
        ...[people, facilitators].map((list) => list.map(({ id }) => id)),
      ]),
    ).toEqual([
      ['2026-03-02', '09:00', 'Salen', null, ['a'], []],
      ['2026-03-10', '08:00', 'Kantinen', 35, ['c'], ['d']],
    ])
  })
})

describe('participant lists', () => {
  it('are named by the day when it is one, and by edition when it is all', () => {
    const named = (chosen: typeof days) => participantCsv('Akademi', chosen, 'Kladde').name
    expect(named(days.slice(0, 1))).toBe('2026-03-09-akademi-deltagere.csv')
    expect(named(days)).toBe('akademi-alle-dage-kladde.csv')
  })

  it('hold the same names in the spreadsheet and in CSV, formulas as text', async () => {
    const file = await participantWorkbook('Ledelsesakademi', days, 'Version 2')
    expect(file.name).toBe('ledelsesakademi-alle-dage-version-2.xlsx')
    const workbook = await readXlsx(file.content as Uint8Array)
    expect(workbook.sheets.map(({ name }) => name)).toHaveLength(3)
    const cells = workbook.sheets.slice(1).flatMap(({ rows }) => rows.slice(1))
    expect(cells.map(([name]) => name)).toEqual([formula, 'Åse Aaby', 'Carl Ek'])
    expect(cells[1]).toContain('0012')

    const csv = participantCsv('Ledelsesakademi', days, 'Version 2')
    const rows = Papa.parse<string[]>((csv.content as string).slice(1)).data
    expect(rows.slice(1, 4).map(([day, name]) => [day, lineOf(name)])).toEqual([
      ['09-03-2026', formula],
      ['09-03-2026', 'Åse Aaby'],
      ['10-03-2026', 'Carl Ek'],
    ])
  })

  it('say in the overview how many come', async () => {
    const file = await participantWorkbook('Ledelsesakademi', days, 'Version 2')
    const { sheets } = await readXlsx(file.content as Uint8Array)
    expect(sheets[0]?.rows[1]).toEqual(['09-03-2026', '9.00', '15.30', 'Salen', '30-35', '2'])
  })

  it('endure days of the same name and letters that Excel forbids in a sheet’s name', async () => {
    const sheet = { name: "'a/b'", rows: [['Navn']] }
    const { sheets } = await readXlsx(await writeWorkbook([sheet, sheet]))
    expect(sheets.map(({ name }) => name)).toEqual(['a b', 'a b 2'])
  })
})

describe('CSV for Danish Excel', () => {
  it('has byte order mark, semicolons, CRLF, decimal comma and Danish days', () => {
    expect(
      writeCsv([
        ['a;b', 'c"d'],
        [1.5, { day: '2026-03-09' }],
      ]),
    ).toBe('\ufeff"a;b";"c""d"\r\n1,5;09-03-2026\r\n')
  })

  it('never begins a cell like a formula, and an import gives the text back', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', 'a', 'ø', '"', ';') })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
        const [read] = Papa.parse<string[]>(writeCsv([row]).slice(1), { delimiter: ';' }).data
        for (const cell of read ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
        expect(read?.map(lineOf)).toEqual(row)
      }),
    )
    expect(['\t=1', '\r=1'].map((cell) => guarded(cell)[0])).toEqual(["'", "'"])
  })
})

describe('what else is handed out', () => {
  it('gives addresses ready to paste, and the names of those without a usable one', () => {
    const people = days.flatMap((day) => day.people)
    expect(emailAddresses(people)).toEqual({
      addresses: ['aase@x.example', 'Carl@x.example'],
      line: 'aase@x.example; Carl@x.example',
      count: 2,
      missing: [formula],
    })
  })

  it('lists whom to tell what', () => {
    const csv = whomToTellCsv('Akademi', whomToTell(snapshot, 's', 'v', 'w'), '2026-02-05')
    expect(csv.name).toBe('2026-02-05-akademi-besked.csv')
    expect(Papa.parse<string[]>(csv.content as string).data[1]).toEqual([
      'Carl Ek',
      'Carl@x.example',
      'mandag den 9. marts 2026',
      'tirsdag den 10. marts 2026',
      'Flyttet til en anden dag',
    ])
  })

  it('writes what is new about a day that somebody keeps', () => {
    const [version] = snapshot.distributionVersions.values()
    const days = currentDays(snapshot, 's')
    const seats = { c: 'm' }
    const moved = { ...days['m'], day: '2026-03-12', startTime: '10:00', place: '' } as DayFacts
    const published = snapshotOf(
      {
        distributionVersions: [
          { ...version, id: 'v', seats, days } as DistributionVersion,
          { ...version, id: 'w', seats, days: { ...days, m: moved } } as DistributionVersion,
        ],
      },
      snapshot,
    )
    const csv = whomToTellCsv('Akademi', whomToTell(published, 's', 'v', 'w'), '2026-02-05')
    expect(Papa.parse<string[]>(csv.content as string).data[1]?.slice(2)).toEqual([
      'mandag den 9. marts 2026',
      'torsdag den 12. marts 2026',
      'Ny dag: torsdag den 12. marts 2026. Ny tid: 10.00-15.30. Nyt sted følger',
    ])
  })

  it('packs one calendar per person, also when two share a name', () => {
    const file = personCalendars(snapshot, 's', '2026-02-04T23:30:00.000Z')
    expect(file?.name).toMatch(/^2026-02-05-/)
    const files = unzipSync(file?.content as Uint8Array)
    expect(Object.keys(files)).toEqual(['carl-ek.ics', 'carl-ek-2.ics'])
    expect(strFromU8(files['carl-ek.ics'] as Uint8Array)).toContain('STATUS:CANCELLED')
  })

  it('names files so that they sort and survive every system', () => {
    expect(fileName('2026-03-09', ['Børn & Unge: Ærø/Århus', 'é'], 'csv')).toBe(
      '2026-03-09-boern-unge-aeroe-aarhus-e.csv',
    )
  })
})
