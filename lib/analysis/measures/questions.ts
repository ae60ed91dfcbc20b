import { defineMeasure } from '@/lib/analysis/measures/measure'
import { ownSentenceObservations } from '@/lib/analysis/measures/own-sentence-observations'
import { share } from '@/lib/analysis/measures/scale'
import { slice } from '@/lib/text/span'

export const questions = defineMeasure({
  id: 'questions',
  family: 'wording',
  version: 1,
  label: 'Questions',
  minUnits: 5,

  codebook: {
    definition: 'How often the outlet, in its own voice and on any subject, asks instead of telling.',
    rule: 'A sentence in the outlet’s voice scores 1 if it ends in a question mark that stands outside quotation marks, else 0.',
    unit: 'sentence in the outlet’s voice',
    scale: share,
    sources: ['quirk-1985', 'wilson-1927'],
    limits: [
      'Whether a question is rhetorical, or answered in the next sentence, this does not tell.',
      'A question without its mark (“He asked why it fell.”) is not counted.',
      'In interviews the reporter’s questions count.',
    ],
    examples: [
      { text: 'Will the bridge hold? It opens on Monday.', value: 0.5, cues: ['?'] },
      { text: 'Nobody knows whether the bridge will hold.', value: 0, cues: [] },
      { text: '“Will it hold?” Lopez asked on Monday.', value: null, cues: [] },
      { text: 'Who needs it (or wants it?)', value: 1, cues: ['?'] },
      { text: 'She watched the film “Who Pays?”', value: 0, cues: [] },
      { text: 'A “golden” bridge?! It is old. It leaks. It fell.', value: 0.25, cues: ['?'] },
    ],
  },

  observe: ({ text, ownSentences }) =>
    ownSentenceObservations(ownSentences, ({ unit }) => {
      const start = unit.start + slice(text, unit).search(/\?[!)]?$/)
      return start < unit.start ? [] : [{ start, end: start + 1, note: 'asks' }]
    }),
})
