/** What was found in a programme, in words and by weight. */
import type { Finding, FindingType } from '@/domain/agenda/finding'
import { clockOf, type ScheduledDay } from '@/domain/agenda/schedule'
import type { Snapshot } from '@/domain/records'
import type { Id } from '@/domain/shared/id'
import { speakerName } from '@/domain/speakers/speakerNames'
import { clockTime, listed, percent } from '@/text/formats'
import { t } from '@/text/t'
import type { UiTone } from '@/ui'
import { nameOfItem } from './itemViews'
import { lengthText } from './minutesText'

/** A grave one cannot be held, a warning should be looked at, a remark may stay as it is. */
const tones: Readonly<Record<FindingType, UiTone>> = {
  overrun: 'danger',
  endsLate: 'danger',
  pastMidnight: 'danger',
  startsBeforeDay: 'danger',
  twoPlaces: 'danger',
  closedInTheOpen: 'danger',
  dayGone: 'danger',
  noBreak: 'warn',
  muchTalk: 'warn',
  speakerNotAgreed: 'warn',
  speakerNotBooked: 'warn',
  partakerGone: 'warn',
  emptyCircle: 'warn',
  circleGone: 'warn',
  noTracks: 'warn',
  noMinutes: 'neutral',
  noResponsible: 'neutral',
  gap: 'neutral',
  emptyDay: 'neutral',
  emptyProgramme: 'neutral',
}

export const toneOf = ({ type }: Finding): UiTone => tones[type]

/** Turns findings into sentences; made once for all of them. */
export class FindingWords {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly days: readonly ScheduledDay[],
  ) {}

  textOf(finding: Finding): string {
    if (!('itemId' in finding)) return this.dayText(finding)
    const name = nameOfItem(this.snapshot, finding.itemId)
    return this.itemText(finding, name)
  }

  private dayText(finding: Exclude<Finding, { itemId: Id }>): string {
    const words = t.agendaChecks.found
    switch (finding.type) {
      case 'muchTalk':
        return words.muchTalk(percent(Math.round(finding.share * 100) / 100))
      case 'dayGone':
        return words.dayGone
      case 'emptyDay':
        return words.emptyDay
      case 'emptyProgramme':
        return t.agendaChecks.empty
    }
  }

  private itemText(finding: Extract<Finding, { itemId: Id }>, name: string): string {
    const words = t.agendaChecks.found
    const day = this.days.find(({ offset }) => offset === finding.dayOffset)
    switch (finding.type) {
      case 'overrun':
        return words.overrun(lengthText(finding.minutes), name, this.startOf(finding.itemId))
      case 'endsLate':
        return words.endsLate(lengthText(finding.minutes), clockTime(day?.endTime ?? ''))
      case 'pastMidnight':
        return words.pastMidnight(name)
      case 'startsBeforeDay':
        return words.startsBeforeDay(name, clockTime(day?.startTime ?? ''))
      case 'twoPlaces':
        return words.twoPlaces(
          this.namesOf(finding),
          name,
          nameOfItem(this.snapshot, finding.otherItemId),
        )
      case 'noBreak':
        return words.noBreak(
          lengthText(finding.end - finding.start),
          clockTime(clockOf(finding.start)),
        )
      case 'gap':
        return words.gap(lengthText(finding.minutes), name)
      case 'speakerNotAgreed':
        return this.speakerText(finding)
      case 'speakerNotBooked':
        return words.speakerNotBooked(this.speaker(finding.speakerId))
      default:
        return this.shapeText(finding, name)
    }
  }

  private shapeText(finding: Extract<Finding, { itemId: Id }>, name: string): string {
    const words = t.agendaChecks.found
    switch (finding.type) {
      case 'noResponsible':
        return words.noResponsible(name)
      case 'noMinutes':
        return words.noMinutes(name)
      case 'partakerGone':
        return words.partakerGone(name)
      case 'emptyCircle':
        return words.emptyCircle(this.snapshot.circles.get(finding.circleId)?.name ?? '', name)
      case 'circleGone':
        return words.circleGone(name)
      case 'closedInTheOpen':
        return words.closedInTheOpen(name)
      case 'noTracks':
        return words.noTracks(name)
      default:
        return ''
    }
  }

  private speakerText({ speakerId, status }: Extract<Finding, { type: 'speakerNotAgreed' }>) {
    const { wished, contacted, promised, declined } = t.agendaChecks.found.speakerNotAgreed
    const words = { wished, contacted, promised, declined, agreed: promised, held: promised }
    return words[status](this.speaker(speakerId))
  }

  private speaker(speakerId: Id): string {
    const speaker = this.snapshot.speakers.get(speakerId)
    return speaker ? speakerName(this.snapshot, speaker) : ''
  }

  private namesOf({ personIds, speakerIds }: Extract<Finding, { type: 'twoPlaces' }>): string {
    const people = personIds.flatMap((id) => this.snapshot.people.get(id)?.name ?? [])
    return listed([...people, ...speakerIds.map((id) => this.speaker(id))])
  }

  private startOf(itemId: Id): string {
    const item = this.snapshot.agendaItems.get(itemId)
    return clockTime(item?.fixedStart ?? '')
  }
}
