/** Makes a seminar of any kind with its days, its series, and what it begins with, in one step. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type CommandContext } from '../command'
import type { Day } from '../shared/day'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import type { SeminarTemplate } from '../templates/seminarTemplate'
import { writeTaskPlan } from '../tasks/planCommands'
import type { TaskRefusal } from '../tasks/taskFields'
import { itemsForDays, writeItems } from '../templates/writeItems'
import { setFacilitators } from './facilitatorCommands'
import { setLaterDays, type LaterDay } from './laterDayWriter'
import { seminarRefusal, type SeminarFields, type SeminarRefusal } from './seminarFields'

/** Which series it belongs to: none, one that is there, or a new one made in the same step. */
export type SeriesChoice =
  | { readonly type: 'none' }
  | { readonly type: 'existing'; readonly seriesId: Id }
  | { readonly type: 'new'; readonly name: string }

export interface NewSeminar {
  readonly fields: SeminarFields & { readonly day: Day }
  readonly laterDays?: readonly LaterDay[]
  readonly series: SeriesChoice
  readonly facilitatorIds?: readonly Id[]
  /** Programme, as far as there are days for it, and tasks to begin with; absent for an empty one. */
  readonly content?: Pick<SeminarTemplate, 'items' | 'tasks'>
}

export const createSeminar = defineCommand(
  'seminar.create',
  (context, input: NewSeminar): Result<Change, SeminarRefusal | TaskRefusal> => {
    const draft = new ChangeDraft(context.snapshot)
    const series = seriesFor(context, draft, input.series)
    if ('type' in series) return fail(series)
    const seminar = { ...series.seats, ...input.fields, id: context.newId(), seriesId: series.id }
    const refusal = seminarRefusal(seminar)
    if (refusal) return fail(refusal)
    const { startTime } = draft.add('seminars', seminar)
    const { laterDays = [] } = input
    const wrongDay = setLaterDays(context, draft, seminar.id, laterDays)
    if (wrongDay) return fail(wrongDay)
    setFacilitators(context, draft, seminar.id, input.facilitatorIds ?? [])
    const days = [{ offset: 0, startTime }, ...laterDays]
    writeItems(context, draft, seminar.id, itemsForDays(input.content?.items ?? [], days))
    const wrongTask = writeTaskPlan(context, draft, seminar.id, input.content?.tasks ?? [])
    return wrongTask ? fail(wrongTask) : ok(draft.build())
  },
)

interface ChosenSeries {
  readonly id: Id | null
  readonly seats?: Pick<SeminarFields, 'seatsMin' | 'seatsMax'>
}

function seriesFor(
  { snapshot, newId }: CommandContext,
  draft: ChangeDraft,
  choice: SeriesChoice,
): ChosenSeries | SeminarRefusal {
  switch (choice.type) {
    case 'none':
      return { id: null }
    case 'new': {
      const name = choice.name.trim()
      if (!name) return { type: 'seminar.seriesNameMissing' }
      return { id: draft.add('series', { id: newId(), name }).id }
    }
    case 'existing': {
      const series = snapshot.series.get(choice.seriesId)
      if (!series) return { type: 'seminar.unknownSeries' }
      const { id, defaultSeatsMin, defaultSeatsMax } = series
      return { id, seats: { seatsMin: defaultSeatsMin, seatsMax: defaultSeatsMax } }
    }
  }
}
