/** The classes that make something look like a place to write. */
export const inputLook =
  'block w-full min-w-0 rounded-md border border-line-strong bg-raised px-3 text-base text-ink transition-colors hover:border-ink-muted focus-visible:border-accent focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:bg-sunken disabled:opacity-70 aria-invalid:border-danger aria-invalid:bg-danger-soft'

export const inputHeight = 'h-10 pointer-coarse:h-11'
