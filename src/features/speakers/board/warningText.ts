/** The warnings of a booking in words. */
import type { Snapshot } from '@/domain/records'
import type { SpeakerWarning } from '@/domain/speakers/speakerWarnings'
import { kroner, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { titleOfSeminar } from '../speakerText'

export function warningText(snapshot: Snapshot, warning: SpeakerWarning): string {
  const words = t.speakers.warnings
  switch (warning.type) {
    case 'doubleBooked':
      return words.doubleBooked(titleOfSeminar(snapshot, warning.seminarId), shortDay(warning.day))
    case 'absent':
      return words.absent(shortDay(warning.day))
    case 'deadlinePassed':
      return words.deadlinePassed(shortDay(warning.deadline))
    case 'overBudget':
      return words.overBudget(kroner(warning.cost), kroner(warning.budget))
    case 'notPlaced':
    case 'notAgreed':
    case 'outcomeMissing':
      return words[warning.type]
  }
}

/** What may spoil the day, apart from what only has to be done. */
export const isGrave = ({ type }: SpeakerWarning) =>
  type === 'doubleBooked' || type === 'absent' || type === 'overBudget'
