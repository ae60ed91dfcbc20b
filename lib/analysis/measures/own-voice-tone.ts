import { defineMeasure } from '@/lib/analysis/measures/measure'
import { towardTarget } from '@/lib/analysis/measures/scale'
import { toneVerdicts } from '@/lib/analysis/measures/tone-verdicts'

export const ownVoiceTone = defineMeasure({
  id: 'own-voice-tone',
  family: 'tone',
  version: 2,
  label: 'Own voice',
  minUnits: 5,

  codebook: {
    definition:
      'How favourably the outlet speaks of the target in its own words, quotations and attributed statements left aside.',
    rule: 'Scored as tone is, over those sentences of which most words are attributed to nobody. Words in quotation marks that nobody is said to have said are the outlet’s.',
    unit: 'sentence on the target in the outlet’s voice',
    scale: towardTarget,
    verdicts: toneVerdicts,
    sources: ['balahur-2010', 'pareti-2015', 'efron-tibshirani-1993'],
    limits: [
      'Which sources an outlet chooses to quote is a choice of its own that this leaves out.',
      'A statement whose source stands two sentences back is taken for the outlet’s.',
    ],
    examples: [
      { text: 'The bridge is a disaster.', value: -0.69, cues: ['is', 'a', 'disaster'] },
      {
        text: 'The bridge is a failure. “It is a wonderful bridge,” Lopez said.',
        value: -0.6,
        cues: ['is', 'a', 'failure'],
      },
      { text: 'The bridge is a disaster, according to engineers.', value: null, cues: [] },
      {
        text: 'The bridge, said Lopez, is wonderful. The bridge is over budget.',
        value: -0.37,
        cues: ['is', 'over', 'budget'],
      },
      { text: '“The bridge is great,” Lopez said. “It is a wonderful bridge.”', value: null, cues: [] },
      { text: 'The “wonderful” bridge opened on Monday.', value: 0.44, cues: ['The', 'wonderful', 'opened'] },
    ],
  },

  observe: ({ tonedSentences }) => tonedSentences.filter(({ voice }) => voice.kind === 'outlet'),
})
