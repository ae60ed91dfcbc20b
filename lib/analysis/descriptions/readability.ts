import { type DescribedText, defineDescription } from '@/lib/analysis/descriptions/description'
import { syllablesIn } from '@/lib/analysis/descriptions/syllables'

interface Counts {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
}

/** 206.835 − 1.015 words per sentence − 84.6 syllables per word (Flesch 1948); at most 121.22, usually above 0. */
export const readingEaseOf = ({ words, sentences, syllables }: Counts): number =>
  206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)

/** 0.39 words per sentence + 11.8 syllables per word − 15.59 (Kincaid et al. 1975): years of US schooling. */
export const gradeOf = ({ words, sentences, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

/** Flesch counted samples of 100 words: shorter texts leap with every word. */
const FEWEST_WORDS = 100

function countsOf({ words, sentences }: DescribedText): Counts | null {
  if (words.length < FEWEST_WORDS) return null
  const syllables = words.reduce((sum, { word }) => sum + syllablesIn(word.toLowerCase()), 0)
  return { words: words.length, sentences: sentences.length, syllables }
}

const limits = [
  'It knows the length of words and sentences, not whether they make sense or are well known.',
  'Syllables are counted by rule, and of some words one too few or too many.',
  `Texts of fewer than ${FEWEST_WORDS} words are not rated.`,
]

export const readingEase = defineDescription({
  id: 'reading-ease',
  label: 'Reading ease',
  unit: 'points',
  decimals: 0,
  definition:
    'Flesch’s reading ease, from the length of words and sentences: 60 to 70 is plain English, below 30 very difficult.',
  formula: '206.835 − 1.015 × words per sentence − 84.6 × syllables per word',
  sources: ['flesch-1948'],
  limits,
  describe: (text) => {
    const counts = countsOf(text)
    return counts && readingEaseOf(counts)
  },
})

export const schoolGrade = defineDescription({
  id: 'school-grade',
  label: 'School grade',
  unit: 'years of school',
  decimals: 1,
  definition:
    'The Flesch–Kincaid grade: how many years of US schooling a reader needs, judged by the length of words and sentences.',
  formula: '0.39 × words per sentence + 11.8 × syllables per word − 15.59',
  sources: ['kincaid-1975'],
  limits,
  describe: (text) => {
    const counts = countsOf(text)
    return counts && gradeOf(counts)
  },
})
