/** What cancelling or removing a day would touch, in words, read before it is done. */
import { usesOf } from '@/domain/changeDraft'
import { draftOf, latestVersion } from '@/domain/distribution/draft'
import type { Snapshot } from '@/domain/records'
import { planCountsOf } from '@/domain/seminars/planCounts'
import type { Seminar } from '@/domain/seminars/seminar'
import { listed } from '@/text/formats'
import { planParts } from '@/text/planParts'
import { t } from '@/text/t'

/** How many the latest published version has on the day. */
export function toldCount(snapshot: Snapshot, { id, seriesId }: Seminar): number {
  const told = seriesId === null ? null : latestVersion(snapshot, seriesId)
  return Object.values(told?.seats ?? {}).filter((seminarId) => seminarId === id).length
}

export function cancelText(snapshot: Snapshot, { id, seriesId }: Seminar): string {
  const draft = seriesId === null ? [] : [...draftOf(snapshot, seriesId).values()]
  const people = draft.filter(({ seminarId }) => seminarId === id).length
  return people > 0 ? t.seminars.cancelAsk.people(people) : t.seminars.cancelAsk.nobody
}

export function removeText(snapshot: Snapshot, seminar: Seminar): string {
  const uses = usesOf(snapshot, 'seminars', seminar.id)
  const count = (table: string) => uses.filter((use) => use.table === table).length
  const words = t.seminars.removeAsk
  const [people, rules, facilitators] = [
    count('placements'),
    count('placementRules'),
    count('facilitators'),
  ]
  const parts = [
    ...(people > 0 ? [words.people(people)] : []),
    ...(rules > 0 ? [words.rules(rules)] : []),
    ...(facilitators > 0 ? [words.facilitators(facilitators)] : []),
    ...(count('tablePlans') > 0 ? [words.tables] : []),
    ...planParts(planCountsOf(snapshot, new Set([seminar.id]))),
  ]
  return parts.length > 0 ? words.touches(listed(parts)) : words.nothing
}
