/**
 * The gate in front of every print and every screen in the room: no view shows a case but from here.
 * What it gives out has passed; owner and unit of an anonymised case are not even in it.
 */
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { casesOf, isPicked } from './cases'
import type { PracticeCase } from './practiceCase'

/** A case as others may see it. */
export interface ShownCase {
  readonly id: Id
  readonly title: string
  readonly story: string
  /** Names as they are in the registers; null when anonymised, or when there is none. */
  readonly owner: string | null
  readonly unit: string | null
  readonly themeId: Id | null
  readonly itemId: Id | null
}

/** Why a case is not shown: its owner has not been asked, has not answered, has said no; or nobody chose it. */
export type HiddenReason = 'notAsked' | 'asked' | 'refused' | 'notChosen'

/** The cases of a seminar that may be printed and shown, in their own order. */
export function showableCases(snapshot: Snapshot, seminarId: Id): ShownCase[] {
  return casesOf(snapshot, seminarId)
    .filter((one) => whyHidden(one) === null)
    .map((one) => shown(snapshot, one))
}

/** What keeps a case from being shown; null when nothing does. Permission weighs more than choice. */
export function whyHidden(one: PracticeCase): HiddenReason | null {
  if (one.permission !== 'given') return one.permission
  return isPicked(one) ? null : 'notChosen'
}

function shown(snapshot: Snapshot, one: PracticeCase): ShownCase {
  const { id, title, story, themeId, itemId, anonymised } = one
  const owner = anonymised ? null : (snapshot.people.get(one.ownerId ?? '')?.name ?? null)
  const unit = anonymised ? null : (snapshot.units.get(one.unitId ?? '')?.name ?? null)
  return { id, title, story, owner, unit, themeId, itemId }
}
