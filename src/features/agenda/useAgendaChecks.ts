/** What is found in the programme: as lines of the panel, and as marks on the rows. */
import { findingsIn } from '@/domain/agenda/checks'
import type { Finding, FindingType } from '@/domain/agenda/finding'
import type { ScheduledDay } from '@/domain/agenda/schedule'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { briefDay } from '@/text/formats'
import { t } from '@/text/t'
import type { UiTone } from '@/ui'
import { computed, type ComputedRef } from 'vue'
import { FindingWords, toneOf } from './findingText'
import type { Concern } from './itemViews'

export interface CheckLine {
  readonly key: string
  readonly tone: UiTone
  readonly text: string
  /** Where to look; null for what is about a whole day. */
  readonly itemId: Id | null
}

const weights: Readonly<Record<UiTone, number>> = {
  danger: 0,
  warn: 1,
  accent: 2,
  neutral: 2,
  ok: 3,
}

/** What the list itself shows where it happens, or what is no fault of the item. */
const notOnRows: readonly FindingType[] = ['overrun', 'endsLate', 'gap', 'noResponsible', 'noBreak']

/** So many items alike are told as one. */
const severalAlike = 3

export function useAgendaChecks(
  seminarId: () => Id,
  schedule: ComputedRef<readonly ScheduledDay[]>,
) {
  const workspace = useWorkspace()
  const findings = computed(() => findingsIn(workspace.snapshot, seminarId(), schedule.value))
  const words = computed(() => new FindingWords(workspace.snapshot, schedule.value))

  const checks = computed(() => {
    const lines = withoutRepeats(findings.value).map((finding, index) => lineOf(finding, index))
    return lines.sort((a, b) => weights[a.tone] - weights[b.tone])
  })

  function lineOf(finding: Finding, index: number): CheckLine {
    const several = finding.type === 'noResponsible' ? countOf('noResponsible') : 0
    const text =
      several >= severalAlike
        ? t.agendaChecks.found.noResponsibleMany(several)
        : onItsDay(words.value.textOf(finding), finding)
    const itemId = 'itemId' in finding ? finding.itemId : null
    return { key: `${finding.type}-${itemId ?? ''}-${index}`, tone: toneOf(finding), text, itemId }
  }

  const countOf = (type: FindingType) => findings.value.filter((one) => one.type === type).length

  /** Of several days it must be said which; an item tells it by itself. */
  function onItsDay(text: string, finding: Finding): string {
    if (!('dayOffset' in finding) || schedule.value.length < 2) return text
    const day = schedule.value.find(({ offset }) => offset === finding.dayOffset)
    return day ? t.agendaChecks.onDay(text, briefDay(day.day)) : text
  }

  function withoutRepeats(found: readonly Finding[]): Finding[] {
    const told = found.filter(({ type }) => type !== 'emptyProgramme')
    if (countOf('noResponsible') < severalAlike) return told
    const first = told.find(({ type }) => type === 'noResponsible')
    return told.filter((finding) => finding.type !== 'noResponsible' || finding === first)
  }

  /** The gravest concern of each item. */
  const concerns = computed(() => {
    const byItem = new Map<Id, Concern>()
    for (const finding of findings.value) {
      const tone = toneOf(finding)
      if (!('itemId' in finding) || tone === 'neutral' || notOnRows.includes(finding.type)) continue
      const known = byItem.get(finding.itemId)
      if (known && weights[known.tone] <= weights[tone]) continue
      byItem.set(finding.itemId, { tone, text: words.value.textOf(finding) })
    }
    return byItem
  })

  return { checks, concerns }
}
