import type { ArticleAnalysis } from '@/lib/analysis/article'
import type { CampShare } from '@/lib/analysis/camp-shares'
import type { SourceKind } from '@/lib/analysis/features/source-kinds'
import { type Balance, type SourceVoice, type VerbCount, voicesOf } from '@/lib/analysis/voices'
import type { Codebook } from '@/lib/lexicons/codebook'
import { findTokens } from '@/lib/text/tokens'

interface MeasuredSource {
  /** Null for all that nobody is said to say, or of whom it could not be settled. */
  readonly source: string | null
  readonly kind: SourceKind
  readonly role: string | null
  readonly camp: string | null
  readonly attributions: number
  readonly wordsQuoted: number
  readonly wordsParaphrased: number
  /** Toward the target; null below the least number of sentences. */
  readonly tone: number | null
  readonly toneN: number
  readonly verbs: readonly VerbCount[]
}

interface MeasuredShare {
  readonly camp: string | null
  readonly label: string
  readonly attributions: number
  readonly n: number
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  /** Of the words; null where nobody is given a word. */
  readonly words: number | null
}

/** Through whose mouth an article speaks. */
export interface MeasuredVoices {
  readonly sources: readonly MeasuredSource[]
  readonly camps: readonly MeasuredShare[]
  readonly balance: Balance
}

export function measuredVoices(text: string, analysis: ArticleAnalysis, codebook: Codebook): MeasuredVoices {
  const { attributions, measurements } = analysis
  const tones = measurements.find(({ measure }) => measure === 'sources-tone')?.observations ?? []
  const { sources, camps, balance } = voicesOf({ tokens: findTokens(text), attributions, tones }, codebook)
  return { sources: sources.map(measuredSource), camps: camps.map(measuredShare), balance }
}

const measuredSource = (source: SourceVoice): MeasuredSource => ({
  source: source.name,
  kind: source.kind,
  role: source.role,
  camp: source.camp,
  attributions: source.statements.length,
  wordsQuoted: source.words.quoted,
  wordsParaphrased: source.words.paraphrased,
  tone: source.tone.value,
  toneN: source.tone.n,
  verbs: source.verbs,
})

const measuredShare = ({ camp, label, attributions, words }: CampShare): MeasuredShare => ({
  ...{ camp, label },
  attributions: attributions.hits,
  n: attributions.n,
  value: attributions.value,
  low: attributions.interval?.low ?? null,
  high: attributions.interval?.high ?? null,
  words: words?.value ?? null,
})
