import { judgeTone, toneAimOf } from '@/lib/analysis/features/tone-reading'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { splitSentences } from '@/lib/text/sentences'
import { judged } from './judge'
import { type Material, readLines, type TopicSentence, topicSentence } from './material'
import { type JudgedSentence, none, type Validation } from './prediction'
import { toneFigures } from './tone-figures'

/** Tone toward targets of which only the name is known: no codebook, no cues. */
export function validateTopics({ file }: Material): Validation {
  const rows = readLines(file, topicSentence)
  const articles = new Set(rows.map(({ article }) => article)).size
  return { ...none, kind: 'topics', articles, ...toneFigures(rows.map(judgeRow)) }
}

function judgeRow({ target, article, before, sentence, tone }: TopicSentence): JudgedSentence {
  const codebook = codebookSchema.parse({
    topic: 'named',
    version: 1,
    name: target,
    target,
    mentions: [target],
  })
  const text = before === '' ? sentence : `${before}\n\n${sentence}`
  const start = text.length - sentence.length
  const setting = {
    text,
    title: '',
    sentence: { start, end: text.length },
    before: splitSentences(before).at(-1) ?? null,
  }
  return judged({ cluster: article, codes: tone, sentence }, judgeTone(setting, toneAimOf(codebook)))
}
