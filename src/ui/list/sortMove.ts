/** A row of a list that the user orders, and what it is to stand before; null puts it last. */
export type SortMove = { readonly id: string; readonly beforeId: string | null }
