/** Measures of every drawing, in the units of its view box, which are pixels at its natural size. */
export const WIDTH = 960
export const MARGIN = 32
/** Inside the margins. */
export const INNER = WIDTH - 2 * MARGIN
/** Where the names of rows end and what is drawn of them begins. */
export const NAMES = 232
export const PLOT = MARGIN + NAMES + 24

/** Something drawn from 0 downwards. */
export interface Drawn {
  readonly svg: string
  readonly height: number
}
