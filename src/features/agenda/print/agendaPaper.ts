/** What the programme can be shown as, on which paper, and the words that all of them share. */
import type { ShownItem, ShownPerson } from '@/domain/agenda/shownItem'
import { clockOf } from '@/domain/agenda/schedule'
import { listed, timeSpan } from '@/text/formats'
import { t } from '@/text/t'

/** As they stand in the address. */
export const paperKinds = ['deltager', 'drejebog', 'person', 'alle'] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperSizes = ['a4', 'a3'] as const
export type PaperSize = (typeof paperSizes)[number]

export function paperKindOf(text: unknown): PaperKind {
  return paperKinds.find((kind) => kind === text) ?? 'deltager'
}

export function paperSizeOf(text: unknown): PaperSize {
  return text === 'a3' ? 'a3' : 'a4'
}

/** A run sheet has many columns and lies down; everything else stands. */
export function sheetOf(kind: PaperKind, size: PaperSize): string {
  const lying = kind === 'drejebog'
  if (size === 'a3') return lying ? 'wideA3' : 'listA3'
  return lying ? 'wide' : 'list'
}

/** "9.00-9.30". */
export function spanText({ start, end }: { readonly start: number; readonly end: number }): string {
  return timeSpan(clockOf(start), clockOf(end))
}

/** What an item is called: its title, or what kind of item it is. */
export function titleOfItem({ title, kind }: Pick<ShownItem, 'title' | 'kind'>): string {
  return title || t.agenda.kinds[kind]
}

/** "Ane Holm, direktør og Bo Dam". */
export function namesText(people: readonly ShownPerson[]): string {
  return listed(people.map(({ name, from }) => (from ? `${name}, ${from}` : name)))
}
