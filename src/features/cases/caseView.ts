/** A case as the board shows it: its words, its marks, and what somebody should look at. */
import { caseWarnings, namesIn, type CaseWarning } from '@/domain/cases/caseWarnings'
import { casesOf } from '@/domain/cases/cases'
import type { PracticeCase } from '@/domain/cases/practiceCase'
import { whyHidden } from '@/domain/cases/showableCases'
import type { Snapshot } from '@/domain/records'
import type { Day } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { listed } from '@/text/formats'
import { t } from '@/text/t'

export interface CaseView {
  readonly record: PracticeCase
  /** Owner and unit in one line. */
  readonly from: string
  readonly permission: string
  readonly warnings: readonly { readonly text: string; readonly grave: boolean }[]
  /** Must not be used as it is. */
  readonly grave: boolean
  readonly showable: boolean
}

export function caseViews(snapshot: Snapshot, seminarId: Id, today: Day): CaseView[] {
  return casesOf(snapshot, seminarId).map((record) => {
    const warnings = caseWarnings(snapshot, record, today)
    return {
      record,
      from: fromText(snapshot, record),
      permission: t.cases.permission[record.permission],
      warnings: warnings.map((warning) => ({
        text: warningText(snapshot, record, warning),
        grave: isGrave(warning),
      })),
      grave: warnings.some(isGrave),
      showable: whyHidden(record) === null,
    }
  })
}

function isGrave(warning: CaseWarning): boolean {
  return warning === 'refused' || warning === 'noPermission'
}

function fromText(snapshot: Snapshot, { ownerId, unitId }: PracticeCase): string {
  const owner = snapshot.people.get(ownerId ?? '')?.name ?? t.cases.noOwner
  const unit = snapshot.units.get(unitId ?? '')?.name
  return unit ? `${owner} · ${unit}` : owner
}

function warningText(snapshot: Snapshot, record: PracticeCase, warning: CaseWarning): string {
  return warning === 'namesLeft'
    ? t.cases.warning.namesLeft(listed(namesIn(snapshot, record)))
    : t.cases.warning[warning]
}
