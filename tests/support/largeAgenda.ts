/** A programme as large as one wishes: days, parallel items with tracks, people, circles and speakers. */
import type { Snapshot } from '@/domain/records'
import { rankAt } from '@/domain/shared/rank'
import {
  aCircle,
  anItem,
  anItemPerson,
  aPerson,
  aPlacement,
  aSeminar,
  aSeminarDay,
  aSeries,
  aTrack,
  snapshotOf,
} from './builders'

export interface AgendaSize {
  readonly items: number
  readonly days: number
  readonly tracks: number
  readonly participants: number
}

const kinds = ['talk', 'dialogue', 'groupWork', 'plenary', 'break'] as const

/**
 * The seminar `seminar`. Half of each day stands in the tracks of its first item, the other half in the
 * main line behind it; `main-0`, the second of the first day, is there to be changed.
 */
export function largeAgenda({ items, days, tracks, participants }: AgendaSize): Snapshot {
  const people = Array.from({ length: participants }, (_, at) =>
    aPerson({ id: `p${at}`, name: `Leder ${at}`, level: at % 5 === 0 ? 2 : 3 }),
  )
  const perDay = Math.floor(items / days)
  const offsets = Array.from({ length: days }, (_, offset) => offset)
  const agendaItems = offsets.flatMap((dayOffset) => {
    const [inTracks, inLine] = [Math.floor(perDay / 2), perDay - Math.floor(perDay / 2) - 1]
    const fields = (at: number) => ({
      dayOffset,
      rank: rankAt(at + 2),
      minutes: 10,
      kind: kinds[at % kinds.length],
      circleId: at % 4 === 0 ? 'chiefs' : null,
    })
    return [
      anItem({ id: `parallel-${dayOffset}`, dayOffset, rank: '0001', kind: 'parallel' }),
      ...Array.from({ length: inTracks }, (_, at) =>
        anItem({ ...fields(at), trackId: `track-${dayOffset}-${at % tracks}` }),
      ),
      ...Array.from({ length: inLine }, (_, at) =>
        anItem({ ...fields(at), ...(dayOffset === 0 ? { id: `main-${at}` } : {}) }),
      ),
    ]
  })
  return snapshotOf({
    series: [aSeries({ id: 'series' })],
    seminars: [aSeminar({ id: 'seminar', startTime: '08:00', endTime: '17:00' })],
    seminarDays: offsets.slice(1).map((offset) => aSeminarDay({ offset })),
    people,
    placements: people.map(({ id }) => aPlacement({ personId: id })),
    circles: [aCircle({ id: 'chiefs', levels: [2] })],
    agendaItems,
    agendaTracks: offsets.flatMap((day) =>
      Array.from({ length: tracks }, (_, at) =>
        aTrack({ id: `track-${day}-${at}`, itemId: `parallel-${day}`, rank: rankAt(at + 1) }),
      ),
    ),
    itemPeople: agendaItems.map(({ id }, at) =>
      anItemPerson({ itemId: id, personId: `p${at % participants}` }),
    ),
  })
}
