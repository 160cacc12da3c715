/** The columns of the register: what they show, and how what is typed becomes a field. */
import { isEmailAddress } from '@/domain/people/email'
import type { LeaderLevel } from '@/domain/people/person'
import type { EditableFields } from '@/domain/people/personFields'
import type { PersonRow } from '@/domain/people/peopleList'
import { fail, ok, type Result } from '@/domain/shared/result'
import { numericDay } from '@/text/formats'
import { t } from '@/text/t'
import type { UiOption } from '@/ui'
import type { UiGridColumn } from '@/ui/grid/columns'
import { levelOptions } from '../levels'

const textColumns = ['name', 'title', 'email', 'phone', 'employeeNumber', 'workplace'] as const

/** What a column shows of a row; also what the row is sorted by, save for days. */
export function valueOfColumn(row: PersonRow, key: string): string {
  const { person } = row
  switch (key) {
    case 'unitId':
      return row.unitName
    case 'administration':
      return row.administrationName
    case 'managerId':
      return row.managerName
    case 'deputyOf':
      return row.deputyOfName
    case 'level':
      return person.level === null ? '' : String(person.level)
    case 'hiredOn':
      return person.hiredOn ?? ''
    case 'tags':
      return person.tags.join(', ')
    case 'leaderOf':
      return person.leaderOf
    default:
      return textColumns.some((column) => column === key)
        ? person[key as (typeof textColumns)[number]]
        : ''
  }
}

export function registerColumns(
  units: readonly UiOption[],
  pageOf: (row: PersonRow) => string,
): UiGridColumn<PersonRow>[] {
  const labels = t.people.fields
  const value = (key: string) => (row: PersonRow) => valueOfColumn(row, key)
  const text = (key: keyof typeof labels, width: number, grow = 1): UiGridColumn<PersonRow> => ({
    key,
    label: labels[key],
    width,
    grow,
    sortable: true,
    value: value(key),
    edit: { kind: 'text' },
  })
  const read = (key: keyof typeof labels, width: number): UiGridColumn<PersonRow> => ({
    key,
    label: labels[key],
    width,
    sortable: true,
    value: value(key),
  })
  return [
    { ...text('name', 220, 2), href: pageOf },
    text('title', 180),
    {
      ...text('unitId', 190),
      edit: {
        kind: 'select',
        options: [{ value: '', label: t.people.noUnit }, ...units],
        current: ({ person }) => person.unitId ?? '',
      },
    },
    read('administration', 180),
    {
      ...text('level', 130, 0),
      value: ({ person }) => (person.level === null ? '' : t.people.levelShort(person.level)),
      edit: {
        kind: 'select',
        options: [{ value: '', label: t.people.noLevel }, ...levelOptions()],
        current: ({ person }) => String(person.level ?? ''),
      },
    },
    text('email', 260),
    text('phone', 130, 0),
    text('workplace', 180),
    text('employeeNumber', 150, 0),
    text('tags', 160),
    read('managerId', 200),
    read('deputyOf', 200),
    {
      ...read('hiredOn', 120),
      value: ({ person }) => (person.hiredOn ? numericDay(person.hiredOn) : ''),
    },
  ]
}

/** What was typed into a cell, as fields of the person, or why it cannot stand there. */
export function fieldsFromCell(key: string, typed: string): Result<EditableFields, string> {
  const text = typed.trim()
  if (key === 'name' && text === '') return fail(t.people.nameNeeded)
  if (key === 'email' && text !== '' && !isEmailAddress(text.toLowerCase())) {
    return fail(t.people.emailWrong)
  }
  if (key === 'unitId') return ok({ unitId: text || null })
  if (key === 'level') return ok({ level: text === '' ? null : (Number(text) as LeaderLevel) })
  if (key === 'tags') return ok({ tags: text.split(',') })
  return ok({ [key]: text })
}
