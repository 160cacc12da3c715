/** A change of nothing, to name only what matters in others. */
import type { Change } from '@/domain/change'

export const noChange: Change = { added: [], updated: [], removed: [] }
