/** What somebody should look at in a case before it is used. */
import type { Snapshot } from '../records'
import type { Day } from '../shared/day'
import { foldedWords } from '../shared/foldText'
import { callOf, isOver, isPicked } from './cases'
import type { PracticeCase } from './practiceCase'

export type CaseWarning =
  /** Chosen or used, and its owner has not said yes. */
  | 'noPermission'
  | 'refused'
  /** Still waited for though the deadline of the call has passed. */
  | 'late'
  /** It came from somebody who is no longer in the register, or was never named. */
  | 'noOwner'
  /** Anonymised, and the name of its owner or unit still stands in what would be shown. */
  | 'namesLeft'
  | 'noStory'
  /** The theme or the item it was for is gone. */
  | 'nowhere'

/** The warnings of one case, the gravest first. */
export function caseWarnings(snapshot: Snapshot, one: PracticeCase, today: Day): CaseWarning[] {
  const picked = isPicked(one)
  const found: [CaseWarning, boolean][] = [
    ['refused', picked && one.permission === 'refused'],
    ['noPermission', picked && (one.permission === 'notAsked' || one.permission === 'asked')],
    ['namesLeft', one.anonymised && namesIn(snapshot, one).length > 0],
    ['late', one.status === 'called' && isOver(callOf(snapshot, one.seminarId), today)],
    ['noOwner', !snapshot.people.has(one.ownerId ?? '')],
    ['noStory', picked && one.story.trim() === ''],
    ['nowhere', one.status === 'chosen' && !isPlaced(snapshot, one)],
  ]
  return found.flatMap(([warning, there]) => (there ? [warning] : []))
}

/**
 * Names that stand in the title or the story of a case: the first and the last of its owner, and its
 * unit. Capitals count, because many first names are plain words as well. An anonymised case with
 * one of these is not anonymous.
 */
export function namesIn(
  snapshot: Snapshot,
  { title, story, ownerId, unitId }: Pick<PracticeCase, 'title' | 'story' | 'ownerId' | 'unitId'>,
): string[] {
  const text = `${title}\n${story}`
  const words = new Set(text.split(/[^\p{L}\p{N}-]+/u))
  const owner = (snapshot.people.get(ownerId ?? '')?.name ?? '').split(/\s+/)
  const names = [...new Set([owner[0] ?? '', owner.at(-1) ?? ''])].filter(
    (name) => name !== '' && (words.has(name) || words.has(`${name}s`)),
  )
  const unit = snapshot.units.get(unitId ?? '')?.name ?? ''
  const named = unit !== '' && foldedWords(text).includes(foldedWords(unit))
  return named ? [...names, unit] : names
}

function isPlaced(snapshot: Snapshot, { themeId, itemId }: PracticeCase): boolean {
  return snapshot.themes.has(themeId ?? '') || snapshot.agendaItems.has(itemId ?? '')
}
