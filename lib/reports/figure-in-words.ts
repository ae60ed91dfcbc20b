import type { Figure } from '@/lib/reports/figure'
import { rangeInWords, signed } from '@/lib/reports/wording'

export const TOO_FEW = 'too few sentences'

/** "+0.21 (+0.05 to +0.38), n = 14", or "too few sentences, n = 2"; the verdict is a word of its own. */
export function figureInWords({ value, interval, n }: Figure): string {
  if (value === null) return `${TOO_FEW}, n = ${n}`
  const range = interval ? ` (${rangeInWords(interval)})` : ''
  return `${signed(value)}${range}, n = ${n}`
}

/** "favourable: +0.21 with all sentences, n = 14": what stands beside a figure from which some are left out. */
export const wholeInWords = ({ verdict, value, n }: Figure): string =>
  `${verdict ? `${verdict}: ` : ''}${value === null ? 'no value' : signed(value)} with all sentences, n = ${n}`
