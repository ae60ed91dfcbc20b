interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export function sum(counts: readonly Counts[]): Counts
export function closingLine(counts: Counts): string
export function vitestCounts(file: string, succeeded: boolean): Counts
export function playwrightCounts(file: string, succeeded: boolean): Counts
