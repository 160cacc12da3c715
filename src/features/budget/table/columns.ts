/** The three amounts of a line, in the order in which they become known. */
import { t } from '@/text/t'

export const amountColumns = ['budgeted', 'ordered', 'actual'] as const
export type AmountColumn = (typeof amountColumns)[number]

export const columnLabel = (column: AmountColumn) => t.budget.columns[column]

/** Wide screens have the amounts beside the words, and room for a menu; narrow ones have them below. */
export const rowLook = 'grid gap-x-3 gap-y-2 md:grid-cols-[minmax(0,1fr)_repeat(3,8.5rem)_2.75rem]'
