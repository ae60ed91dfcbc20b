import { topicAim } from '@/lib/analysis/features/tone/aim'
import type { Aim } from '@/lib/analysis/features/tone/encode'
import {
  type Contributions,
  type ExplainedTone,
  explainSentence,
  noteOf,
} from '@/lib/analysis/features/tone/explain-sentence'
import { toneModel } from '@/lib/analysis/features/tone/model'
import { type SentenceTone, scoreSentence } from '@/lib/analysis/features/tone/score-sentence'
import type { ToneQuestion } from '@/lib/analysis/features/tone/segments'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type Span, slice } from '@/lib/text/span'

/** Words that moved a unit's score. The weights of a unit's cues add up to its score. */
export interface Cue extends Span {
  readonly kind: 'favourable' | 'unfavourable' | 'shifter' | 'frame'
  /** Part of the unit's score that is due to this cue, signed. */
  readonly weight: number
  /** What the rule did, in plain words: "negated by “not”". */
  readonly note: string
}

/** How likely a careful reader is to find a sentence unfavourable, neutral or favourable; they add up to 1. */
export interface ToneProbabilities {
  readonly unfavourable: number
  readonly neutral: number
  readonly favourable: number
}

/** The tone of one sentence toward the target. */
export interface ToneReading {
  /** P(favourable) − P(unfavourable), in [-1, 1]. */
  readonly score: number
  readonly probabilities: ToneProbabilities
  readonly cues: readonly Cue[]
}

/** The score of a sentence as it would be had some of its setting not been read. */
export interface ScoresWithout {
  readonly headline: number
  /** The sentence before it. */
  readonly before: number
}

/** Where a sentence stands: what is read to judge its tone. */
export interface ToneSetting {
  readonly text: string
  readonly title: string
  readonly sentence: Span
  /** The sentence before it; null at the beginning. */
  readonly before: Span | null
}

const aims = new WeakMap<Codebook, Aim>()

/**
 * What the model looks for: single words that name the target, and the codebook's own words of tone. Made once
 * for a codebook, because what the model remembers of words hangs on it.
 */
export function toneAimOf(codebook: Codebook): Aim {
  const known = aims.get(codebook)
  if (known) return known
  const aim = makeAim(codebook)
  aims.set(codebook, aim)
  return aim
}

function makeAim({ target, mentions, neutral, favourable, unfavourable }: Codebook): Aim {
  const telling = new Set([...favourable, ...unfavourable])
  const names = mentions.filter((phrase) => !phrase.includes(' ') && !telling.has(phrase))
  return topicAim(names.length > 0 ? names : [target, ...mentions], neutral, { favourable, unfavourable })
}

/** What the shipped model says of a sentence in its setting. */
export const judgeTone = (setting: ToneSetting, aim: Aim): SentenceTone =>
  scoreSentence(toneModel(), questionOf(setting, aim))

const questionOf = ({ text, title, sentence, before }: ToneSetting, aim: Aim): ToneQuestion => ({
  sentence: slice(text, sentence),
  context: before ? slice(text, before) : '',
  title,
  kind: 'topic',
  aim,
})

/** Reads the tone of a sentence, with the words that moved it. */
export function readTone(setting: ToneSetting, aim: Aim): ToneReading {
  const tone = explainSentence(toneModel(), questionOf(setting, aim))
  return { score: tone.score, probabilities: tone.probabilities, cues: cuesOf(tone, setting) }
}

/** What a sentence scores without parts of its setting: hardly any work beside reading it, for the model remembers its words. */
export const scoresWithout = (setting: ToneSetting, aim: Aim): ScoresWithout => ({
  headline: judgeTone({ ...setting, title: '' }, aim).score,
  before: judgeTone({ ...setting, before: null }, aim).score,
})

/** Words that move a score by less are summed up. */
const TELLING = 0.03

type Places = Pick<ToneSetting, 'sentence' | 'before'>

function cuesOf({ score, base, contributions }: ExplainedTone, places: Places): readonly Cue[] {
  const told = contributions.flatMap((text) => tellingCues(text, places))
  const title = contributions.find(({ where }) => where === 'title')?.weights ?? NO_WEIGHTS
  const ofTitle = title.reduce((total, weight) => total + weight, 0)
  const rest = score - base - ofTitle - sum(told)
  const { sentence } = places
  const settings = [
    settingCue(sentence, ofTitle, 'the headline'),
    settingCue(sentence, rest, 'all other words together'),
    settingCue(sentence, base, 'where every sentence on a topic starts'),
  ]
  return [...told, ...settings].filter(({ weight }) => weight !== 0)
}

const NO_WEIGHTS = new Float64Array()

function tellingCues({ where, units, weights }: Contributions, { sentence, before }: Places): readonly Cue[] {
  const place = where === 'sentence' ? sentence : where === 'context' ? before : null
  const cues: Cue[] = []
  if (!place) return cues
  units.forEach((unit, i) => {
    const weight = weights[i] ?? 0
    if (Math.abs(weight) < TELLING) return
    const [start, end] = [place.start + unit.start, place.start + unit.end]
    const note =
      where === 'context' ? `${noteOf(unit, weight)}, in the sentence before` : noteOf(unit, weight)
    cues.push({ start, end, kind: kindOf(weight), weight, note })
  })
  return cues
}

/** A part of the score that no words of the sentence stand for: an empty span at its beginning. */
const settingCue = ({ start }: Span, weight: number, note: string): Cue => ({
  start,
  end: start,
  kind: kindOf(weight),
  weight,
  note,
})

const kindOf = (weight: number): Cue['kind'] => (weight > 0 ? 'favourable' : 'unfavourable')

const sum = (parts: readonly { readonly weight: number }[]): number =>
  parts.reduce((total, { weight }) => total + weight, 0)
