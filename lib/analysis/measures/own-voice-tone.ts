import { defineMeasure } from '@/lib/analysis/measures/measure'

export const ownVoiceTone = defineMeasure({
  id: 'own-voice-tone',
  version: 1,
  label: 'Own voice',
  minUnits: 3,
  codebook: {
    definition: 'How favourably the outlet speaks of the target in its own words.',
    rule: 'As for tone, over the sentences that nobody else is said to speak.',
    unit: 'sentence on the target in the outlet’s own voice',
    range: [-1, 1],
    sources: ['balahur-2010'],
    limits: [],
    examples: [],
  },
  observe: ({ tonedSentences }) => tonedSentences.filter(({ voice }) => voice.kind === 'outlet'),
})
