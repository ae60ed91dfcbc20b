import type { ArticleFeatures } from '@/lib/analysis/features/article-features'
import type { Attribution } from '@/lib/analysis/features/attributions'
import type { Observation } from '@/lib/analysis/measures/measure'
import type { Span } from '@/lib/text/span'

/** What a measure looks for in an attribution: 1 with the words that show it, else 0. */
export interface AttributionFinding {
  /** Null where no words of the attribution show it, as in a quotation that goes on. */
  readonly words: Span | null
  readonly note: string
}

/** The attributions that count, each scored 1 if `find` finds something in it, else 0; a unit is one of them. */
export const attributionObservations = (
  attributions: ArticleFeatures['attributions'],
  find: (attribution: Attribution) => AttributionFinding | null,
): readonly Observation[] =>
  attributions.map((attribution) => {
    const { content, source, cue, name, camp, verb } = attribution
    const found = find(attribution)
    const place = found?.words ?? { start: content.start, end: content.start }
    return {
      unit: hull([content, source, cue]),
      voice: { kind: 'source', source: name, camp, verb },
      score: found ? 1 : 0,
      cues: found
        ? [{ start: place.start, end: place.end, kind: 'shifter', weight: 1, note: found.note }]
        : [],
    }
  })

/** From where the first of the spans begins to where the last ends. */
function hull(spans: readonly (Span | null)[]): Span {
  const known = spans.filter((span) => span !== null)
  return {
    start: Math.min(...known.map(({ start }) => start)),
    end: Math.max(...known.map(({ end }) => end)),
  }
}
