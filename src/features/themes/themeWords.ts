/** How themes, their uses and the seminars they are for are named on screen. */
import type { Snapshot } from '@/domain/records'
import type { Seminar } from '@/domain/seminars/seminar'
import { lastDayOf } from '@/domain/seminars/seminarDays'
import type { ThemeStatus, ThemeStory, ThemeUse } from '@/domain/themes/themeUses'
import { daySpan, decimal } from '@/text/formats'
import { t } from '@/text/t'
import type { UiTone } from '@/ui'

export const statusTones: Readonly<Record<ThemeStatus, UiTone>> = {
  decided: 'ok',
  candidate: 'accent',
  used: 'neutral',
  idea: 'neutral',
}

/** Its own title, or what it is a part of, with its day or days. */
export function seminarName(snapshot: Snapshot, seminar: Seminar): string {
  const series = snapshot.series.get(seminar.seriesId ?? '')?.name
  const title = seminar.title || series || t.seminars.kinds[seminar.kind]
  return t.themes.at(title, daySpan(seminar.day, lastDayOf(snapshot, seminar)))
}

export function useName(snapshot: Snapshot, { choice, seminar, day }: ThemeUse): string {
  if (seminar) return seminarName(snapshot, seminar)
  return day === null ? choice.occasion : t.themes.at(choice.occasion, daySpan(day, day))
}

/** The use with the score it was given, if any. */
export function useNameWithScore(snapshot: Snapshot, use: ThemeUse): string {
  const name = useName(snapshot, use)
  const { score } = use.choice
  return score === null ? name : t.themes.withScore(name, decimal(score))
}

/** The whole story in one line, or nothing when there is none. */
export function storyText(snapshot: Snapshot, { plans, uses, statuses }: ThemeStory): string {
  const plan = plans.find(({ status }) => status === statuses[0])
  const [latest] = uses
  const parts = [
    plan ? `${t.themes.plannedFor[plan.status]} ${seminarName(snapshot, plan.seminar)}` : '',
    latest ? usesText(uses.length, useNameWithScore(snapshot, latest)) : '',
  ]
  return parts.filter(Boolean).join(' · ')
}

function usesText(count: number, latest: string): string {
  return count === 1 ? t.themes.usedOnce(latest) : t.themes.usedMore(count, latest)
}
