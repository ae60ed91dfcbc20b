import { type LoadedSentence, readLoadedSentence } from '@/lib/analysis/features/loaded/loaded-sentence'
import { type Cue, defineMeasure } from '@/lib/analysis/measures/measure'
import { share } from '@/lib/analysis/measures/scale'
import type { Span } from '@/lib/text/span'

export const loadedLanguage = defineMeasure({
  id: 'loaded-language',
  family: 'wording',
  version: 1,
  label: 'Loaded language',
  minUnits: 5,

  codebook: {
    definition:
      'How much of what the outlet says in its own voice, on any subject, is worded so that readers feel steered: judging labels, dramatic verbs, words that doubt a speaker, exaggeration, mockery, praise.',
    rule: 'Each sentence in the outlet’s voice is read word by word, quoted words and names left aside; with fewer than four words left it is not scored. A table, learnt from sentences that readers judged and from word lists, says how much a word pulls toward “loaded”; the mean pull of the sentence’s words, as a probability, is its score. Words that readers would likely name as the reason are marked; neighbours make one phrase, and the receipt shares the score out among phrases, all other words, and where every sentence starts. The value is thus the share of sentences that readers are expected to find loaded.',
    unit: 'sentence in the outlet’s voice',
    scale: share,
    sources: [
      'recasens-2013',
      'spinde-2021',
      'pennington-2014',
      'platt-1999',
      'sundararajan-2017',
      'efron-tibshirani-1993',
    ],
    limits: [
      'It weighs words one by one: what only their combination, irony or knowledge of the events loads, it does not see.',
      'A harsh word may be the plain name of a harsh thing (“the court convicted him of fraud”).',
      'It was trained on US news of 2017–2020 about disputed subjects, about half of it loaded; on plainer news it expects too much.',
      'Readers themselves disagree on what is loaded, and find words of the other side more so.',
      'Which facts an outlet reports and whom it quotes, this leaves out.',
    ],
    examples: [
      { text: 'The council approved the plan on Tuesday by a vote of 7 to 2.', value: 0.05, cues: [] },
      {
        text: 'The corrupt council shamelessly rammed the plan through.',
        value: 1,
        cues: ['corrupt', 'shamelessly rammed'],
      },
      {
        text: 'The so-called experts were wrong again. The bridge opens on Monday.',
        value: 0.52,
        cues: ['so-called'],
      },
      {
        text: 'The brilliant mayor heroically saved the bridge.',
        value: 1,
        cues: ['brilliant', 'heroically'],
      },
      { text: 'The city closed the bridge on Sunday because of the storm.', value: 0.14, cues: [] },
      { text: 'The court convicted him of fraud on Friday.', value: 0.12, cues: [] },
      { text: '“The corrupt thugs lied,” Lopez said.', value: null, cues: [] },
      { text: 'It rains.', value: null, cues: [] },
    ],
  },

  observe: ({ text, tokens, quotations, sentences, voices }) =>
    sentences.flatMap((unit, i) => {
      const voice = voices[i]
      if (voice?.kind !== 'outlet') return []
      const reading = readLoadedSentence({ text, tokens, quotations }, unit)
      if (reading.parts.length < FEWEST_WORDS) return []
      return [{ unit, voice, score: reading.probability, cues: cuesOf(reading, unit) }]
    }),
})

/** Fewer words of the outlet's own say too little: the mean of two or three leaps from one side to the other. */
const FEWEST_WORDS = 4

/** The marked phrases; then, at the sentence's beginning, what no phrase stands for. */
function cuesOf({ probability, base, phrases }: LoadedSentence, { start }: Span): readonly Cue[] {
  const marked = phrases.map((phrase): Cue => ({ ...phrase, kind: 'shifter', note: 'marked as loaded' }))
  const rest = probability - base - marked.reduce((sum, { weight }) => sum + weight, 0)
  const setting = (weight: number, note: string): Cue => ({
    start,
    end: start,
    kind: 'shifter',
    weight,
    note,
  })
  const others = [setting(rest, 'all other words together'), setting(base, 'where every sentence starts')]
  return [...marked, ...others].filter(({ weight }) => weight !== 0)
}
