import type { Aim } from '@/lib/analysis/features/tone/encode'
import { knownNames } from '@/lib/lexicons/known-names'
import type { Span } from '@/lib/text/span'

const STOP = new Set(
  'the of to and with in on for a an or by at from us effort efforts stay home improve care act republican stricter two both leader leaders side sides new his her their'.split(
    ' ',
  ),
)

/**
 * What to look for in the text when tone is measured toward a topic: the content words of its name and
 * aliases, singular and in lower case. Names of persons and places are left out: they are masked.
 */
export function topicAim(
  phrases: readonly string[],
  neutral: readonly string[],
  cues: TopicCues = NO_CUES,
): Aim {
  const words = phrases.flatMap((phrase) => phrase.toLowerCase().match(/\p{L}+/gu) ?? [])
  const content = words.filter((word) => word.length > 2 && !STOP.has(word) && !knownNames.has(word))
  return {
    spans: [],
    words: new Set(content.flatMap(forms)),
    neutral: new Set(neutral.flatMap(singleWord)),
    cues: new Map([...cues.favourable.map(weighing(2)), ...cues.unfavourable.map(weighing(-2))]),
  }
}

/** A codebook's favourable and unfavourable cues. */
export interface TopicCues {
  readonly favourable: readonly string[]
  readonly unfavourable: readonly string[]
}

const NO_CUES: TopicCues = { favourable: [], unfavourable: [] }

const weighing =
  (valence: number) =>
  (cue: string): readonly [string, number] => [cue.toLowerCase(), valence]

/** What to look for when the target is mentioned at known places. */
export const mentionAim = (spans: readonly Span[]): Aim => ({ spans, words: NO_WORDS, neutral: NO_WORDS })

/** The same for all mentions, so that words read for one are known to the next. */
const NO_WORDS: ReadonlySet<string> = new Set()

const forms = (word: string): string[] => (/[^su]s$/.test(word) ? [word, word.slice(0, -1)] : [word])

const singleWord = (phrase: string): string[] => {
  const words = phrase.toLowerCase().match(/[\p{L}'-]+/gu) ?? []
  return words.length === 1 ? words : []
}
