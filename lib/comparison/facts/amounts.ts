/** A quantity as a text gives it: the least and the most that its words leave open. */
export interface Amount {
  readonly low: number
  readonly high: number
}

const WORDS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ')
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A number in figures or as a word up to ninety-nine, with "million" and the like. */
export const NUMBER =
  String.raw`(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|(?:${TENS.map(eitherCase).join('|')})` +
  `(?:-(?:${WORDS.slice(1, 10).join('|')}))?|${WORDS.slice(2).reverse().map(eitherCase).join('|')})` +
  '(?:[ -](?:hundred|thousand|million|billion|trillion))?'

function eitherCase(word: string): string {
  const first = word.charAt(0)
  return `[${first}${first.toUpperCase()}]${word.slice(1)}`
}

const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Words right before a number that leave it open, and by how much of it either way. */
const OPEN: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:about|around|roughly|some|approximately|an estimated|estimated|circa) $/i, 0.1, 0.1],
  [/\b(?:more than|over|at least|upwards of|no fewer than|exceeding) $/i, 0, 1],
  [/\b(?:nearly|almost|up to|as many as|as much as|less than|fewer than|under|at most|close to) $/i, 0.5, 0],
]
const ROUND_FROM = 100

/** What a number means with the words around it: "about 28,000", "more than 30", "30,000-odd". */
export function amountOf(written: string, before: string, after: string): Amount {
  const number = numberOf(written)
  const [, less, more] = OPEN.find(([words]) => words.test(before)) ?? [null, 0, 0]
  const odd = /^-(?:odd|plus|some)\b/.test(after) ? 0.1 : 0
  const rounding = roundingOf(number)
  return {
    low: number - Math.max(number * Math.max(less, odd), rounding),
    high: number + Math.max(number * Math.max(more, odd), rounding),
  }
}

/** The number that figures and words stand for. */
export function numberOf(written: string): number {
  const words = written.toLowerCase().split(/[ -]/)
  const scale = SCALES.get(words.at(-1) ?? '')
  const number = words.slice(0, scale ? -1 : words.length).reduce((sum, word) => sum + partOf(word), 0)
  return number * (scale ?? 1)
}

/** The same, of how many units: "a year" is one, "half a year" a half. */
export function countOf(written: string): number {
  if (written === 'half') return 0.5
  return /^an?$/.test(written) ? 1 : numberOf(written)
}

/** "fifty" and "three" of "fifty-three", or figures. */
function partOf(word: string): number {
  if (WORDS.includes(word)) return WORDS.indexOf(word)
  const tens = TENS.indexOf(word)
  return tens === -1 ? Number(word.replaceAll(',', '')) : (tens + 2) * 10
}

/** A number from a hundred on with one or two figures and noughts is rounded to half of its last figure. */
function roundingOf(number: number): number {
  if (number < ROUND_FROM) return 0
  const figures = String(number).replace(/0+$/, '').length
  const unit = 10 ** (String(number).length - figures)
  return figures <= 2 && Number.isInteger(number) ? unit / 2 : 0
}

/** Whether two amounts may be one. */
export const agreeOnAmounts = (a: Amount, b: Amount): boolean => a.low <= b.high && b.low <= a.high
