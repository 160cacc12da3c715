/** One item of a built-in programme, and the programme as a whole. */

/** The kinds of items that a built-in programme has; the programme knows them by the same names. */
export type StarterKind =
  | 'welcome'
  | 'checkIn'
  | 'talk'
  | 'dialogue'
  | 'groupWork'
  | 'plenary'
  | 'case'
  | 'practical'
  | 'break'
  | 'meal'
  | 'movement'
  | 'closing'

interface StarterSlot {
  readonly kind: StarterKind
  readonly minutes: number
  /** Held by the clock, "12:00". */
  readonly fixedStart?: string
  /** 0 is the first day. */
  readonly dayOffset?: number
}

export interface StarterItem extends Required<Omit<StarterSlot, 'fixedStart'>> {
  readonly fixedStart: string | null
  readonly title: string
  readonly purpose: string
}

export interface Starter {
  readonly startTime: string
  readonly endTime: string
  /** The times of the days after the first. */
  readonly moreDays: readonly { readonly startTime: string; readonly endTime: string }[]
  readonly items: readonly StarterItem[]
}

export function starterItem(slot: StarterSlot, title: string, purpose = ''): StarterItem {
  return { fixedStart: null, dayOffset: 0, ...slot, title, purpose }
}
