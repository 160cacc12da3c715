/** What can be put on paper, as the address names it. */
export type PrintKind = 'fremmoede' | 'doerliste' | 'navneskilte'
