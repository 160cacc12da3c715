/** Words of the wrong language on screen: names of controls that stand in the other catalogue only. */
import { buildExample } from '@/domain/example/buildExample'
import { tableNames } from '@/domain/records'
import { da } from '@/text/da'
import { en } from '@/text/en'
import type { Page } from '@playwright/test'

type Language = 'da' | 'en'

const catalogues = { da, en }

/** What the example calls its series, days and people stays as it is written, in any language. */
const example = buildExample('2026-11-21')
const dataOfExample = new Set(
  tableNames.flatMap((table) => [...example[table].values()].flatMap(sentencesIn)),
)

/** What library parts say when nobody has given them words. */
const libraryEnglish =
  /\b(close|clear|next|previous|toggle|open|notifications?|month|year|weekday|am\/pm|select|loading)\b/i

/** The names that assistive technology reads, and what is written on controls and headings. */
export async function foreignNames(page: Page, language: Language): Promise<string[]> {
  const names = await page.evaluate(() => {
    const attributes = ['aria-label', 'aria-roledescription', 'aria-description', 'title', 'alt']
    const named = [...document.querySelectorAll('*')].flatMap((element) =>
      [...attributes, 'placeholder'].map((attribute) => element.getAttribute(attribute) ?? ''),
    )
    const written = [...document.querySelectorAll('button, h1, h2, h3, label, th, summary, legend')]
    return {
      named: [...new Set(named)],
      written: [...new Set(written.map(({ textContent }) => textContent?.trim() ?? ''))],
    }
  })
  const foreign = wordsOnlyIn(language === 'da' ? 'en' : 'da')
  const found = [...names.named, ...names.written].filter(
    (name) => foreign.has(name) && !dataOfExample.has(name),
  )
  const fromLibraries =
    language === 'da' ? names.named.filter((name) => libraryEnglish.test(name)) : []
  return [...new Set([...found, ...fromLibraries])]
}

function wordsOnlyIn(language: Language): Set<string> {
  const other = new Set(sentencesIn(catalogues[language === 'da' ? 'en' : 'da']))
  return new Set(sentencesIn(catalogues[language]).filter((text) => text && !other.has(text)))
}

function sentencesIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part !== 'object' || part === null) return []
  return Object.values(part).flatMap(sentencesIn)
}
