import { defineMeasure } from '@/lib/analysis/measures/measure'

export const tone = defineMeasure({
  id: 'tone',
  version: 1,
  label: 'Tone',
  minUnits: 3,
  codebook: {
    definition: 'How favourably an article speaks of the topic’s target, all voices together.',
    rule: 'A sentence that speaks of the target is scored by the valence of its words, under negation, degree, doubt and contrast.',
    unit: 'sentence on the target',
    range: [-1, 1],
    sources: ['nielsen-2011', 'taboada-2011'],
    limits: [],
    examples: [],
  },
  observe: ({ tonedSentences }) => tonedSentences,
})
