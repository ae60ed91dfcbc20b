import { kindOfSource } from '@/lib/analysis/features/source-kinds'
import { statementsOf } from '@/lib/analysis/features/statements'
import { attributionObservations } from '@/lib/analysis/measures/attribution-observations'
import { defineMeasure } from '@/lib/analysis/measures/measure'
import { share } from '@/lib/analysis/measures/scale'
import { loadingOf } from '@/lib/lexicons/verb-loadings'

export const doubtingVerbs = defineMeasure({
  id: 'doubting-verbs',
  family: 'voices',
  version: 1,
  label: 'Doubting verbs',
  minUnits: 5,

  codebook: {
    definition: 'How often an article reports what sources say by verbs that keep away from its truth.',
    rule: 'Each attribution to a known source by a reporting verb scores 1 if the verb leaves the truth with the speaker (“claimed”, “alleged”, “insisted”, “boasted”), else 0: by neutral verbs (“said”), by those that present it as true (“noted”, “explained”) and by those that present it as conceded (“admitted”). The table of sources tells every verb with its loading.',
    unit: 'attribution to a known source by a reporting verb',
    scale: share,
    sources: ['thompson-ye-1991', 'caldas-coulthard-1994', 'wilson-1927'],
    limits: [
      'The lists of verbs are short and were written by hand; context can turn any of them around.',
      'Verbs that tell of a manner or a deed (“warned”, “praised”, “slammed”) are neutral here: they say nothing of the truth.',
      'Keeping away from what cannot be checked is what many style guides ask for.',
    ],
    examples: [
      { text: 'Lopez claimed the bridge was safe.', value: 1, cues: ['claimed'] },
      { text: 'Lopez said the bridge was safe.', value: 0, cues: [] },
      { text: 'Lopez admitted that the bridge was late.', value: 0, cues: [] },
      {
        text: 'Engineers noted that the bridge was old. Lopez insisted that it was safe.',
        value: 0.5,
        cues: ['insisted'],
      },
      { text: '“It is safe,” Lopez boasted.', value: 1, cues: ['boasted'] },
      { text: 'The bridge is safe, according to Lopez.', value: null, cues: [] },
    ],
  },

  observe: ({ attributions }) => {
    const verbal = statementsOf(attributions).filter(
      ({ name, lemma }) => lemma !== null && kindOfSource(name) !== 'unknown',
    )
    return attributionObservations(verbal, ({ lemma, cue }) =>
      lemma !== null && loadingOf(lemma) === 'doubting' ? { words: cue, note: 'keeps away from it' } : null,
    )
  },
})
