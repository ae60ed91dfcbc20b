import type { Camp } from '@/lib/analysis/camp-tone'
import type { Interval } from '@/lib/analysis/measures/measure'
import type { SourceSpeech } from '@/lib/analysis/voices'
import type { Codebook } from '@/lib/lexicons/codebook'
import { shareInterval } from '@/lib/statistics/share-interval'

/** A part of a whole that is not nothing. */
export interface Share {
  readonly hits: number
  readonly n: number
  /** In [0, 1]. */
  readonly value: number
}

/** How much of what an article attributes to known sources is given to one camp. */
export interface CampShare {
  readonly camp: Camp
  readonly label: string
  /** With its 95 % interval. */
  readonly attributions: Share & { readonly interval: Interval | null }
  /** Of the words. Without an interval: the words of one statement hang together. Null where nobody is given a word. */
  readonly words: Share | null
}

/** In the codebook's order, sources of no camp last; empty where no source is known. */
export function campShares(sources: readonly SourceSpeech[], codebook: Codebook): readonly CampShare[] {
  const known = sources.filter(({ kind }) => kind !== 'unknown')
  const [attributions, words] = [attributionsIn(known), wordsIn(known)]
  const camps: readonly Camp[] = [...codebook.camps.map(({ id }) => id), null]
  return camps.flatMap((camp) => {
    const own = known.filter((source) => source.camp === camp)
    if (own.length === 0) return []
    const hits = attributionsIn(own)
    return [
      {
        camp,
        label: campLabel(camp, codebook),
        attributions: { ...shareOf(hits, attributions), interval: shareInterval(hits, attributions) },
        words: words === 0 ? null : shareOf(wordsIn(own), words),
      },
    ]
  })
}

/** What sources of no camp are called together. */
export const OTHER_SOURCES = 'Other sources'

/** The codebook's label of a camp. */
export const campLabel = (camp: Camp, { camps }: Codebook): string =>
  camps.find(({ id }) => id === camp)?.label ?? OTHER_SOURCES

const shareOf = (hits: number, n: number): Share => ({ hits, n, value: hits / n })

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const attributionsIn = (sources: readonly SourceSpeech[]): number =>
  sum(sources.map(({ statements }) => statements.length))

const wordsIn = (sources: readonly SourceSpeech[]): number =>
  sum(sources.map(({ words: { quoted, paraphrased } }) => quoted + paraphrased))
