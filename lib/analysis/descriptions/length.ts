import { defineDescription } from '@/lib/analysis/descriptions/description'

export const wordCount = defineDescription({
  id: 'words',
  label: 'Length',
  unit: 'words',
  decimals: 0,
  definition: 'How many words the text has, the headline left out.',
  sources: [],
  limits: ['Hyphens separate words: “well-known” is two.'],
  describe: ({ words }) => words.length,
})

export const sentenceCount = defineDescription({
  id: 'sentences',
  label: 'Sentences',
  unit: 'sentences',
  decimals: 0,
  definition: 'How many sentences the text has; headings and captions count as sentences.',
  sources: [],
  limits: [
    'Where one sentence ends and the next begins is found by rule, and now and then not where a reader would.',
  ],
  describe: ({ sentences }) => sentences.length,
})

/** Words per minute: the mean silent reading rate of adults for English non-fiction (Brysbaert 2019, abstract). */
const READING_RATE = 238

export const readingTime = defineDescription({
  id: 'reading-time',
  label: 'Reading time',
  unit: 'minutes',
  decimals: 1,
  definition: `How long an adult takes to read the text silently, at ${READING_RATE} words a minute.`,
  formula: `words ÷ ${READING_RATE}`,
  sources: ['brysbaert-2019'],
  limits: ['Most adults read between 175 and 300 words a minute.'],
  describe: ({ words }) => words.length / READING_RATE,
})
