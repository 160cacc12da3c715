/** Where a theme stands: what it is considered for, decided for, and was used for, with how it went. */
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { lastDayOf } from '../seminars/seminarDays'
import type { Day } from '../shared/day'
import { groupBy } from '../shared/groupBy'
import type { Id } from '../shared/id'
import { themesOfSeminar } from './seminarThemes'
import type { ThemeChoice } from './theme'

/** The foremost first: what is on its way says more about a theme than what has been. */
export const themeStatuses = ['decided', 'candidate', 'used', 'idea'] as const
export type ThemeStatus = (typeof themeStatuses)[number]

/** A time the theme was used. Without a seminar it is an own record of a use before this workspace. */
export interface ThemeUse {
  readonly choice: ThemeChoice
  readonly seminar: Seminar | null
  /** The first day; null when an own record does not say. */
  readonly day: Day | null
}

/** Something that lies ahead. */
export interface ThemePlan {
  readonly choice: ThemeChoice
  readonly seminar: Seminar
  readonly status: 'decided' | 'candidate'
}

export interface ThemeStory {
  /** Latest first; those without a day last. */
  readonly uses: readonly ThemeUse[]
  /** Earliest seminar first. */
  readonly plans: readonly ThemePlan[]
  /** All that is true of the theme, the foremost first; never empty. */
  readonly statuses: readonly [ThemeStatus, ...ThemeStatus[]]
}

/**
 * The stories of all themes. A candidate counts as one until a theme is decided; a decision becomes a
 * use once the last day of the seminar is over; a cancelled seminar uses nothing.
 * @param now the day that decides what is over
 */
export function themeStories(snapshot: Snapshot, now: Day): ReadonlyMap<Id, ThemeStory> {
  const choices = groupBy(snapshot.themeChoices.values(), ({ themeId }) => themeId)
  const stand = standOfSeminars(snapshot, now)
  return new Map(
    [...snapshot.themes.keys()].map((themeId) => [themeId, storyOf(choices.get(themeId), stand)]),
  )
}

/** The story of one theme, as above. */
export function themeStory(snapshot: Snapshot, themeId: Id, now: Day): ThemeStory {
  const choices = [...snapshot.themeChoices.values()].filter((one) => one.themeId === themeId)
  return storyOf(choices, standOfSeminars(snapshot, now))
}

interface SeminarStand {
  readonly seminar: Seminar
  readonly over: boolean
  readonly decidedChoiceId: Id | null
}

/** Asked once for each seminar however many themes were put forward for it. */
function standOfSeminars(snapshot: Snapshot, now: Day): (seminarId: Id) => SeminarStand | null {
  const known = new Map<Id, SeminarStand | null>()
  return (seminarId) => {
    const before = known.get(seminarId)
    if (before !== undefined) return before
    const seminar = snapshot.seminars.get(seminarId)
    const stand =
      seminar && !seminar.cancelled
        ? {
            seminar,
            over: lastDayOf(snapshot, seminar) < now,
            decidedChoiceId: themesOfSeminar(snapshot, seminarId).decided?.choice.id ?? null,
          }
        : null
    known.set(seminarId, stand)
    return stand
  }
}

function storyOf(
  choices: readonly ThemeChoice[] = [],
  standOf: (seminarId: Id) => SeminarStand | null,
): ThemeStory {
  const uses: ThemeUse[] = []
  const plans: ThemePlan[] = []
  for (const choice of choices) {
    if (choice.seminarId === null) {
      uses.push({ choice, seminar: null, day: choice.heldOn })
      continue
    }
    const stand = standOf(choice.seminarId)
    if (!stand) continue
    const { seminar, over, decidedChoiceId } = stand
    if (decidedChoiceId === choice.id) {
      if (over) uses.push({ choice, seminar, day: seminar.day })
      else plans.push({ choice, seminar, status: 'decided' })
    } else if (!over && decidedChoiceId === null && choice.status === 'candidate') {
      plans.push({ choice, seminar, status: 'candidate' })
    }
  }
  uses.sort(latestFirst)
  plans.sort((a, b) => (a.seminar.day < b.seminar.day ? -1 : 1))
  return { uses, plans, statuses: statusesOf(uses, plans) }
}

function latestFirst(a: ThemeUse, b: ThemeUse): number {
  return (a.day ?? '') === (b.day ?? '')
    ? a.choice.id < b.choice.id
      ? -1
      : 1
    : (a.day ?? '') < (b.day ?? '')
      ? 1
      : -1
}

function statusesOf(
  uses: readonly ThemeUse[],
  plans: readonly ThemePlan[],
): ThemeStory['statuses'] {
  const holds = new Set<ThemeStatus>(plans.map(({ status }) => status))
  if (uses.length > 0) holds.add('used')
  const [first = 'idea', ...rest] = themeStatuses.filter((status) => holds.has(status))
  return [first, ...rest]
}
