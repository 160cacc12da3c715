/** One person as a list tells it, read and normalised, before it meets the register. */
import type { Day } from '../shared/day'
import type { LeaderLevel } from './person'

export interface DaySpan {
  readonly from: Day
  readonly to: Day
}

/**
 * `undefined`: the list has no such column. Empty text, null or an empty list: the cell is empty,
 * or too doubtful to use. Neither ever empties a field in the register.
 */
export interface ImportRow {
  /** The row as the spreadsheet shows it, counted from 1. */
  readonly row: number
  readonly name: string
  readonly employeeNumber?: string
  readonly title?: string
  readonly administration?: string
  readonly unit?: string
  readonly workplace?: string
  readonly email?: string
  readonly phone?: string
  readonly leaderOf?: string
  /** Names, as the list writes them. */
  readonly manager?: string
  readonly deputyOf?: string
  readonly level?: LeaderLevel | null
  readonly hiredOn?: Day | null
  readonly tags?: readonly string[]
  readonly absences?: readonly DaySpan[]
  /** Read for the command line, kept by no record: no feature uses them. */
  readonly employees?: number | null
  readonly employmentRate?: number | null
}

/** Every code a row can be warned of. The person is imported; the doubtful field is left empty. */
export type ImportWarningCode =
  | 'missingEmail'
  | 'invalidEmail'
  | 'severalEmails'
  | 'sharedEmail'
  | 'formulaError'
  | 'invalidDate'
  | 'invalidLevel'
  | 'invalidNumber'
  | 'lostCharacters'
  | 'tooLong'
  | 'unknownManager'
  | 'ambiguousManager'
  | 'unknownDeputy'
  | 'ambiguousDeputy'

export interface ImportWarning {
  readonly row: number
  readonly field: string
  readonly code: ImportWarningCode
  /** The cell as it stands in the list. */
  readonly cell: string
}

/** The longest text each field keeps; the record type has the same limits. */
export const longestText = {
  name: 200,
  employeeNumber: 40,
  title: 200,
  administration: 200,
  unit: 200,
  workplace: 200,
  email: 254,
  phone: 40,
  leaderOf: 400,
  manager: 200,
  deputyOf: 200,
} as const
export type TextField = keyof typeof longestText
