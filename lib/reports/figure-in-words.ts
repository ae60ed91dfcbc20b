import type { Figure } from '@/lib/reports/figure'
import { nOf, rangeInWords, writerOf } from '@/lib/reports/wording'

/** "+0.21 (+0.05 to +0.38), n = 14", or "too few sentences, n = 2"; the verdict is a word of its own. */
export function figureInWords({ n, ...figure }: Figure): string {
  return `${valueInWords(figure)}, ${nOf(n)}`
}

/** "+0.21 (+0.05 to +0.38)", "21 % (12 to 30 %)", or "too few sentences". */
export function valueInWords({
  value,
  interval,
  scale,
  missing,
}: Pick<Figure, 'value' | 'interval' | 'scale' | 'missing'>): string {
  if (value === null) return missing
  const written = writerOf(scale)(value)
  return interval ? `${written} (${rangeInWords(interval, scale)})` : written
}

/** "favourable: +0.21 with all sentences, n = 14": what stands beside a figure from which some are left out. */
export function wholeInWords({ verdict, value, n, scale }: Figure): string {
  const number = value === null ? 'no value' : writerOf(scale)(value)
  return `${value !== null && verdict ? `${verdict}: ` : ''}${number} with all sentences, ${nOf(n)}`
}
