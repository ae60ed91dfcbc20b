import type { WorkState } from '@/lib/jobs/long-work'

/** Long work that goes on while a page is shown without what comes of it. */
export interface Working {
  /** "Comparing the articles". */
  readonly doing: string
  /** 0 to 100, whole. */
  readonly percent: number
}

/** How far some work is; null when it is done, or not begun because other work comes first. */
export const workingOn = (doing: string, state: WorkState<unknown> | null): Working | null =>
  state === null || state.isDone ? null : { doing, percent: Math.floor(100 * state.progress) }
