/** A board seminar with guests in the afternoon, approved as a planner reads it, in both languages. */
import { findingsOf } from '@/domain/agenda/checks'
import { clockOf, scheduleOf } from '@/domain/agenda/schedule'
import type { ShownItem, ShownTrack } from '@/domain/agenda/shownItem'
import { participantAgenda, personAgenda, runSheet } from '@/domain/agenda/views'
import { FindingWords } from '@/features/agenda/findingText'
import { listed, timeSpan, titleDay } from '@/text/formats'
import { setLanguage, t, type Language } from '@/text/t'
import {
  aCircle,
  anItem,
  anItemPerson,
  aPerson,
  aSeminar,
  aSeries,
  aTrack,
  snapshotOf,
} from '@tests/support/builders'
import { afterEach, expect, test } from 'vitest'

afterEach(() => setLanguage('da'))

const snapshot = snapshotOf({
  series: [aSeries({ id: 'series', audienceLevels: [1, 2] })],
  seminars: [aSeminar({ id: 'seminar', day: '2027-08-12', startTime: '09:00', endTime: '15:30' })],
  people: [
    aPerson({ id: 'ane', name: 'Ane Holm', level: 1, title: 'Kommunaldirektør' }),
    aPerson({ id: 'bo', name: 'Bo Dahl', level: 1, title: 'Direktør' }),
    aPerson({ id: 'eva', name: 'Eva Lund', level: 2, title: 'Sekretariatschef' }),
  ],
  speakers: [{ id: 'kaj', name: 'Kaj Lind', organisation: 'Handelsskolen' }],
  bookings: [
    { id: 'b', speakerId: 'kaj', seminarId: 'seminar', rank: '0001', status: 'promised' as const },
  ],
  circles: [aCircle({ id: 'board', name: 'Direktionen', levels: [1] })],
  agendaItems: [
    anItem({ id: 'in', rank: '01', kind: 'checkIn', minutes: 15, circleId: 'board' }),
    anItem({ id: 'closed', rank: '02', minutes: 45, circleId: 'board', closed: true }),
    anItem({
      id: 'talk',
      rank: '03',
      kind: 'talk',
      minutes: 135,
      title: 'Styr efter en vision',
      circleId: 'board',
    }),
    anItem({ id: 'lunch', rank: '04', kind: 'meal', minutes: 45, fixedStart: '12:00' }),
    anItem({ id: 'split', rank: '05', kind: 'parallel', minutes: 60 }),
    anItem({ id: 'a', trackId: 'one', rank: '01', minutes: 60, title: 'Udvalgene' }),
    anItem({ id: 'b', trackId: 'two', rank: '01', minutes: 40, title: 'Styringen' }),
    anItem({ id: 'close', rank: '06', kind: 'closing', minutes: 30, fixedStart: '15:00' }),
  ],
  agendaTracks: [
    aTrack({ id: 'one', itemId: 'split', rank: '01', name: 'Salen' }),
    aTrack({ id: 'two', itemId: 'split', rank: '02', name: 'Biblioteket' }),
  ],
  closedItems: [{ id: 'c', itemId: 'closed', title: 'En personsag' }],
  itemNotes: [{ id: 'n', itemId: 'talk', text: 'Kaj kommer med toget kl. 9.40' }],
  itemPeople: [
    anItemPerson({ itemId: 'talk', part: 'speaker', speakerId: 'kaj' }),
    ...['in', 'closed', 'talk', 'close'].map((itemId) => anItemPerson({ itemId, personId: 'ane' })),
    anItemPerson({ itemId: 'a', personId: 'bo' }),
    anItemPerson({ itemId: 'b', personId: 'bo' }),
  ],
  guidingQuestions: [
    { id: 'q', rank: '0001', text: 'Hvad slår vi op i, når der ikke er en politik?' },
  ],
  itemQuestions: [{ id: 'iq', itemId: 'talk', questionId: 'q', rank: '0001' }],
})

type Printable = ShownItem & { readonly note?: string }

function itemLines(item: Printable, indent = '  '): string[] {
  const name = item.title || t.agenda.kinds[item.kind]
  const circle = item.circle === '' ? '' : ` (${item.circle})`
  const names = [...item.speakers, ...item.responsible].map((person) => person.name)
  const below = [listed(names), ...item.questions.map((text) => `? ${text}`), item.note ?? '']
  return [
    `${indent}${timeSpan(clockOf(item.start), clockOf(item.end))}  ${name}${circle}`,
    ...below.filter((line) => line !== '').map((line) => `${indent}    ${line}`),
  ]
}

function dayLines(
  items: readonly (Printable & { readonly tracks: readonly ShownTrack<Printable>[] })[],
): string[] {
  return items.flatMap((item) => [
    ...itemLines(item),
    ...item.tracks.flatMap(({ name, items: inside }) => [
      `    ${name}`,
      ...inside.flatMap((one) => itemLines(one, '      ')),
    ]),
  ])
}

function printed(): string {
  const days = scheduleOf(snapshot, 'seminar')
  const words = new FindingWords(snapshot, days)
  const personal = ['ane', 'eva'].flatMap((id) =>
    personAgenda(snapshot, 'seminar', id).flatMap(({ spans, items }) => [
      snapshot.people.get(id)!.name,
      `  ${listed(spans.map(({ start, end }) => timeSpan(clockOf(start), clockOf(end))))}`,
      ...dayLines(items),
    ]),
  )
  const sheets = [runSheet(snapshot, 'seminar'), participantAgenda(snapshot, 'seminar')]
  const blocks = [
    ...sheets.map(([day]) => [titleDay(day!.day), ...dayLines(day!.items)]),
    personal,
    findingsOf(snapshot, 'seminar').map((finding) => words.textOf(finding)),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

test.each<Language>(['da', 'en'])('a planner reads the programme in %s', async (language) => {
  await setLanguage(language)
  await expect(printed()).toMatchFileSnapshot(`../../../approved/programme.${language}.txt`)
})
