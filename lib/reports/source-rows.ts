import { campLabel } from '@/lib/analysis/camp-shares'
import type { Attribution } from '@/lib/analysis/features/attributions'
import type { SourceKind } from '@/lib/analysis/features/source-kinds'
import type { ObservationsByMeasure } from '@/lib/analysis/measure-without'
import { towardTarget } from '@/lib/analysis/measures/scale'
import { type SourceVoice, spokenWithout, type Voices, voicesOf } from '@/lib/analysis/voices'
import type { Codebook } from '@/lib/lexicons/codebook'
import type { Loading } from '@/lib/lexicons/verb-loadings'
import { balanceInWords, type CampBar, campBars, campMarks } from '@/lib/reports/camp-bars'
import { TOO_FEW } from '@/lib/reports/figure'
import { valueInWords } from '@/lib/reports/figure-in-words'
import { passageHref } from '@/lib/reports/reading'
import { type Span, slice } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'

/** A reporting verb with how often it is used: "claim", 2, doubting. */
export interface VerbRow {
  readonly verb: string
  readonly count: number
  readonly loading: Loading
}

/** Something a source is made to say, with the address at which it stands in the text. */
export interface SpokenPassage {
  readonly start: number
  readonly words: string
  readonly href: string
}

/** A source as a page shows it. */
export interface SourceRow {
  readonly name: string
  /** "no name given", "named by what it is"; null for a name. */
  readonly note: string | null
  readonly role: string | null
  readonly camp: string
  readonly attributions: number
  readonly quoted: number
  readonly paraphrased: number
  /** "+0.21 (+0.05 to +0.38)", or "too few sentences". */
  readonly tone: string
  /** Sentences that its tone rests on. */
  readonly toneN: number
  readonly verbs: readonly VerbRow[]
  readonly passages: readonly SpokenPassage[]
}

/** Through whose mouth an article speaks. */
export interface VoicesReport {
  readonly sources: readonly SourceRow[]
  /** Attributions to known sources. */
  readonly n: number
  readonly bars: readonly CampBar[]
  readonly balance: string
}

interface Material {
  readonly text: string
  readonly href: string
  readonly codebook: Codebook
  readonly attributions: readonly Attribution[]
  readonly observations: ObservationsByMeasure
}

/** The voices of an article as far as they are not left out. */
export function voicesReport(material: Material, leftOut: readonly Span[]): VoicesReport {
  const { text, attributions, observations, codebook } = material
  const spoken = { tokens: findTokens(text), attributions, tones: observations['sources-tone'] ?? [] }
  const voices = voicesOf(spokenWithout(spoken, leftOut), codebook)
  return {
    sources: voices.sources.map((source) => sourceRow(source, material)),
    n: attributionsIn(voices),
    bars: campBars(voices.camps, campMarks(codebook)),
    balance: balanceInWords(voices.balance),
  }
}

const attributionsIn = ({ camps }: Voices): number => camps[0]?.attributions.n ?? 0

const NOTES: Readonly<Record<SourceKind, string | null>> = {
  named: null,
  body: 'called by what it is',
  unnamed: 'no name given',
  unknown: null,
}

const UNKNOWN = 'Nobody is said to speak, or it could not be settled who'

function sourceRow(source: SourceVoice, { text, href, codebook }: Material): SourceRow {
  const { name, kind, role, camp, statements, words, tone, verbs } = source
  return {
    name: name ?? UNKNOWN,
    note: NOTES[kind],
    role,
    camp: kind === 'unknown' ? '' : camp === null ? 'of no camp' : campLabel(camp, codebook),
    attributions: statements.length,
    ...words,
    tone: valueInWords({ ...tone, scale: towardTarget, missing: TOO_FEW }),
    toneN: tone.n,
    verbs,
    passages: statements.map((statement) => passageOf(statement, text, href)),
  }
}

const LONGEST_PASSAGE = 180

function passageOf({ content }: Attribution, text: string, href: string): SpokenPassage {
  const words = slice(text, content).replaceAll(/\s+/g, ' ').trim()
  return {
    start: content.start,
    words: words.length > LONGEST_PASSAGE ? `${words.slice(0, LONGEST_PASSAGE).trimEnd()} …` : words,
    href: passageHref(href, content),
  }
}
