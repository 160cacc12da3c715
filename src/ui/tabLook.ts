/** The classes of a row of tabs, the same for links and for panels. */
export const tabListLook =
  'flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:none] print:hidden'

export const tabLook =
  '-mb-px inline-flex min-h-11 shrink-0 items-center gap-2 border-b-2 border-transparent px-3 font-medium whitespace-nowrap text-ink-muted no-underline transition-colors hover:text-ink focus-visible:-outline-offset-2 forced-colors:border-[Canvas]'

export const tabCountLook = 'rounded-full bg-sunken px-2 text-xs text-ink-muted tabular-nums'
