/** A key that recharts knows, and how often to press it. */
export interface Presses {
  readonly key: string
  readonly times: number
}

const NEXT = 'ArrowLeft'
const PREVIOUS = 'ArrowRight'

/** Recharts knows two arrows, and in a chart of rows its left one leads to the next row. Null for other keys. */
export function pressesFor(key: string, rows: number): Presses | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return { key: NEXT, times: 1 }
  if (key === 'ArrowUp' || key === 'ArrowLeft') return { key: PREVIOUS, times: 1 }
  if (key === 'End') return { key: NEXT, times: rows }
  return key === 'Home' ? { key: PREVIOUS, times: rows } : null
}
