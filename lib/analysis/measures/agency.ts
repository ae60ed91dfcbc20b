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
    rule: 'Scored are sentences in the outlet’s voice in which somebody or something acts. A sentence scores 1 if it holds a passive without “by …” (“the bridge was closed”), or a deed as a noun with “of” and neither a possessive nor “by …” (“the closure of the bridge”), else 0. Active verbs and passives that name their agent score 0; sentences that only say what something is are left out. On an article’s page every deed of these sentences is also told by its form (active verb; passive or noun, with or without its agent) and by the camps that figure in it: as its agent (the subject of an active verb, the name after “by”, the owner of a deed as a noun), or as the one to whom it is done.',
    unit: 'sentence in the outlet’s voice that tells of a deed',
    scale: share,
    sources: ['van-leeuwen-1996', 'fowler-1991', 'henley-1995', 'billig-2008', 'quirk-1985', 'wilson-1927'],
    limits: [
      'Who acts may stand in another sentence, be plain to every reader, or be unknown.',
      'Passives without a form of “be” (“the bridge, closed on Monday”) are not counted.',
      'Participles that tell of a state (“the door is closed”) may count as deeds.',
      'Deeds as nouns are known from a list; an active verb beside a passive does not change the score.',
      'A camp figures in a deed only where one of its names stands right beside the verb, or after its “by” or “of”: “he” and “the two leaders” belong to no camp.',
      'Of 115 deeds drawn at random from news on other topics, none of which the rules were made on, 106 were read right: active verbs 39 of 45, passives 48 of 50, nouns 19 of 20. Most of the others are participles without “be” (“the statement released on Monday”), taken for active verbs.',
      'Of 52 parts that camps play in deeds, drawn from sentences on the topic of the shipped codebook, 51 were read right; how many more there are was not counted.',
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
