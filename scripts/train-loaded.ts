import { writeFileSync } from 'node:fs'
import { trainLoaded } from './train/loaded/train-loaded'
import { runTraining } from './train/run-training'

const output = new URL('../lib/lexicons/loaded-language-weights.json', import.meta.url)

await runTraining(({ shared, log }) => {
  const weights = trainLoaded({ shared, log })
  writeFileSync(output, `${JSON.stringify(weights, null, 2)}\n`)
  log(`Wrote the weights of ${weights.words.split(' ').length} words`)
})
