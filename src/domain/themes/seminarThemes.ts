/** The themes of a seminar: put forward, decided on, or passed over. */
import type { Snapshot } from '../records'
import type { Seminar } from '../seminars/seminar'
import { byTime } from '../seminars/seminarQueries'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { byRank } from '../shared/rank'
import { tableIndex } from '../shared/tableIndex'
import type { Theme, ThemeChoice } from './theme'

/** A choice together with its theme; choices of themes that are gone are never told of. */
export interface ThemeOption {
  readonly choice: ThemeChoice
  readonly theme: Theme
}

export interface SeminarThemes {
  readonly decided: ThemeOption | null
  /** In the order they go to the board. */
  readonly candidates: readonly ThemeOption[]
  readonly declined: readonly ThemeOption[]
}

const bySeminar = tableIndex(({ seminarId }: ThemeChoice) => seminarId)

/** Should two be decided, because two people decided at once, the later decision counts. */
export function themesOfSeminar(snapshot: Snapshot, seminarId: Id): SeminarThemes {
  const options = [...bySeminar(snapshot.themeChoices, seminarId)]
    .sort(byRank)
    .flatMap((choice) => {
      const theme = snapshot.themes.get(choice.themeId)
      return theme ? [{ choice, theme }] : []
    })
  const withStatus = (status: ThemeChoice['status']) =>
    options.filter(({ choice }) => choice.status === status)
  const [decided = null, ...overtaken] = withStatus('decided').sort(latestFirst)
  return {
    decided,
    candidates: [...withStatus('candidate'), ...overtaken],
    declined: withStatus('declined'),
  }
}

function latestFirst({ choice: a }: ThemeOption, { choice: b }: ThemeOption): number {
  const [one, other] = [a.decidedOn ?? '', b.decidedOn ?? '']
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? 1 : -1
}

/** How far a seminar is with its theme. */
export type SeminarThemeState =
  | { readonly type: 'none' }
  | { readonly type: 'candidates'; readonly count: number }
  | { readonly type: 'decided'; readonly themeId: Id; readonly on: Day | null }

export function themeStateOfSeminar(snapshot: Snapshot, seminarId: Id): SeminarThemeState {
  const { decided, candidates } = themesOfSeminar(snapshot, seminarId)
  if (decided) return { type: 'decided', themeId: decided.theme.id, on: decided.choice.decidedOn }
  return candidates.length > 0 ? { type: 'candidates', count: candidates.length } : { type: 'none' }
}

export interface EarlierTheme extends ThemeOption {
  readonly seminar: Seminar
}

/**
 * The theme of the last seminar before this one, for comparison: of the same series, or, where that
 * has none, of the same kind, because a yearly day may be a new series each year. Cancelled seminars
 * used no theme.
 */
export function earlierThemeOf(snapshot: Snapshot, seminar: Seminar): EarlierTheme | null {
  const before = [...snapshot.seminars.values()]
    .filter((other) => !other.cancelled && other.day < seminar.day)
    .sort(byTime)
    .reverse()
  const { seriesId, kind } = seminar
  const ofSeries = before.filter((other) => seriesId !== null && other.seriesId === seriesId)
  const ofKind = before.filter((other) => other.kind === kind)
  return latestDecided(snapshot, ofSeries) ?? latestDecided(snapshot, ofKind)
}

function latestDecided(snapshot: Snapshot, seminars: readonly Seminar[]): EarlierTheme | null {
  for (const seminar of seminars) {
    const { decided } = themesOfSeminar(snapshot, seminar.id)
    if (decided) return { ...decided, seminar }
  }
  return null
}
