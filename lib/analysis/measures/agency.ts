import { deedSentenceOf } from '@/lib/analysis/features/deed-sentence'
import { type Deed, readDeeds } from '@/lib/analysis/features/deeds'
import { defineMeasure, type Observation } from '@/lib/analysis/measures/measure'
import { type Finding, ownSentenceObservations } from '@/lib/analysis/measures/own-sentence-observations'
import { share } from '@/lib/analysis/measures/scale'

export const agency = defineMeasure({
  id: 'agency',
  family: 'wording',
  version: 2,
  label: 'Unnamed actors',
  minUnits: 5,

  codebook: {
    definition:
      'How often the outlet, in its own voice and on any subject, tells of a deed without saying who does it.',
    rule: 'Scored are sentences in the outlet’s voice in which somebody or something acts. A sentence scores 1 if it holds a passive without “by …” (“the bridge was closed”), or a deed as a noun with “of” and neither a possessive nor “by …” (“the closure of the bridge”), else 0. Active verbs and passives that name their agent score 0; sentences that only say what something is are left out.',
    unit: 'sentence in the outlet’s voice that tells of a deed',
    scale: share,
    sources: ['van-leeuwen-1996', 'fowler-1991', 'henley-1995', 'billig-2008', 'quirk-1985', 'wilson-1927'],
    limits: [
      'Who acts may stand in another sentence, be plain to every reader, or be unknown.',
      'Passives without a form of “be” (“the bridge, closed on Monday”) are not counted.',
      'Participles that tell of a state (“the door is closed”) may count as deeds.',
      'Deeds as nouns are known from a list; an active verb beside a passive does not change the score.',
    ],
    examples: [
      { text: 'The bridge was closed on Monday.', value: 1, cues: ['was closed'] },
      { text: 'The city closed the bridge on Monday.', value: 0, cues: [] },
      { text: 'The bridge was closed by the city on Monday.', value: 0, cues: [] },
      {
        text: 'The closure of the bridge began. Lopez’s closure of it ended.',
        value: 0.5,
        cues: ['closure'],
      },
      { text: 'The bridge is old.', value: null, cues: [] },
      { text: 'Mistakes have been made by Monday.', value: 1, cues: ['been made'] },
      { text: '“Mistakes were made,” Lopez said.', value: null, cues: [] },
      {
        text: 'The bridge was quickly repaired and then it was painted.',
        value: 1,
        cues: ['was quickly repaired', 'was painted'],
      },
    ],
  },

  observe: (features) =>
    features.ownSentences.flatMap((sentence): readonly Observation[] => {
      const deeds = readDeeds(deedSentenceOf(features, sentence))
      if (deeds === null) return []
      const unnamed = deeds.filter(({ hasAgent }) => !hasAgent).map(cueOf)
      return ownSentenceObservations([sentence], () => unnamed).map((observation) => ({
        ...observation,
        deeds,
      }))
    }),
})

const cueOf = ({ start, end, form }: Deed): Finding => ({ start, end, note: notes[form] })

const notes: Readonly<Record<Deed['form'], string>> = {
  active: 'active verb',
  passive: 'passive that names no agent',
  noun: 'deed as a noun that names no agent',
}
