/** Writes a programme of the example: items in their order, with everything that belongs to them. */
import type { AgendaItem, AgendaTrack, Circle, ItemKind, ItemPerson } from '../../agenda/agenda'
import type { MethodCode } from '../../agenda/methods'
import type { Person } from '../../people/person'
import type { Seminar } from '../../seminars/seminar'
import type { LocalTime } from '../../shared/day'
import { rankAt } from '../../shared/rank'
import type { Speaker } from '../../speakers/speaker'
import type { GuidingQuestion } from '../../themes/theme'
import type { ExampleMaker } from '../exampleMaker'

export interface PlannedItem {
  readonly kind: ItemKind
  readonly minutes: number
  readonly title: string
  /** Held by the clock at this time. */
  readonly at?: LocalTime
  readonly purpose?: string
  readonly method?: MethodCode
  readonly steps?: string
  readonly material?: string
  readonly circle?: Circle
  readonly closed?: boolean
  readonly note?: string
  readonly responsible?: Person
  readonly speaker?: Speaker
  readonly guests?: readonly (Person | string)[]
  readonly questions?: readonly GuidingQuestion[]
  readonly tracks?: readonly PlannedTrack[]
}

export interface PlannedTrack {
  readonly name: string
  readonly place: string
  readonly items: readonly PlannedItem[]
}

/**
 * One list of items for each day of the seminar, the first day first.
 * @returns the items as they were written, those of tracks right behind their parallel item
 */
export function addProgramme(
  maker: ExampleMaker,
  seminar: Seminar,
  ...days: readonly (readonly PlannedItem[])[]
): AgendaItem[] {
  const writer = new ProgrammeWriter(maker, seminar)
  return days.flatMap((items, dayOffset) => writer.line(items, dayOffset, null))
}

class ProgrammeWriter {
  constructor(
    private readonly maker: ExampleMaker,
    private readonly seminar: Seminar,
  ) {}

  line(items: readonly PlannedItem[], dayOffset: number, track: AgendaTrack | null): AgendaItem[] {
    return items.flatMap((planned, index) => {
      const item = this.maker.add('agendaItems', {
        seminarId: this.seminar.id,
        dayOffset,
        trackId: track?.id ?? null,
        rank: rankAt(index + 1),
        kind: planned.kind,
        minutes: planned.minutes,
        fixedStart: planned.at ?? null,
        circleId: planned.circle?.id ?? null,
        closed: planned.closed ?? false,
        ...(planned.closed ? {} : contentOf(planned)),
      })
      this.addBelongings(planned, item)
      return [item, ...this.tracks(planned, item)]
    })
  }

  private tracks({ tracks = [] }: PlannedItem, item: AgendaItem): AgendaItem[] {
    return tracks.flatMap(({ name, place, items }, index) => {
      const rank = rankAt(index + 1)
      const track = this.maker.add('agendaTracks', { itemId: item.id, rank, name, place })
      return this.line(items, item.dayOffset, track)
    })
  }

  private addBelongings(planned: PlannedItem, { id: itemId }: AgendaItem): void {
    const { responsible, speaker, guests = [], questions = [], note } = planned
    if (planned.closed) this.maker.add('closedItems', { itemId, ...contentOf(planned) })
    if (note) this.maker.add('itemNotes', { itemId, text: note })
    const person = (part: ItemPerson['part'], who: Partial<ItemPerson>) =>
      this.maker.add('itemPeople', { itemId, part, ...who })
    if (responsible) person('responsible', { personId: responsible.id })
    if (speaker) person('speaker', { speakerId: speaker.id })
    for (const guest of guests) {
      person('guest', typeof guest === 'string' ? { name: guest } : { personId: guest.id })
    }
    questions.forEach(({ id: questionId }, index) =>
      this.maker.add('itemQuestions', { itemId, questionId, rank: rankAt(index + 1) }),
    )
  }
}

function contentOf({ title, purpose = '', method, steps = '', material = '' }: PlannedItem) {
  return { title, purpose, method: method ?? '', steps, material }
}
