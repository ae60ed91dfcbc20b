import type { ToneReading } from '@/lib/analysis/features/tone-reading'
import { type Cue, defineMeasure } from '@/lib/analysis/measures/measure'

export const headlineAgainstBody = defineMeasure({
  id: 'headline-against-body',
  version: 1,
  label: 'Headline against body',
  minUnits: 5,

  codebook: {
    definition:
      'How much more favourably the headline speaks of the target than the outlet’s own voice does below it; negative where it speaks less favourably.',
    rule: 'A headline that speaks of the target is scored as a sentence of the tone measure is. A sentence on the target in the outlet’s voice scores the headline’s tone minus its own. The value is thus the headline’s tone minus the mean of the own voice; without a headline on the target nothing is scored.',
    unit: 'sentence on the target in the outlet’s voice',
    range: [-2, 2],
    sources: ['hamborg-donnay-2021', 'andrew-2007', 'efron-tibshirani-1993'],
    limits: [
      'The headline is one sentence: its tone has no interval of its own, and the interval shown is that of the body.',
      'Quoted words in a headline count as the headline’s.',
      'What tone does not see in a sentence, it does not see in a headline either.',
    ],
    examples: [
      {
        text: '# The bridge is a success\n\nThe bridge is a disaster.',
        value: 1.07,
        cues: ['is', 'a', 'disaster'],
      },
      {
        text: '# The bridge is a disaster\n\nThe bridge is a success.',
        value: -0.91,
        cues: ['is', 'a', 'success'],
      },
      { text: '# The bridge opens\n\nThe bridge opens on Monday.', value: -0.05, cues: ['opens'] },
      { text: '# Ships return\n\nThe bridge is a disaster.', value: null, cues: [] },
      { text: '# The bridge is a success\n\n“The bridge is a disaster,” Lopez said.', value: null, cues: [] },
      { text: 'The bridge is a disaster.', value: null, cues: [] },
    ],
  },

  observe: ({ headline, tonedSentences }) => {
    if (headline === null) return []
    return tonedSentences
      .filter(({ voice }) => voice.kind === 'outlet')
      .map(({ unit, voice, score, cues }) => ({
        unit,
        voice,
        score: headline.score - score,
        cues: [headlineCue(headline, unit.start), ...cues.map(taken)],
      }))
  },
})

/** The headline's part of a score: an empty span, because its words stand above the text. */
const headlineCue = ({ score }: ToneReading, start: number): Cue => ({
  start,
  end: start,
  kind: score > 0 ? 'favourable' : 'unfavourable',
  weight: score,
  note: 'the tone of the headline',
})

/** What the sentence says is taken from what the headline says. */
const taken = ({ start, end, weight, note }: Cue): Cue => ({
  ...{ start, end, note },
  kind: weight > 0 ? 'unfavourable' : 'favourable',
  weight: -weight,
})
