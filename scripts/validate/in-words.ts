import type { ClusterInterval } from '@/lib/statistics/cluster-bootstrap'
import type { Validation } from './prediction'

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? 'n/a' : value.toFixed(3)

const between = (interval: ClusterInterval | null | undefined): string =>
  interval ? ` (${number(interval.low)} to ${number(interval.high)})` : ''

/** A validation as lines of a terminal: each figure with its 95 % interval. */
export function inWords(validation: Validation): string {
  const { articles, sentences, intervals, baselines, f1, coverage } = validation
  const rows: readonly (readonly [string, number | null | undefined, string?])[] = [
    ['macro-F1', validation.macroF1, 'macroF1'],
    ...Object.entries(f1 ?? {}).map(([tone, value]) => [`F1 of ${tone}`, value] as const),
    ['accuracy', validation.accuracy, 'accuracy'],
    ['F1 of marked words', validation.wordF1, 'wordF1'],
    ['alpha with the coders', validation.alpha],
    ['Spearman, overall', validation.spearman?.overall, 'spearmanOverall'],
    ['Spearman, own voice', validation.spearman?.ownVoice, 'spearmanOwnVoice'],
    ['voice accuracy', validation.voiceAccuracy, 'voiceAccuracy'],
    ['calibration error', validation.ece],
    ['share at p ≥ 0.7', coverage?.share],
    ['accuracy there', coverage?.accuracy],
    ...Object.entries(validation.frames ?? {}).map(
      ([frame, value]) => [`alpha, frame ${frame}`, value, `frames.${frame}`] as const,
    ),
    ...Object.entries(baselines ?? {}).map(([name, value]) => [`macro-F1 of ${name}`, value, name] as const),
  ]
  const known = rows.filter(([, value]) => value !== null && value !== undefined)
  const width = Math.max(...known.map(([label]) => label.length))
  const head = `${validation.kind}: ${sentences} sentences${articles === null ? '' : ` of ${articles} articles`}`
  const lines = known.map(
    ([label, value, interval]) =>
      `  ${label.padEnd(width)}  ${number(value)}${between(interval === undefined ? null : intervals[interval])}`,
  )
  return [head, ...lines].join('\n')
}
