/** The classes of what floats above the page: menus, lists and popovers. */
export const floatLook =
  'z-50 rounded-lg border border-line bg-raised text-ink shadow-float outline-none motion-safe:animate-arrive'

export const floatItemLook =
  'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 py-1.5 outline-none select-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-highlighted:bg-accent-soft pointer-coarse:min-h-11 forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:outline-[Highlight]'
