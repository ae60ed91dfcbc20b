import { kindOfSource } from '@/lib/analysis/features/source-kinds'
import { statementsOf } from '@/lib/analysis/features/statements'
import { attributionObservations } from '@/lib/analysis/measures/attribution-observations'
import { defineMeasure } from '@/lib/analysis/measures/measure'
import { share } from '@/lib/analysis/measures/scale'

export const unnamedSources = defineMeasure({
  id: 'unnamed-sources',
  family: 'voices',
  version: 1,
  label: 'Unnamed sources',
  minUnits: 5,

  codebook: {
    definition: 'How much of what an article attributes is attributed to people without a name.',
    rule: 'Each attribution whose source is known scores 1 if the source is people called by what they are (“officials”, “a source”, “critics”), else 0. A person’s name, the office of a state (“South Korea’s president”), a named institution (“the White House”), and a body or paper called by what it is (“the ministry”, “the report”) score 0. Quotations that nobody is said to have said, and pronouns that could not be settled, do not count.',
    unit: 'attribution to a known source',
    scale: share,
    sources: ['bell-1991', 'wilson-1927'],
    limits: [
      'An official who is named in one sentence and called “the official” in the next may count as unnamed there.',
      'Not naming a source can protect it, save space or hide it; which of these, this does not tell.',
      'All attributions count alike, a word and a speech.',
    ],
    examples: [
      { text: 'Officials said the bridge was safe.', value: 1, cues: ['Officials'] },
      { text: 'Lopez said the bridge was safe.', value: 0, cues: [] },
      {
        text: 'Critics argue that the bridge is ugly. “It is beautiful,” Lopez said.',
        value: 0.5,
        cues: ['Critics'],
      },
      { text: 'The White House said the bridge was safe.', value: 0, cues: [] },
      { text: 'The ministry said the bridge was safe.', value: 0, cues: [] },
      {
        text: 'A senior White House official said the bridge was safe.',
        value: 1,
        cues: ['A senior White House official'],
      },
      { text: 'The so-called “peace bridge” fell.', value: null, cues: [] },
    ],
  },

  observe: ({ attributions }) => {
    const known = statementsOf(attributions).filter(({ name }) => kindOfSource(name) !== 'unknown')
    return attributionObservations(known, ({ name, source }) =>
      kindOfSource(name) === 'unnamed' ? { words: source, note: 'has no name' } : null,
    )
  },
})
