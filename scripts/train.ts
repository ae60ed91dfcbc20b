import { writeFileSync } from 'node:fs'
import { loadToneModel } from '@/lib/analysis/features/tone/weights-file'
import { runTraining } from './train/run-training'
import { trainTone } from './train/train-tone'

const MEMBERS = 3
const output = new URL('../lib/lexicons/tone-weights.json', import.meta.url)

await runTraining(async ({ shared, log }) => {
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
})
