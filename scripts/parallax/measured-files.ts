import type { Verdict } from '@/lib/analysis/measures/measure'
import type { ImportOutcome } from '@/lib/jobs/import-many'
import { type Figure, figureOf, figuresOf } from '@/lib/reports/figure'
import { TOO_FEW } from '@/lib/reports/figure-in-words'
import { rangeInWords, signed } from '@/lib/reports/wording'
import type { ArticleHead } from '@/lib/storage/articles'
import { formatTable } from './table'

interface MeasuredFigure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly n: number
  readonly verdict: Verdict | null
}

/** What was measured in one file's article; the outlet is the one that is stored. */
export interface MeasuredFile {
  readonly file: string
  readonly outlet: string
  readonly sentences: number
  readonly tone: MeasuredFigure
  readonly ownVoice: MeasuredFigure
  readonly sources: MeasuredFigure
}

export function measuredFiles(
  { imported }: ImportOutcome,
  articles: readonly ArticleHead[],
): readonly MeasuredFile[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]))
  return imported.map(({ label, articleId, analysis }) => {
    const figures = figuresOf(analysis.measurements)
    return {
      file: label,
      outlet: outlets.get(articleId) ?? 'Outlet not given',
      sentences: analysis.sentences,
      tone: measuredFigure(figureOf(figures, 'tone')),
      ownVoice: measuredFigure(figureOf(figures, 'own-voice-tone')),
      sources: measuredFigure(figureOf(figures, 'sources-tone')),
    }
  })
}

const measuredFigure = ({ value, interval, n, verdict }: Figure): MeasuredFigure => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  n,
  verdict,
})

export const asTable = (files: readonly MeasuredFile[]): string =>
  formatTable([
    ['outlet', 'sentences', 'verdict', 'tone', 'own voice', 'sources', 'file'],
    ...files.map(({ outlet, sentences, tone, ownVoice, sources, file }) => [
      ...[outlet, String(sentences), tone.verdict ?? ''],
      ...[inWords(tone), inWords(ownVoice), inWords(sources), file],
    ]),
  ])

/** "+0.10 (0.00 to +0.20)" */
function inWords({ value, low, high }: MeasuredFigure): string {
  if (value === null) return TOO_FEW
  return low === null || high === null ? signed(value) : `${signed(value)} (${rangeInWords({ low, high })})`
}
