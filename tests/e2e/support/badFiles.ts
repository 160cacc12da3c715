/** Files that no list of leaders should be, with the sentence that a planner gets for each. */
import { t } from '@/text/t'
import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import type { ChosenFile } from './leaderFiles'

export interface BadFile {
  readonly what: string
  readonly file: ChosenFile
  readonly sentence: string
}

const megabyte = 1024 * 1024

export async function badFiles(): Promise<BadFile[]> {
  const whole = await writeXlsx({ sheets: [{ name: 'Ledere', rows: [['Navn'], ['Ane Holm']] }] })
  const half = whole.slice(0, whole.length / 2)
  const bomb = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(60 * megabyte),
  })
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
  return [
    bad('empty', new Uint8Array(), t.refusals['file.empty']()),
    bad('cut off', half, t.refusals['file.truncated']()),
    bad('encrypted', encryptedWorkbook(), t.refusals['file.encrypted']()),
    bad('a zip bomb', bomb, t.refusals['file.zipBomb']()),
    bad('noise', noise, t.refusals['file.notATable']({ kind: 'unknown' })),
    bad('a PDF', strToU8('%PDF-1.7'), t.refusals['file.notATable']({ kind: 'pdf' })),
    bad(
      'without names',
      strToU8('Dato;Sted\r\n01-02-2026;Grenaa\r\n'),
      t.refusals['file.noNames'](),
    ),
  ]
}

/** Every file claims to be a workbook: what it is shows in its content only. */
function bad(what: string, bytes: Uint8Array, sentence: string): BadFile {
  const mimeType = 'application/octet-stream'
  return { what, file: { name: 'ledere.xlsx', mimeType, buffer: Buffer.from(bytes) }, sentence }
}

/** Excel wraps a workbook with a password in the compound format of old Office files. */
function encryptedWorkbook(): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const stream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])
  return new Uint8Array([...signature, ...new Array<number>(600).fill(0), ...stream])
}
