import { defineMeasure } from '@/lib/analysis/measures/measure'

export const sourcesTone = defineMeasure({
  id: 'sources-tone',
  version: 1,
  label: 'Sources',
  minUnits: 3,
  codebook: {
    definition: 'How favourably the sources that an article quotes and paraphrases speak of the target.',
    rule: 'As for tone, over the sentences whose words are mostly attributed to a source.',
    unit: 'sentence on the target attributed to a source',
    range: [-1, 1],
    sources: ['balahur-2010', 'pareti-2015'],
    limits: [],
    examples: [],
  },
  observe: ({ tonedSentences }) => tonedSentences.filter(({ voice }) => voice.kind === 'source'),
})
