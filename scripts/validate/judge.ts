import type { SentenceTone } from '@/lib/analysis/features/tone/score-sentence'
import { afinnTone, vaderTone } from './baselines'
import type { JudgedSentence, ToneClass } from './prediction'

interface CodedSentence {
  readonly cluster: string
  readonly codes: readonly ToneClass[]
  readonly sentence: string
}

/** A coded sentence beside what the engine and the baselines make of it. */
export function judged({ cluster, codes, sentence }: CodedSentence, tone: SentenceTone): JudgedSentence {
  const { unfavourable, neutral, favourable } = tone.probabilities
  return {
    cluster,
    codes,
    predicted: tone.tone,
    confidence: Math.max(unfavourable, neutral, favourable),
    afinn: afinnTone(sentence),
    vader: vaderTone(sentence),
  }
}
