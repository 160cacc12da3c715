/** The call for cases as a mail, ready to send. */
import type { CaseCall } from '@/domain/cases/practiceCase'
import type { Snapshot } from '@/domain/records'
import { nameOfSeminar } from '@/domain/seminars/seminarQueries'
import { longDay, titleDay } from '@/text/formats'
import { t } from '@/text/t'

export function callMail(
  snapshot: Snapshot,
  { seminarId, themeId, text, deadline }: CaseCall,
): { subject: string; text: string } {
  const seminar = snapshot.seminars.get(seminarId)
  if (!seminar) return { subject: '', text }
  const name = nameOfSeminar(snapshot, seminar) || t.seminars.kinds[seminar.kind]
  return {
    subject: t.cases.call.subject(name),
    text: t.cases.call.mail({
      seminar: name,
      day: titleDay(seminar.day),
      theme: snapshot.themes.get(themeId ?? '')?.title ?? '',
      text: text || t.cases.call.textSuggestion,
      deadline: deadline ? longDay(deadline) : '',
    }),
  }
}
