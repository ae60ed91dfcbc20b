import { defineMeasure } from '@/lib/analysis/measures/measure'
import { towardTarget } from '@/lib/analysis/measures/scale'
import { toneVerdicts } from '@/lib/analysis/measures/tone-verdicts'

export const tone = defineMeasure({
  id: 'tone',
  family: 'tone',
  version: 2,
  label: 'Tone',
  minUnits: 5,

  codebook: {
    definition: 'How favourably an article speaks of the topic’s target, all voices together.',
    rule: 'A sentence that mentions the target, names two of its parties or takes it up (“It …”, “the two leaders …”) is judged by a small trained network that reads it, the sentence before it and the headline, with all names hidden and the codebook’s neutral vocabulary silent. The score is the probability that a careful reader finds it favourable minus the probability of unfavourable. The receipt shares the score out among the words by integrated gradients.',
    unit: 'sentence on the target',
    scale: towardTarget,
    verdicts: toneVerdicts,
    sources: [
      'hamborg-donnay-2021',
      'pennington-2014',
      'hutto-gilbert-2014',
      'nielsen-2011',
      'bestvater-monroe-2023',
      'guo-2017',
      'sundararajan-2017',
      'efron-tibshirani-1993',
    ],
    limits: [
      'It knows words and their neighbours, not the world: irony, double negation and arguments that need knowledge of the events escape it.',
      'It was trained on US news of 2010–2020, most of it about politics; on other topics and styles it is less sure than it says.',
      'Words that come before or after a sentence’s target in the same sentence may be credited to the target.',
      'Wording is evidence about wording, not about what its writer wanted.',
    ],
    examples: [
      { text: 'The bridge is a success.', value: 0.43, cues: ['is', 'a', 'success'] },
      { text: 'The bridge is not a success.', value: -0.62, cues: ['is', 'not', 'a'] },
      { text: 'The bridge is a very good idea.', value: 0.58, cues: ['is', 'a', 'very', 'good', 'idea'] },
      {
        text: 'The bridge was good, but it became a disaster.',
        value: -0.25,
        cues: ['was', 'good', 'became', 'a', 'disaster'],
      },
      { text: 'The bridge may be a disaster.', value: -0.1, cues: ['be', 'a', 'disaster'] },
      { text: 'The bridge is over budget.', value: -0.39, cues: ['is', 'over', 'budget'] },
      { text: 'The bridge was discussed. It failed.', value: -0.12, cues: ['It', 'failed'] },
      { text: 'The harbour is a success.', value: null, cues: [] },
    ],
  },

  observe: ({ tonedSentences }) => tonedSentences,
})
