/** What a trial would change, in a few sentences beside the best that today's settings can give. */
import { listed } from '@/text/formats'
import { t } from '@/text/t'
import type { MirrorAttribute } from '@/domain/series/series'
import { isWhole, skewOf, type ColumnResult } from './columnResult'

/** A mirror that is so much better or worse, in people per day, is noticed. */
const noticeable = 0.1

export function summarySentences(trial: ColumnResult, best: ColumnResult): string[] {
  const { cannot, notAllKept, none } = t.whatIf.summary
  const { people, placed } = trial.outcome
  if (!isWhole(trial)) return [placed === people ? notAllKept : cannot(people - placed)]
  const sentences = [...movedSentences(trial), ...mirrorSentences(trial, best)]
  sentences.push(...wishSentences(trial, best), ...meetingSentences(trial, best))
  return sentences.length > 0 ? sentences : [none]
}

function movedSentences({ outcome }: ColumnResult): string[] {
  const { moved, told } = t.whatIf.summary
  const { movedFromDraft, movedFromTold } = outcome
  // While the draft is what people have been told, one sentence says both.
  return [
    ...(movedFromDraft > 0 && movedFromDraft !== movedFromTold ? [moved(movedFromDraft)] : []),
    ...(movedFromTold > 0 ? [told(movedFromTold)] : []),
  ]
}

function mirrorSentences(trial: ColumnResult, best: ColumnResult): string[] {
  if (!isWhole(best)) return []
  const changes = trial.outcome.mirror.flatMap((part) => {
    const { key } = part
    const before = best.outcome.mirror.find((other) => other.key === key)
    const weighed = before && before.weight > 0
    return weighed ? [{ key: key as MirrorAttribute, change: skewOf(part) - skewOf(before) }] : []
  })
  const named = (isMeant: (change: number) => boolean) =>
    changes.filter(({ change }) => isMeant(change)).map(({ key }) => t.whatIf.attributes[key])
  const better = named((change) => change <= -noticeable)
  const worse = named((change) => change >= noticeable)
  return [
    ...(better.length > 0 ? [t.whatIf.summary.better(listed(better))] : []),
    ...(worse.length > 0 ? [t.whatIf.summary.worse(listed(worse))] : []),
  ]
}

function wishSentences(trial: ColumnResult, best: ColumnResult): string[] {
  const more = trial.outcome.wishes.met - best.outcome.wishes.met
  // Where other wishes are asked, their number says nothing about how many are granted.
  const isSame = trial.outcome.wishes.of === best.outcome.wishes.of
  if (!isWhole(best) || !isSame || more === 0) return []
  const { moreWishes, fewerWishes } = t.whatIf.summary
  return [more > 0 ? moreWishes(more) : fewerWishes(-more)]
}

function meetingSentences(trial: ColumnResult, best: ColumnResult): string[] {
  const more = (trial.outcome.meetAgain ?? 0) - (best.outcome.meetAgain ?? 0)
  if (!isWhole(best) || more === 0) return []
  const { moreMeet, fewerMeet } = t.whatIf.summary
  return [more > 0 ? moreMeet(more) : fewerMeet(-more)]
}
