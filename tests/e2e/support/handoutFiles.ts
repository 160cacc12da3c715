/** Reads back what was downloaded, as the programs of the receivers would. */
import type { Locator } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre'
import ICAL from 'ical.js'
import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'

/** Clicks and returns the bytes of the download with its name. */
export async function download(button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const waiting = button.page().waitForEvent('download')
  await button.click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** Sheet by sheet, every cell as text. */
export async function sheetsOf(bytes: Buffer): Promise<{ name: string; rows: string[][] }[]> {
  const { sheets } = await readXlsx(bytes)
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => String(cell ?? ''))),
  }))
}

/** The rows of a CSV file as Danish Excel reads it. */
export function rowsOf(bytes: Buffer): string[][] {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  return Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data
}

/** The events of a calendar file, as a calendar program reads them. */
export function eventsOf(calendar: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[])
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

/** File name -> text, of a packed folder of text files. */
export function textsIn(zip: Buffer): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
  )
}
