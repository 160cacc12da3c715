/** What the user is about to do to the tree. */
import type { Id } from '@/domain/shared/id'

export type UnitTask =
  | { readonly kind: 'add'; readonly parentId: Id | null }
  | { readonly kind: 'rename' | 'move' | 'merge' | 'remove'; readonly unitId: Id }
