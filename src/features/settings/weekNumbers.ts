/** School-holiday weeks as people write them: "7, 27-31, 42". */

/** @returns the weeks in order without repeats, or null when something is not a week from 1 to 53 */
export function parseWeeks(text: string): number[] | null {
  const weeks = new Set<number>()
  for (const part of text.split(/[,;]/).map((piece) => piece.trim())) {
    if (part === '') continue
    const match = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/.exec(part)
    if (!match) return null
    const first = Number(match[1])
    const last = Number(match[2] ?? match[1])
    if (first < 1 || last > 53 || last < first) return null
    for (let week = first; week <= last; week += 1) weeks.add(week)
  }
  return [...weeks].sort((a, b) => a - b)
}

/** The shortest way to write the weeks: neighbours become a span. */
export function writeWeeks(weeks: readonly number[]): string {
  const spans: [number, number][] = []
  for (const week of [...weeks].sort((a, b) => a - b)) {
    const open = spans.at(-1)
    if (open && week === open[1] + 1) open[1] = week
    else spans.push([week, week])
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ')
}
