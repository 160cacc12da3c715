/** What a row of the programme shows. All fields are plain values, so that equal rows are told at once. */
import type { ItemKind } from '@/domain/agenda/agenda'
import type { Id } from '@/domain/shared/id'
import type { UiTone } from '@/ui'

export interface ItemView {
  readonly id: Id
  readonly kind: ItemKind
  /** As it was written; empty where nothing was. */
  readonly title: string
  /** What it is called in a sentence. */
  readonly name: string
  readonly closed: boolean
  readonly minutes: number
  /** "9.00-9.30" */
  readonly time: string
  /** "Holder kl. 12.00", or empty. */
  readonly fixed: string
  /** "Kun Direktionen", or empty. */
  readonly circle: string
  /** Who has a part in it, in one line. */
  readonly people: string
  /** Method, questions and notes, in one line. */
  readonly content: string
  /** What to look at, in words; empty where all is well. */
  readonly concern: string
  readonly concernTone: UiTone
  /** It stands in a track. */
  readonly within: boolean
  /** The whole row in words. */
  readonly label: string
}
