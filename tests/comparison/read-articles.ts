import { analyzeArticle } from '@/lib/analysis/article'
import { type ComparedArticle, comparedArticle, type Passage } from '@/lib/comparison/compared-article'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { codebook as thaw } from '../fixtures/codebook'

export const codebook = codebookSchema.parse({
  ...thaw,
  aspects: [
    { id: 'hanoi', label: 'Hanoi', description: 'The second meeting.', cues: ['Hanoi', 'second summit'] },
    { id: 'sanctions', label: 'Sanctions', description: 'What was asked for.', cues: ['sanctions relief'] },
  ],
})

/** Texts as articles a, b, c … of outlets of the same names, analysed. */
export const read = (...texts: readonly string[]): readonly ComparedArticle[] =>
  texts.map((text, i) => readOne(text, String.fromCharCode(97 + i)))

export function readOne(text: string, id: string, outlet: string | null = id): ComparedArticle {
  const { measurements, attributions } = analyzeArticle({ title: '', text }, codebook)
  const observations = Object.fromEntries(measurements.map((each) => [each.measure, each.observations]))
  return comparedArticle({ id, title: '', outlet, date: null, text, observations, attributions })
}

/** The words of passages, with the article that holds them. */
export const wordsOf = (articles: readonly ComparedArticle[], passages: readonly Passage[]) =>
  passages.map(({ article, start, end }) => [
    article,
    articles.find(({ id }) => id === article)?.text.slice(start, end),
  ])
