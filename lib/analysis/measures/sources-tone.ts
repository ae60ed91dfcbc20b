import { defineMeasure } from '@/lib/analysis/measures/measure'
import { towardTarget } from '@/lib/analysis/measures/scale'
import { toneVerdicts } from '@/lib/analysis/measures/tone-verdicts'

export const sourcesTone = defineMeasure({
  id: 'sources-tone',
  family: 'tone',
  version: 2,
  label: 'Sources',
  minUnits: 5,

  codebook: {
    definition: 'How favourably the sources that an article quotes and paraphrases speak of the target.',
    rule: 'Scored as tone is, over those sentences of which most words, apart from “Lopez said on Monday that”, are a quotation or an attributed statement. By camp: the same over the sentences whose source belongs to that camp of the topic’s codebook; sources of no camp are counted apart.',
    unit: 'sentence on the target attributed to a source',
    scale: towardTarget,
    verdicts: toneVerdicts,
    sources: ['balahur-2010', 'levin-1993', 'pareti-2015', 'efron-tibshirani-1993'],
    limits: [
      'A source reported in a subordinate clause (“the talks began after Lopez said …”) is left to the outlet’s voice.',
      'All sources count alike, a president and an unnamed critic.',
      'A sentence in which two sources speak counts for the one that says most.',
    ],
    examples: [
      {
        text: '“The bridge is great,” Lopez said. “It is a wonderful bridge.”',
        value: 0.47,
        cues: ['is', 'great', 'said', 'is', 'a', 'wonderful'],
      },
      {
        text: 'Engineers say the bridge is safe and beautiful.',
        value: 0.53,
        cues: ['say', 'the', 'is', 'safe', 'and', 'beautiful'],
      },
      {
        text: 'The bridge is a disaster, according to engineers.',
        value: -0.64,
        cues: ['is', 'a', 'disaster'],
      },
      {
        text: 'The bridge is a failure. “It is a wonderful bridge,” Lopez said.',
        value: 0.54,
        cues: ['is', 'a', 'wonderful', 'said'],
      },
      { text: 'The bridge is a success.', value: null, cues: [] },
      { text: 'Work on the bridge began after Lopez said it was wonderful.', value: null, cues: [] },
    ],
  },

  observe: ({ tonedSentences }) => tonedSentences.filter(({ voice }) => voice.kind === 'source'),
})
