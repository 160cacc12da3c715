/** Looks at, and tampers with, the browser's database behind the app's back. */
import type { Page } from '@playwright/test'

/** The user's own workspace, as the storage names it. */
export const ownDatabase = 'lederdag-main'

/** A page of the same origin on which no app runs and no database is held open. */
export async function leaveTheApp(page: Page): Promise<void> {
  // Browsers look for an icon of their own beside anything that is not a page.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
  await page.goto('/icon.svg')
}

/** All rows of a table as they lie on disk. */
export async function storedRows<Row>(
  page: Page,
  table: string,
  database = ownDatabase,
): Promise<Row[]> {
  return page.evaluate(
    ([name, store]) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const opened = opening.result
          const reading = opened.transaction(store).objectStore(store).getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            opened.close()
            resolve(reading.result)
          }
        }
      }),
    [database, table] as const,
  )
}

/** Opens the database with a version of its own, as another release of the app would. */
export async function openAtVersion(
  page: Page,
  version: number,
  { letGo }: { letGo: boolean },
  database = ownDatabase,
): Promise<void> {
  await page.evaluate(
    ([name, asked, closeAgain]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, asked)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          if (closeAgain) opening.result.close()
          resolve()
        }
      }),
    [database, version, letGo] as const,
  )
}

/** The version on disk and the names of the tables. */
export async function shapeOf(page: Page, database = ownDatabase) {
  return page.evaluate(
    (name) =>
      new Promise<{ version: number; tables: string[] }>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const { version, objectStoreNames } = opening.result
          opening.result.close()
          resolve({ version, tables: [...objectStoreNames] })
        }
      }),
    database,
  )
}

export async function deleteDatabase(page: Page, database = ownDatabase): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name)
        deleting.onerror = () => reject(deleting.error)
        deleting.onsuccess = () => resolve()
      }),
    database,
  )
}
