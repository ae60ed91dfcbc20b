import { type CampShare, campShares } from '@/lib/analysis/camp-shares'
import type { Attribution } from '@/lib/analysis/features/attributions'
import { statementsOf } from '@/lib/analysis/features/statements'
import type { Measurement, Observation } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { sourcesTone } from '@/lib/analysis/measures/sources-tone'
import { type SourceIdentity, sourceIdentities } from '@/lib/analysis/source-identities'
import { spokenWords, type WordCounts } from '@/lib/analysis/spoken-words'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type Loading, loadingOf } from '@/lib/lexicons/verb-loadings'
import { evenness } from '@/lib/statistics/evenness'
import { groupedBy } from '@/lib/text/grouped-by'
import { overlaps, type Span } from '@/lib/text/span'

/** What an article’s sources say; spans index the text. */
interface Attributed {
  /** The text's words. */
  readonly tokens: readonly Span[]
  readonly attributions: readonly Attribution[]
}

/** What the voices of an article are computed from. */
export interface Spoken extends Attributed {
  /** Of the sources' tone. */
  readonly tones: readonly Observation[]
}

export interface VerbCount {
  /** Infinitive. */
  readonly verb: string
  readonly loading: Loading
  readonly count: number
}

/** Everything one source is made to say. */
export interface SourceSpeech extends SourceIdentity {
  /** In order; a quotation inside a paraphrase by the same verb is no statement of its own. */
  readonly statements: readonly Attribution[]
  readonly words: WordCounts
}

/** The same with how it is said. */
export interface SourceVoice extends SourceSpeech {
  /** Toward the target, of the sentences it speaks; its value is null below the least that the measure needs. */
  readonly tone: Measurement
  /** Most frequent first. */
  readonly verbs: readonly VerbCount[]
}

export interface Balance {
  /** From 0, nearly all of one camp, to 1, all camps heard alike; null where too few speak. */
  readonly value: number | null
  /** Attributions to sources of a camp. */
  readonly n: number
  /** How many camps are heard. */
  readonly camps: number
}

export interface Speech<Source extends SourceSpeech = SourceSpeech> {
  /** The most heard first; whoever is not said to speak, or not settled, last. */
  readonly sources: readonly Source[]
  readonly camps: readonly CampShare[]
  readonly balance: Balance
}

export type Voices = Speech<SourceVoice>

/** With fewer attributions to sources of a camp there is no balance. */
export const LEAST_FOR_BALANCE = 5

/** Who speaks in an article, how much, and how camps share in it. */
export function speechOf({ tokens, attributions }: Attributed, codebook: Codebook): Speech {
  const identityOf = sourceIdentities(attributions, codebook)
  const bySource = groupedBy(attributions, ({ name }) => identityOf(name))
  const quotations = attributions.filter(({ kind }) => kind === 'quotation').map(({ content }) => content)
  const sources = Array.from(bySource, ([identity, own]) => ({
    ...identity,
    statements: statementsOf(own),
    words: spokenWords(own, { tokens, quotations }),
  }))
  const camps = campShares(sources, codebook)
  return { sources: sources.toSorted(mostHeardFirst), camps, balance: balanceOf(camps) }
}

/** Who speaks in an article, how much, by which verbs, in what tone, and how camps share in it. */
export function voicesOf(spoken: Spoken, codebook: Codebook): Voices {
  const { sources, camps, balance } = speechOf(spoken, codebook)
  const identityOf = sourceIdentities(spoken.attributions, codebook)
  const tonesOf = groupedBy(
    spoken.tones.filter(({ voice }) => voice.kind === 'source'),
    ({ voice }) => identityOf(voice.kind === 'source' ? voice.source : null).name,
  )
  const voices = sources.map((source) => ({
    ...source,
    tone: measurementOf(sourcesTone, tonesOf.get(source.name) ?? []),
    verbs: verbsOf(source.statements),
  }))
  return { sources: voices, camps, balance }
}

/** What is left of an article's voices without some of its sentences. */
export const spokenWithout = (
  { tokens, attributions, tones }: Spoken,
  sentences: readonly Span[],
): Spoken => {
  const isLeft = (span: Span) => !sentences.some((sentence) => overlaps(sentence, span))
  return {
    tokens,
    attributions: attributions.filter(({ content }) => isLeft(content)),
    tones: tones.filter(({ unit }) => isLeft(unit)),
  }
}

function verbsOf(statements: readonly Attribution[]): readonly VerbCount[] {
  const counts = new Map<string, number>()
  for (const { lemma } of statements) if (lemma) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  return Array.from(counts, ([verb, count]) => ({ verb, loading: loadingOf(verb), count })).toSorted(
    (a, b) => b.count - a.count,
  )
}

const spokenBy = ({ words: { quoted, paraphrased } }: SourceSpeech): number => quoted + paraphrased

function mostHeardFirst(a: SourceSpeech, b: SourceSpeech): number {
  const known = Number(a.kind === 'unknown') - Number(b.kind === 'unknown')
  return known || b.statements.length - a.statements.length || spokenBy(b) - spokenBy(a)
}

function balanceOf(shares: readonly CampShare[]): Balance {
  const counts = shares.filter(({ camp }) => camp !== null).map(({ attributions }) => attributions.hits)
  const n = counts.reduce((total, count) => total + count, 0)
  return { value: n < LEAST_FOR_BALANCE ? null : evenness(counts), n, camps: counts.length }
}
