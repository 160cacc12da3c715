/** Who gets a name badge on a day, sheet by sheet, and how large a name can be. */
import type { HandoutDay, HandoutPerson } from '@/domain/distribution/handoutDays'

/** Two columns of five badges of 90 × 55 mm. */
const badgesPerSheet = 10

export interface Badge {
  readonly person: HandoutPerson
  readonly facilitates: boolean
}

/** The leaders of the day, then those who run it without being on the list themselves. */
export function badgeSheets({ people, facilitators }: HandoutDay): Badge[][] {
  const runs = new Set(facilitators.map(({ id }) => id))
  const listed = new Set(people.map(({ id }) => id))
  const others = facilitators.filter(({ id }) => !listed.has(id))
  const badges = [...people, ...others].map((person) => ({
    person,
    facilitates: runs.has(person.id),
  }))
  const sheets: Badge[][] = []
  for (let start = 0; start < badges.length; start += badgesPerSheet) {
    sheets.push(badges.slice(start, start + badgesPerSheet))
  }
  return sheets
}

export type NameSize = 'large' | 'medium' | 'small' | 'tiny'

/** A name is never cut: the longer it is, the smaller. Measured on 78 mm of Source Sans. */
export function nameSize(name: string): NameSize {
  const longestWord = Math.max(...name.split(/[\s-]+/).map((word) => word.length))
  if (name.length <= 16 || (name.length <= 30 && longestWord <= 14)) return 'large'
  if (name.length <= 40 && longestWord <= 18) return 'medium'
  return name.length <= 70 ? 'small' : 'tiny'
}
