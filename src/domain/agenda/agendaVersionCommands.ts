/** Publishing a programme freezes what people are told as a numbered version. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import { invalidField } from '../invalidField'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { agendaDifferences } from './agendaDifferences'
import type { AgendaRefusal } from './itemInput'
import { agendaNow, latestAgendaVersion } from './toldAgenda'

/**
 * Freezes the times, the titles and who attends what. Refused when nothing is planned, and when nobody
 * would be told anything new.
 */
export const publishAgenda = defineCommand(
  'agenda.publish',
  (
    { snapshot, clock, newId },
    { seminarId, note = '' }: { readonly seminarId: Id; readonly note?: string },
  ): Result<Change, AgendaRefusal> => {
    if (!snapshot.seminars.has(seminarId)) return fail({ type: 'agenda.unknownSeminar' })
    const told = agendaNow(snapshot, seminarId)
    if (told.items.length === 0) return fail({ type: 'agenda.nothingPlanned' })
    const latest = latestAgendaVersion(snapshot, seminarId)
    if (latest) {
      const { items, people } = agendaDifferences(latest, told)
      if (items.length + people.length === 0) {
        return fail({ type: 'agenda.nothingNew', details: { number: latest.number } })
      }
    }
    const number = (latest?.number ?? 0) + 1
    const publishedOn = clock.today()
    const version = { id: newId(), seminarId, number, publishedOn, note, ...told }
    const field = invalidField('agendaVersions', version)
    if (field !== null) return fail({ type: 'agenda.invalidField', details: { field } })
    const draft = new ChangeDraft(snapshot)
    draft.add('agendaVersions', version)
    return ok(draft.build())
  },
)
