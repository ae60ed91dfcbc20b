import { parseArgs } from 'node:util'
import { isUnseenByVoice } from './held-out'
import { readGold, validateGold } from './validate/gold'
import { inWords } from './validate/in-words'
import { validateLoadedLanguage } from './validate/loaded-language'
import type { Material } from './validate/material'
import type { Validation } from './validate/prediction'
import { publish } from './validate/publish'
import { validateTargeted } from './validate/targeted'
import { validateTopics } from './validate/topics'
import { validateVoice } from './validate/voice'

const kinds: Readonly<Record<string, (material: Material) => Validation>> = {
  gold: validateGold,
  topics: validateTopics,
  targeted: validateTargeted,
  'loaded-language': validateLoadedLanguage,
  voice: (material) => validateVoice(readGold(material, () => isUnseenByVoice)),
}

const usage = `npm run validate -- KIND FILE [--held-out] [--json]
  KIND        ${Object.keys(kinds).join(' | ')}: what FILE holds
  FILE        a JSONL file of coded sentences or articles
  --held-out  only the part of FILE that no training read
  --publish WHAT  put the figures on the page /methodology/validity; WHAT says what FILE is
  --json      the last line printed is one JSON object`

function run(): void {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      'held-out': { type: 'boolean', default: false },
      publish: { type: 'string' },
    },
    allowPositionals: true,
  })
  const [kind = '', file, ...rest] = positionals
  const validate = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!validate || file === undefined || rest.length > 0) throw new Error(usage)
  const validation = validate({ file, heldOut: values['held-out'] })
  console.log(inWords(validation))
  if (values.publish !== undefined) publish(validation, values.publish)
  if (values.json) console.log(JSON.stringify(validation))
}

try {
  run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
