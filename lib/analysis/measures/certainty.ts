import { defineMeasure } from '@/lib/analysis/measures/measure'
import { wordingObservations } from '@/lib/analysis/measures/own-sentence-observations'
import { share } from '@/lib/analysis/measures/scale'

export const certainty = defineMeasure({
  id: 'certainty',
  family: 'wording',
  version: 1,
  label: 'Certainty',
  minUnits: 5,

  codebook: {
    definition:
      'How often the outlet, in its own voice and on any subject, stresses that what it tells is beyond doubt.',
    rule: 'A sentence in the outlet’s voice scores 1 if, outside what it quotes or attributes, it holds a booster, a word or phrase that closes the question (“clearly”, “no doubt”, “in fact”), else 0.',
    unit: 'sentence in the outlet’s voice',
    scale: share,
    sources: ['hyland-1998', 'hyland-2005', 'wilson-1927'],
    limits: [
      'A plain statement is certain as well; only certainty put into words is counted.',
      'A denied booster (“nothing is certain to last”) counts unless it is a common phrase such as “not clear”.',
      '“Must”, “always” and “never” are not counted: they mostly tell of duties and of times.',
    ],
    examples: [
      { text: 'The bridge will certainly hold.', value: 1, cues: ['certainly'] },
      { text: 'The bridge will hold.', value: 0, cues: [] },
      { text: 'There is no doubt that it fell. It was old.', value: 0.5, cues: ['no doubt'] },
      { text: 'It is not clear that the bridge fell.', value: 0, cues: [] },
      { text: '“It is obviously safe,” Lopez said.', value: null, cues: [] },
      {
        text: 'Of course the delay was inevitable.',
        value: 1,
        cues: ['Of course', 'inevitable'],
      },
      { text: 'Work stopped after Lopez said it was clearly unsafe.', value: 0, cues: [] },
    ],
  },

  observe: ({ ownSentences }) => wordingObservations(ownSentences, 'booster', 'stresses certainty'),
})
