/** Leader levels in words, as choices. */
import { leaderLevels, type LeaderLevel } from '@/domain/people/person'
import { levelName } from '@/text/levelName'
import type { UiOption } from '@/ui'

export function levelOptions(): UiOption[] {
  return leaderLevels.map((level) => ({ value: String(level), label: levelName(level) }))
}

/** What a select holds, as a level; the empty choice is none. */
export function levelFrom(value: string): LeaderLevel | null {
  return leaderLevels.find((level) => String(level) === value) ?? null
}
