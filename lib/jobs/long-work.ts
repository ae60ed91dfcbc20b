import { LRUCache } from 'lru-cache'

/** Work that goes on by itself, once begun. */
export interface Work<T> {
  readonly finished: Promise<T>
  /** What came of it; null while it goes on. */
  outcome: { readonly value: T } | null
  /** How much of it is done, 0 to 1. */
  progress: number
}

/** What came of some work, or how far it is. */
export type WorkState<T> =
  | { readonly isDone: true; readonly value: T }
  | { readonly isDone: false; readonly progress: number }

const PATIENCE_MS = 2_500
const MOST_KEPT = 100

type Run<T> = (onProgress: (progress: number) => void) => Promise<T>

/** Begins work; `run` is handed what to call with how much is done, 0 to 1. */
function begin<T>(run: Run<T>): Work<T> {
  const finished = Promise.resolve().then(() =>
    run((progress) => {
      work.progress = progress
    }),
  )
  const work: Work<T> = { finished, outcome: null, progress: 0 }
  return work
}

/** Work by key: what is asked for again is not done again. What failed is forgotten, and tried again next time. */
export class KeptWork<T> {
  readonly #kept = new LRUCache<string, Work<T>>({ max: MOST_KEPT })

  /** @param patience How long callers wait, in milliseconds. */
  constructor(private readonly patience = PATIENCE_MS) {}

  /** Waits a little for the work of this key, which is begun where nobody has asked for it. Throws what it throws. */
  async patiently(key: string, run: Run<T>): Promise<WorkState<T>> {
    const work = this.#kept.get(key) ?? this.#start(key, run)
    await Promise.race([work.finished, waited(this.patience)])
    if (work.outcome) return { isDone: true, value: work.outcome.value }
    return { isDone: false, progress: work.progress }
  }

  /** Has the work of this key done again when it is next asked for. */
  forget(key: string): void {
    this.#kept.delete(key)
  }

  #start(key: string, run: Run<T>): Work<T> {
    const work = begin(run)
    this.#kept.set(key, work)
    work.finished.then(
      (value) => {
        work.outcome = { value }
      },
      () => this.#kept.delete(key),
    )
    return work
  }
}

const waited = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
