/** Draws the PNG icons in public/ from public/icon.svg; run by hand when the mark changes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumOnThisMachine, chromiumSwitches } from './chromium.mjs'
import { projectRoot } from './machine.mjs'

const publicFolder = join(projectRoot, 'public')
const mark = readFileSync(join(publicFolder, 'icon.svg'), 'utf8')
/** Without rounded corners: iPads and masks cut their own, and transparent corners turn black. */
const square = mark.replace(' rx="9"', '')

/** Masks may cut away a fifth on each side, so the maskable mark is drawn smaller on its ground. */
const maskable = square.replace(
  '<g fill="#fff">',
  '<g fill="#fff" transform="translate(3.2 3.2) scale(.8)">',
)

const icons = [
  { file: 'icon-192.png', drawing: mark, size: 192 },
  { file: 'icon-512.png', drawing: mark, size: 512 },
  { file: 'icon-maskable-512.png', drawing: maskable, size: 512 },
  { file: 'apple-touch-icon.png', drawing: square, size: 180 },
]

const executablePath = chromiumOnThisMachine()
const browser = await chromium.launch({
  args: chromiumSwitches,
  ...(executablePath ? { executablePath } : {}),
})
for (const { file, drawing, size } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  )
  await page.screenshot({ path: join(publicFolder, file), omitBackground: true })
  await page.close()
}
await browser.close()
