/** The browser is killed in the middle of writes: nothing the screen called saved may be missing. */
import { expect, type Page } from '@playwright/test'
import { storedRows } from './support/database'
import { test } from './support/killableBrowser'
import { nameOfRound, organisationField, saveNames } from './support/organisationName'

const kills = 3
const savesBeforeKill = 25
const endless = 1_000_000

test('nothing acknowledged is missing after the browser is killed again and again', async ({
  killable,
}) => {
  let acknowledged = 0
  for (let kill = 0; kill <= kills; kill += 1) {
    const page = (await killable.open()).pages()[0]!
    await page.goto('/indstillinger')
    const written = await expectAllSaved(page, acknowledged)
    if (kill === kills) break

    const writing = saveNames(page, { from: written + 1, to: endless }, (round) => {
      acknowledged = round
    })
    const end = writing.catch(() => 'killed')
    await expect.poll(() => acknowledged).toBeGreaterThan(written + savesBeforeKill)
    await killable.kill()
    expect(await end).toBe('killed')
  }
})

/** One more save may have become durable without being acknowledged; none may be missing. */
async function expectAllSaved(page: Page, acknowledged: number): Promise<number> {
  await expect(organisationField(page)).toBeVisible()
  const written = Number((await organisationField(page).inputValue()).replace(/\D+/, ''))
  expect(written).toBeGreaterThanOrEqual(acknowledged)
  if (written === 0) return 0
  await expect(organisationField(page)).toHaveValue(nameOfRound(written))
  const journal = await storedRows<{ sequence: number }>(page, 'journal')
  const sequences = journal.map(({ sequence }) => sequence)
  expect(sequences).toEqual(Array.from({ length: written }, (_, index) => index + 1))
  return written
}
