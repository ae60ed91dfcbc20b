import { defineMeasure } from '@/lib/analysis/measures/measure'
import { wordingObservations } from '@/lib/analysis/measures/own-sentence-observations'
import { share } from '@/lib/analysis/measures/scale'

export const hedging = defineMeasure({
  id: 'hedging',
  family: 'wording',
  version: 1,
  label: 'Hedging',
  minUnits: 5,

  codebook: {
    definition:
      'How often the outlet, in its own voice and on any subject, marks what it tells as uncertain.',
    rule: 'A sentence in the outlet’s voice scores 1 if, outside what it quotes or attributes, it holds a word or phrase that presents something as possible, reported or open (“may”, “reportedly”, “it is unclear”), else 0.',
    unit: 'sentence in the outlet’s voice',
    scale: share,
    sources: ['hyland-1998', 'hyland-2005', 'wilson-1927'],
    limits: [
      'Permission (“visitors may enter”) and past ability (“she could see the river”) count as doubt.',
      '“Would”, “should” and rounded numbers (“about 30”) are not counted.',
      'A hedge can be careful or evasive; which of the two, this does not tell.',
    ],
    examples: [
      { text: 'The vote may be delayed.', value: 1, cues: ['may'] },
      { text: 'The vote was delayed in May.', value: 0, cues: [] },
      { text: 'Doctors reportedly left. “I might stay,” she said.', value: 1, cues: ['reportedly'] },
      {
        text: 'It is not clear whether the bridge will hold. It opens soon.',
        value: 0.5,
        cues: ['not clear'],
      },
      { text: 'They left as soon as possible.', value: 0, cues: [] },
      { text: 'The plan is likely to fail, according to engineers.', value: null, cues: [] },
      {
        text: 'The storm seems to be over and perhaps the bridge held.',
        value: 1,
        cues: ['seems', 'perhaps'],
      },
      { text: '“It might rain,” Lopez said.', value: null, cues: [] },
    ],
  },

  observe: ({ ownSentences }) => wordingObservations(ownSentences, 'hedge', 'leaves it open'),
})
