/** A step of the scale of shares, from none (0) to half or more (5). */
export type ShareStep = 0 | 1 | 2 | 3 | 4 | 5

/** Where steps end; the bounds choose a shade, and no number depends on them. */
const bounds: readonly (readonly [below: number, step: ShareStep])[] = [
  [0.005, 0],
  [0.1, 1],
  [0.2, 2],
  [0.35, 3],
  [0.5, 4],
]

/** The step of a share in [0, 1]. */
export const shareStep = (share: number): ShareStep => bounds.find(([below]) => share < below)?.[1] ?? 5
