import type { Measurement } from '@/lib/analysis/measures/measure'
import type { ImportOutcome } from '@/lib/jobs/import-many'
import type { ArticleHead } from '@/lib/storage/articles'
import { formatTable } from './table'

interface Figure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly n: number
}

/** What was measured in one file's article; the outlet is the one that is stored. */
export interface MeasuredFile {
  readonly file: string
  readonly outlet: string
  readonly sentences: number
  readonly tone: Figure
  readonly ownVoice: Figure
  readonly sources: Figure
}

export function measuredFiles(
  { imported }: ImportOutcome,
  articles: readonly ArticleHead[],
): readonly MeasuredFile[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]))
  return imported.map(({ label, articleId, analysis }) => ({
    file: label,
    outlet: outlets.get(articleId) ?? 'Outlet not given',
    sentences: analysis.sentences,
    tone: figureOf(analysis.measurements, 'tone'),
    ownVoice: figureOf(analysis.measurements, 'own-voice-tone'),
    sources: figureOf(analysis.measurements, 'sources-tone'),
  }))
}

function figureOf(measurements: readonly Measurement[], id: string): Figure {
  const found = measurements.find(({ measure }) => measure === id)
  return {
    value: found?.value ?? null,
    low: found?.interval?.low ?? null,
    high: found?.interval?.high ?? null,
    n: found?.n ?? 0,
  }
}

export const asTable = (files: readonly MeasuredFile[]): string =>
  formatTable([
    ['outlet', 'sentences', 'tone', 'own voice', 'sources', 'file'],
    ...files.map(({ outlet, sentences, tone, ownVoice, sources, file }) => [
      ...[outlet, String(sentences), inWords(tone), inWords(ownVoice), inWords(sources), file],
    ]),
  ])

/** "+0.10 (0.00 to +0.20)" */
function inWords({ value, low, high }: Figure): string {
  if (value === null) return 'too few sentences'
  const interval = low === null || high === null ? '' : ` (${signed(low)} to ${signed(high)})`
  return `${signed(value)}${interval}`
}

function signed(value: number): string {
  const digits = Math.abs(value).toFixed(2)
  if (digits === '0.00') return digits
  return `${value < 0 ? '−' : '+'}${digits}`
}
