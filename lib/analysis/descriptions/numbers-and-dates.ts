import { type DescribedText, defineDescription } from '@/lib/analysis/descriptions/description'
import { numberWords } from '@/lib/lexicons/grammar-words'

const MONTH =
  '(?:January|February|April|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)'
/** "May" and "March" are months only beside a number or after "in", "of", "last" and the like. */
const ANY_MONTH = `(?:${MONTH}|(?:May|March)(?= \\d)|(?<=\\d(?:st|nd|rd|th)? )(?:May|March)|(?<=\\b(?:in|of|last|next|since|until|by|early|late|mid|this) )(?:May|March))`
const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const YEAR = '(?:19|20)\\d\\d'

const DATE = new RegExp(
  `\\b(?:${YEAR}-\\d\\d-\\d\\d|(?:${DAY} )?${ANY_MONTH}(?: ${YEAR}| ${DAY}(?:,? ${YEAR})?)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|${YEAR}s?)(?![\\p{L}\\p{N}])`,
  'gu',
)
const NUMERAL = /\d+(?:[.,]\d+)*/g

/** Where a text names a day, a month or a year: "Monday", "June 12, 2018", "in May", "1953". */
export const findDates = (text: string): readonly string[] => text.match(DATE) ?? []

/** The numbers of a text that are no dates, in figures or words; "one" is none. */
export function findNumbers({ text, words }: DescribedText): readonly string[] {
  const numerals = text.replaceAll(DATE, ' ').match(NUMERAL) ?? []
  const spelt = words.map(({ word }) => word).filter((word) => word !== 'one' && numberWords.has(word))
  return [...numerals, ...spelt]
}

const perHundred = (found: number, { words }: DescribedText): number | null =>
  words.length === 0 ? null : (found / words.length) * 100

export const numbers = defineDescription({
  id: 'numbers',
  label: 'Numbers',
  unit: 'per 100 words',
  decimals: 1,
  definition: 'How many numbers the text gives in 100 words, in figures or words, dates left out.',
  formula: '100 × numbers ÷ words',
  sources: [],
  limits: [
    '“One” is not counted, and of words no larger than “twelve” but “dozen”, “hundred” and “thousand”.',
  ],
  describe: (text) => perHundred(findNumbers(text).length, text),
})

export const dates = defineDescription({
  id: 'dates',
  label: 'Dates',
  unit: 'per 100 words',
  decimals: 1,
  definition: 'How many days, months and years the text names in 100 words.',
  formula: '100 × dates ÷ words',
  sources: [],
  limits: ['“Yesterday” and “last week” are not counted.', 'A number from 1900 to 2099 is taken for a year.'],
  describe: (text) => perHundred(findDates(text.text).length, text),
})
