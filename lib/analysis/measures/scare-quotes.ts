import { findScareQuotes } from '@/lib/analysis/features/scare-quotes'
import { defineMeasure } from '@/lib/analysis/measures/measure'
import { ownSentenceObservations } from '@/lib/analysis/measures/own-sentence-observations'
import { share } from '@/lib/analysis/measures/scale'
import { startingIn } from '@/lib/text/span'

export const scareQuotes = defineMeasure({
  id: 'scare-quotes',
  family: 'wording',
  version: 1,
  label: 'Scare quotes',
  minUnits: 5,

  codebook: {
    definition:
      'How often the outlet, in its own voice and on any subject, holds a word at arm’s length by quotation marks.',
    rule: 'A sentence in the outlet’s voice scores 1 if it puts one to three words into quotation marks that nobody is said to have said, else 0. Names and titles, words quoted as words (“the term ‘pivot’”), whole statements, what follows a name in the possessive and what stands beside a word of speech (“threatened”, “remarks”) do not count.',
    unit: 'sentence in the outlet’s voice',
    scale: share,
    sources: ['predelli-2003', 'wilson-1927'],
    limits: [
      'Words that the article quotes again after it has told who said them count.',
      'The marks may distance, mock, or only quote; which of these, this does not tell.',
      'After “his” or “their” quoted words count, although they may be that person’s.',
    ],
    examples: [
      { text: 'The “wonderful” bridge opened on Monday.', value: 1, cues: ['“wonderful”'] },
      { text: 'The wonderful bridge opened on Monday.', value: 0, cues: [] },
      { text: 'Lopez said the bridge was “wonderful”.', value: null, cues: [] },
      { text: 'The so-called “peace bridge” fell. It was old.', value: 0.5, cues: ['“peace bridge”'] },
      { text: 'They used the word “bridge” on Monday.', value: 0, cues: [] },
      { text: 'She watched “The Longest Day” at the harbour.', value: 0, cues: [] },
      { text: 'After the “golden bridge” remarks they left.', value: 0, cues: [] },
      { text: 'Lopez’s “golden plan” was dropped on Monday.', value: 0, cues: [] },
    ],
  },

  observe: ({ text, tokens, attributions, ownSentences }) => {
    const found = findScareQuotes({ text, tokens, attributions })
    return ownSentenceObservations(ownSentences, ({ unit }) =>
      startingIn(found, unit).map(({ start, end }) => ({ start, end, note: 'held at arm’s length' })),
    )
  },
})
