/** What a benchmark prints: one JSON line per figure. */

export interface Figure {
  readonly bench: string
  readonly measure: string
  readonly value: number
  readonly unit: 'ms' | 'KB' | 'frames/s' | 'points' | '%'
  /** What the figure should be: at most (or, for frames, at least) this. */
  readonly goal?: number
  readonly runs: number
}

export function report(figure: Figure): void {
  console.log(JSON.stringify({ ...figure, value: Math.round(figure.value * 10) / 10 }))
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The smallest value that this share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
