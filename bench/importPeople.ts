/** How long 10,000 rows take from bytes to a Change, in Node and without a page. */
import { performance } from 'node:perf_hooks'
import { writeXlsx } from 'hucre'
import { applyChange } from '@/domain/change'
import { previewImport } from '@/domain/people/importPeople'
import { emptySnapshot } from '@/domain/records'
import { readLeaderList } from '@/exchange/spreadsheet/readLeaderList'
import { report } from './report'

const count = 10_000
const headers =
  'Medarbejdernr.;Navn;Stilling;Forvaltning;Center/Afdeling;Arbejdssted;E-mail;Telefon;Leder for;Nærmeste leder;Ledelsesniveau;Antal medarbejdere;Beskæftigelsesgrad;Ansat dato'
const first = ['Åse', 'Bo', 'Mette', 'Jørgen', 'Karen Margrethe', 'Hans-Henrik', 'Ida']
const last = ['Holm', 'Sønderhede', 'Kristensen', 'Åkjær', 'Bækkelund', 'Løvstrup']

const rows = Array.from({ length: count }, (_, index) => {
  const name = `${first[index % 7]} ${last[index % 6]} Nr${String.fromCharCode(97 + (index % 26))}by`
  const unit = index % 60
  return [
    `${100_000 + index}`,
    name,
    'Afdelingsleder',
    `Forvaltning ${unit % 5}`,
    `Center ${unit}`,
    `Sted ${index % 300}`,
    `leder${index}@kommune.example`,
    '00 12 34 56',
    `Team ${index}`,
    '',
    '3',
    '12',
    '0,8919',
    '24-03-2008',
  ]
})

const csv = new TextEncoder().encode([headers, ...rows.map((row) => row.join(';'))].join('\r\n'))
const xlsx = new Uint8Array(
  await writeXlsx({ sheets: [{ name: 'Ledere', rows: [headers.split(';'), ...rows] }] }),
)

async function timed<Value>(what: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now()
  const value = await work()
  const ms = performance.now() - start
  report({ bench: 'importPeople', measure: what, value: ms, unit: 'ms', runs: 1 })
  return value
}

for (const [kind, bytes] of [['CSV', csv] as const, ['xlsx', xlsx] as const]) {
  const list = await timed(`${kind}, ${count} rows read and understood`, () =>
    readLeaderList(bytes),
  )
  if (!list.ok) throw new Error(list.error.type)
  const numberless = list.value.persons.map(({ employeeNumber: _, ...row }) => row)
  const newId = () => crypto.randomUUID()
  const { change } = await timed(`${kind}, preview of new people`, () =>
    previewImport(emptySnapshot(), list.value.persons, { merge: [] }, newId),
  )
  const known = applyChange(emptySnapshot(), change)
  await timed(`${kind}, preview of the same list again`, () =>
    previewImport(known, list.value.persons, { merge: [] }, newId),
  )
  await timed(`${kind}, preview of the same list without numbers`, () =>
    previewImport(known, numberless, { merge: [] }, newId),
  )
}
