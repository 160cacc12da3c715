/** Pairs that are, or may be, one person, as cards to compare side by side. */
import type { ImportRow } from '@/domain/people/importRow'
import type { Person } from '@/domain/people/person'
import type { RowPair } from '@/domain/people/mergeRows'
import type { Snapshot } from '@/domain/records'
import type { LeaderList } from '@/exchange/spreadsheet/leaderList'
import { t } from '@/text/t'
import { matchKey, pairKey, type Answer, type Decisions } from './useImportDecisions'

export interface Side {
  readonly heading: string
  readonly name: string
  readonly lines: readonly string[]
}

export interface DuplicateQuestion {
  readonly key: string
  readonly kind: 'certain' | 'possible' | 'known'
  readonly sides: readonly [Side, Side]
  /** A certain pair is merged until it is parted; the others wait for an answer. */
  readonly answer: Answer | null
  readonly choose: (answer: Answer) => void
}

/** What has to be answered stands first. */
export function duplicateQuestions(
  list: LeaderList,
  snapshot: Snapshot,
  choices: Decisions,
): DuplicateQuestion[] {
  const rows = new Map(list.persons.map((person) => [person.row, person]))
  const sidesOf = ([earlier, later]: RowPair): [Side, Side] => [
    sideOfRow(rows.get(earlier), earlier),
    sideOfRow(rows.get(later), later),
  ]
  const known = choices.matches.value.flatMap((match): DuplicateQuestion[] => {
    const person = snapshot.people.get(match.personId)
    if (!person) return []
    return [
      {
        key: `known ${matchKey(match)}`,
        kind: 'known',
        sides: [sideOfPerson(person, snapshot), sideOfRow(rows.get(match.row), match.row)],
        answer: choices.matchAnswers.value[matchKey(match)] ?? null,
        choose: (answer) => choices.answerMatch(match, answer),
      },
    ]
  })
  const possible = list.possibleDuplicates.map((pair): DuplicateQuestion => ({
    key: `possible ${pairKey(pair)}`,
    kind: 'possible',
    sides: sidesOf(pair),
    answer: choices.pairAnswers.value[pairKey(pair)] ?? null,
    choose: (answer) => choices.answerPair(pair, answer),
  }))
  const certain = list.certainDuplicates.map((pair): DuplicateQuestion => {
    const answer = choices.parted.value.has(pairKey(pair)) ? 'different' : 'same'
    return {
      key: `certain ${pairKey(pair)}`,
      kind: 'certain',
      sides: sidesOf(pair),
      answer,
      choose: (wanted) => wanted !== answer && choices.togglePart(pair),
    }
  })
  return [...known, ...possible, ...certain]
}

function sideOfRow(person: ImportRow | undefined, row: number): Side {
  return {
    heading: t.importing.row(row),
    name: person?.name ?? '',
    lines: filled([
      person?.title,
      person?.unit || person?.administration,
      person?.workplace,
      person?.email,
      person?.employeeNumber,
    ]),
  }
}

function sideOfPerson(person: Person, snapshot: Snapshot): Side {
  return {
    heading: t.importing.inRegister,
    name: person.name,
    lines: filled([
      person.title,
      snapshot.units.get(person.unitId ?? '')?.name,
      person.workplace,
      person.email,
      person.employeeNumber,
    ]),
  }
}

function filled(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text): text is string => Boolean(text))
}
