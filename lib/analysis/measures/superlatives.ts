import { defineMeasure } from '@/lib/analysis/measures/measure'
import { wordingObservations } from '@/lib/analysis/measures/own-sentence-observations'
import { share } from '@/lib/analysis/measures/scale'

export const superlatives = defineMeasure({
  id: 'superlatives',
  family: 'wording',
  version: 1,
  label: 'Superlatives',
  minUnits: 5,

  codebook: {
    definition:
      'How often the outlet, in its own voice and on any subject, ranks something above or below all others.',
    rule: 'A sentence in the outlet’s voice scores 1 if, outside what it quotes or attributes, it holds a superlative: a form in “-est”, “best”, “worst”, or “most” or “least” after “the” or a possessive, else 0. Names and set phrases (“at least”) do not count.',
    unit: 'sentence in the outlet’s voice',
    scale: share,
    sources: ['bednarek-caple-2017', 'quirk-1985', 'wilson-1927'],
    limits: [
      'A superlative may be a plain fact (“the longest bridge in the state”).',
      'Other words of extremes (“unprecedented”, “unique”) are not counted.',
      '“The most” of a quantity (“the most votes”) counts.',
    ],
    examples: [
      { text: 'It is the longest bridge in the state.', value: 1, cues: ['longest'] },
      { text: 'It is a long bridge. It took the most money.', value: 0.5, cues: ['the most'] },
      { text: 'Most people liked the bridge, at least on Sunday.', value: 0, cues: [] },
      { text: 'Lopez’s most loyal friends stayed.', value: 1, cues: ['most'] },
      { text: '“It is the best bridge,” Lopez said.', value: null, cues: [] },
      { text: 'Interest in the forest is modest.', value: 0, cues: [] },
      { text: 'The worst storm hit the oldest houses.', value: 1, cues: ['worst', 'oldest'] },
    ],
  },

  observe: ({ ownSentences }) =>
    wordingObservations(ownSentences, 'superlative', 'ranks above or below all others'),
})
