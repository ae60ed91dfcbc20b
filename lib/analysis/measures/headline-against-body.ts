import type { ToneReading } from '@/lib/analysis/features/tone-reading'
import { differenceVerdicts } from '@/lib/analysis/measures/difference-verdicts'
import { type Cue, defineMeasure } from '@/lib/analysis/measures/measure'
import { differenceOfTones } from '@/lib/analysis/measures/scale'

export const headlineAgainstBody = defineMeasure({
  id: 'headline-against-body',
  family: 'headline',
  version: 1,
  label: 'Headline against body',
  minUnits: 5,

  codebook: {
    definition:
      'How much more favourably the headline speaks of the target than the outlet’s own voice does below it; negative where it speaks less favourably.',
    rule: 'A headline that speaks of the target is scored as a sentence of the tone measure is, by itself. Each sentence on the target in the outlet’s voice then scores the headline’s tone minus its own. The value is thus the headline’s tone minus the own voice’s. Without a headline on the target nothing is scored.',
    unit: 'sentence on the target in the outlet’s voice',
    unobserved: 'not told: the headline, or the outlet’s own voice, does not speak of the topic',
    scale: differenceOfTones({ low: 'less favourable', middle: 'alike', high: 'more favourable' }),
    verdicts: differenceVerdicts,
    sources: ['ecker-2014', 'hamborg-donnay-2021', 'efron-tibshirani-1993'],
    limits: [
      'The headline is one sentence, read once: what tone misreads in it shifts the whole value, and the interval, which is that of the body, does not show this.',
      'Quoted words in a headline count as the headline’s.',
      'Headlines are often written by somebody else than the article.',
    ],
    examples: [
      {
        text: '# The bridge is a success\n\nThe bridge is a disaster.',
        value: 1.05,
        cues: ['a', 'disaster'],
      },
      {
        text: '# The bridge is a disaster\n\nThe bridge is a success.',
        value: -0.9,
        cues: ['is', 'a', 'success'],
      },
      { text: '# The bridge opens\n\nThe bridge opens on Monday.', value: -0.05, cues: ['opens'] },
      { text: '# Ships return\n\nThe bridge is a disaster.', value: null, cues: [] },
      { text: '# The bridge is a success\n\n“The bridge is a disaster,” Lopez said.', value: null, cues: [] },
      { text: 'The bridge is a disaster.', value: null, cues: [] },
    ],
  },

  observe: ({ title, headlineTone, tonedSentences }) => {
    if (headlineTone === null) return []
    return tonedSentences
      .filter(({ voice }) => voice.kind === 'outlet')
      .map(({ unit, voice, score, cues }) => ({
        unit,
        voice,
        score: headlineTone.score - score,
        cues: [headlineCue(headlineTone, title, unit.start), ...cues.map(taken)],
      }))
  },
})

/** The headline's part of a score: an empty span, because its words stand above the text. */
const headlineCue = ({ score }: ToneReading, title: string, start: number): Cue => ({
  start,
  end: start,
  kind: score > 0 ? 'favourable' : 'unfavourable',
  weight: score,
  note: `the headline, “${title.trim()}”`,
})

/** What the sentence says is taken from what the headline says. */
const taken = ({ start, end, weight, note }: Cue): Cue => ({
  ...{ start, end },
  kind: weight > 0 ? 'unfavourable' : 'favourable',
  weight: -weight,
  note: `minus what the sentence says: ${note}`,
})
