import { defineMeasure } from '@/lib/analysis/measures/measure'

export const tone = defineMeasure({
  id: 'tone',
  version: 1,
  label: 'Tone',
  minUnits: 5,

  codebook: {
    definition: 'How favourably an article speaks of the topic’s target, all voices together.',
    rule: 'A sentence that mentions the target, names two of its parties or takes it up (“It …”, “the two leaders …”) is scored by the valence of its words: the codebook’s own words of tone first, then AFINN-165 without the codebook’s neutral vocabulary; turned by negation, strengthened or weakened by degree, halved by doubt, and outweighed by what follows “but”. The sum is squashed to the range by tanh.',
    unit: 'sentence on the target',
    range: [-1, 1],
    sources: [
      'nielsen-2011',
      'taboada-2011',
      'polanyi-zaenen-2006',
      'bestvater-monroe-2023',
      'efron-tibshirani-1993',
    ],
    limits: [
      'Reads words, not arguments: irony, comparison and praise of something else in the same sentence are scored as if they meant the target.',
      'A word has the same valence in every topic unless the codebook says otherwise.',
      'Wording is evidence about wording, not about what its writer wanted.',
    ],
    examples: [
      { text: 'The bridge is a success.', value: 0.38, cues: ['success'] },
      { text: 'The bridge is not a success.', value: -0.27, cues: ['not', 'success'] },
      { text: 'The bridge is a very good idea.', value: 0.65, cues: ['very', 'good'] },
      {
        text: 'The bridge was good, but it became a disaster.',
        value: -0.04,
        cues: ['good', 'but', 'disaster'],
      },
      { text: 'The bridge may be a disaster.', value: -0.2, cues: ['may', 'disaster'] },
      { text: 'The bridge is on schedule in spite of the storm.', value: 0.54, cues: ['on schedule'] },
      { text: 'The bridge was discussed. It failed.', value: -0.19, cues: ['failed'] },
      { text: 'The harbour is a success.', value: null, cues: [] },
    ],
  },

  observe: ({ tonedSentences }) => tonedSentences,
})
