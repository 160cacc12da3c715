/** What a column of a leader list can mean, and why a column is left alone. */

export const importFields = [
  'employeeNumber',
  'name',
  'firstName',
  'lastName',
  'title',
  'administration',
  'unit',
  'workplace',
  'email',
  'phone',
  'leaderOf',
  'manager',
  'level',
  'employees',
  'employmentRate',
  'hiredOn',
  'deputyOf',
  'tags',
  'absentDays',
] as const
export type ImportField = (typeof importFields)[number]

/** Read and checked, but stored nowhere, because no feature uses them. */
export const fieldsNotKept: readonly ImportField[] = ['employees', 'employmentRate']

/** Columns that are never imported unless the user says so: nobody plans a day by them. */
const sensitiveReasons = [
  'cpr',
  'salary',
  'privateContact',
  'health',
  'birthday',
  'gender',
  'nationality',
  'union',
  'family',
  'criminalRecord',
  'freeText',
] as const
export type SensitiveReason = (typeof sensitiveReasons)[number]

/** Harmless columns that are not mapped. */
export type IgnoreReason =
  SensitiveReason | 'runningNumber' | 'alreadyMapped' | 'unknown' | 'empty' | 'chosen'

export function isImportField(text: string): text is ImportField {
  return (importFields as readonly string[]).includes(text)
}

export function isSensitive(reason: IgnoreReason | null): boolean {
  return (sensitiveReasons as readonly (string | null)[]).includes(reason)
}
