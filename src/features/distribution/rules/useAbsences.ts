/** When the leaders of a series cannot come: by day with figures, and by person. */
import type { Absence } from '@/domain/people/absence'
import type { Person } from '@/domain/people/person'
import { capacityOf } from '@/domain/seminars/capacity'
import { absencesByPerson, admissionTo, isAway, isAwayOnAny } from '@/domain/seminars/eligibility'
import type { Seminar } from '@/domain/seminars/seminar'
import { daysOfSeminar } from '@/domain/seminars/seminarDays'
import { audienceOf } from '@/domain/series/audience'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { listed, shortDay } from '@/text/formats'
import { t } from '@/text/t'
import { computed } from 'vue'

export interface AbsenceDay {
  readonly seminar: Seminar
  readonly canCome: number
  /** People whom the day is for, but who cannot come. */
  readonly away: number
  /** People whose unit the day is not for. */
  readonly notFor: number
  /** What endangers the day, or null. */
  readonly warning: string | null
}

export interface AbsenceLine {
  readonly absence: Absence
  /** "9. marts", "9. marts til 11. marts". */
  readonly when: string
  readonly origin: string
  /** Which days of the series it hits, in words. */
  readonly hits: string
  readonly harmless: boolean
}

export interface AbsentPerson {
  readonly person: Person
  readonly unitName: string
  readonly lines: readonly AbsenceLine[]
  readonly awayFrom: ReadonlySet<Id>
}

export function useAbsences(seriesId: () => Id) {
  const workspace = useWorkspace()
  const audience = computed(() => audienceOf(workspace.snapshot, seriesId()))
  const byPerson = computed(() => absencesByPerson(workspace.snapshot))
  const capacity = computed(() => capacityOf(workspace.snapshot, seriesId()))
  const days = computed(() =>
    capacity.value.days.map(({ seminar, canCome, onlyThisDay }): AbsenceDay => {
      const admits = admissionTo(workspace.snapshot, seminar)
      const meant = audience.value.filter(admits)
      return {
        seminar,
        canCome,
        away: meant.length - canCome,
        notFor: audience.value.length - meant.length,
        warning: warningOf(seminar, canCome, onlyThisDay),
      }
    }),
  )

  const people = computed(() =>
    audience.value.flatMap((person): AbsentPerson[] => {
      const own = byPerson.value.get(person.id) ?? []
      if (own.length === 0) return []
      const seminars = capacity.value.days.map(({ seminar }) => seminar)
      const hit = seminars.filter((seminar) => {
        const ofIt = daysOfSeminar(workspace.snapshot, seminar).map(({ day }) => day)
        return isAwayOnAny(own, ofIt)
      })
      const inOrder = [...own].sort((a, b) => (a.from < b.from ? -1 : 1))
      return [
        {
          person,
          unitName: workspace.snapshot.units.get(person.unitId ?? '')?.name ?? '',
          lines: inOrder.map((absence) => lineOf(absence, seminars)),
          awayFrom: new Set(hit.map(({ id }) => id)),
        },
      ]
    }),
  )

  return { audience, days, people }
}

/** "9. marts", "9. marts til 11. marts". */
export function spanText({ from, to }: Pick<Absence, 'from' | 'to'>): string {
  return from === to ? shortDay(from) : t.rules.absences.span(shortDay(from), shortDay(to))
}

/** Which of the days the span takes out, in words. */
export function hitsText(span: Pick<Absence, 'from' | 'to'>, seminars: readonly Seminar[]): string {
  const hit = seminars.filter(({ day }) => span.from <= day && day <= span.to)
  if (hit.length === 0) return t.rules.absences.hitsNone
  return t.rules.absences.hits(listed(hit.map(({ day }) => shortDay(day))))
}

function lineOf(absence: Absence, seminars: readonly Seminar[]): AbsenceLine {
  return {
    absence,
    when: spanText(absence),
    origin: t.rules.absences.origins[absence.origin],
    hits: hitsText(absence, seminars),
    harmless: !seminars.some(({ day }) => isAway([absence], day)),
  }
}

function warningOf(
  { seatsMin, seatsMax }: Seminar,
  canCome: number,
  onlyThisDay: number,
): string | null {
  if (canCome < seatsMin) return t.rules.absences.tooFew(seatsMin - canCome)
  return onlyThisDay > seatsMax ? t.rules.absences.tooManyOnly(onlyThisDay, seatsMax) : null
}
