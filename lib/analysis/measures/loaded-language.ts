import { type LoadedSentence, readLoadedSentence } from '@/lib/analysis/features/loaded/loaded-sentence'
import { type Cue, defineMeasure } from '@/lib/analysis/measures/measure'
import type { Span } from '@/lib/text/span'

export const loadedLanguage = defineMeasure({
  id: 'loaded-language',
  version: 1,
  label: 'Loaded language',
  minUnits: 5,

  codebook: {
    definition:
      'How much of what the outlet says in its own voice, on any subject, is worded so that readers feel steered: judging labels, dramatic verbs, words that doubt a speaker, exaggeration, mockery, praise.',
    rule: '',
    unit: 'sentence in the outlet’s voice',
    range: [0, 1],
    sources: [],
    limits: [],
    examples: [],
  },

  observe: ({ text, tokens, quotations, sentences, voices }) =>
    sentences.flatMap((unit, i) => {
      const voice = voices[i]
      if (voice?.kind !== 'outlet') return []
      const reading = readLoadedSentence({ text, tokens, quotations }, unit)
      return [{ unit, voice, score: reading.probability, cues: cuesOf(reading, unit) }]
    }),
})

/** The marked phrases; then, at the sentence's beginning, what no phrase stands for. */
function cuesOf({ probability, base, phrases }: LoadedSentence, { start }: Span): readonly Cue[] {
  const marked = phrases.map((phrase): Cue => ({ ...phrase, kind: 'shifter', note: 'marked as loaded' }))
  const rest = probability - base - marked.reduce((sum, { weight }) => sum + weight, 0)
  const setting = (weight: number, note: string): Cue => ({ start, end: start, kind: 'shifter', weight, note })
  const others = [setting(rest, 'all other words together'), setting(base, 'where every sentence starts')]
  return [...marked, ...others].filter(({ weight }) => weight !== 0)
}
