import { accuracy, macroF1 } from '@/lib/statistics/classification'
import { clusterInterval } from '@/lib/statistics/cluster-bootstrap'
import { indexAt } from '@/lib/text/span'
import type { ReadArticle } from './gold'
import { none, type Validation } from './prediction'

type VoiceCode = 'author' | 'source'

interface JudgedVoice {
  readonly cluster: string
  readonly actual: VoiceCode
  readonly predicted: VoiceCode
}

const voices: readonly VoiceCode[] = ['author', 'source']

/** Whose voice sentences speak with, over those on which all coders agree. */
export function voiceFigures(read: readonly ReadArticle[]) {
  const judged = read.flatMap(judgeVoices)
  const over = (statistic: (sentences: readonly JudgedVoice[]) => number | null) =>
    clusterInterval(judged, ({ cluster }) => cluster, statistic)
  return {
    sentences: judged.length,
    macroF1: macroF1(judged, voices),
    voiceAccuracy: accuracy(judged),
    intervals: { voiceAccuracy: over(accuracy) },
  }
}

export function validateVoice(read: readonly ReadArticle[]): Validation {
  const { voiceAccuracy, ...figures } = voiceFigures(read)
  return { ...none, kind: 'voice', articles: read.length, ...figures, accuracy: voiceAccuracy, voiceAccuracy }
}

function judgeVoices({ article, features }: ReadArticle): readonly JudgedVoice[] {
  return article.sentences.flatMap(({ start, end, voice }) => {
    const [actual, ...others] = voice
    if (actual === undefined || others.some((code) => code !== actual)) return []
    const spoken = features.voices[indexAt(features.sentences, (start + end) / 2)]
    const predicted: VoiceCode = spoken?.kind === 'source' ? 'source' : 'author'
    return [{ cluster: article.id, actual, predicted }]
  })
}
