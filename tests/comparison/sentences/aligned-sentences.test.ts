import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { analyzeArticle } from '@/lib/analysis/article'
import { comparedArticle } from '@/lib/comparison/compared-article'
import { alignSentences } from '@/lib/comparison/sentences/aligned-sentences'
import { codebookSchema } from '@/lib/lexicons/codebook'
import readPairs from './read-pairs.json'

const CORPUS = '../shared/corpus/north-korea.jsonl'
const isHere = existsSync(CORPUS)
const why = isHere ? '' : ' (skipped: ../shared/corpus, whose texts belong to their publishers, is not here)'

const row = z.object({ id: z.string(), outlet: z.string(), title: z.string(), text: z.string() })
const pair = z.tuple([z.string(), z.number(), z.string(), z.number(), z.boolean()])

/**
 * 60 of the 100 pairs found with one article from each half of the corpus, drawn by lot and read: whether both sentences state
 * the same fact, whatever else they add. The thresholds were set on pairs within the halves.
 */
const read = z.array(pair).parse(readPairs)

const keyOf = (a: string, at: number, b: string, there: number) => `${a} ${at} ${b} ${there}`

describe.skipIf(!isHere)(`sentences aligned in real articles${why}`, () => {
  const codebook = codebookSchema.parse(JSON.parse(readFileSync('prisma/topics/us-north-korea.json', 'utf8')))

  it('state the same in at least 85 of 100 pairs', () => {
    const articles = readFileSync(CORPUS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => row.parse(JSON.parse(line)))
      .map((article) => {
        const { attributions } = analyzeArticle(article, codebook)
        return comparedArticle({ ...article, date: null, observations: {}, attributions })
      })
    const { statements, pairs } = alignSentences(articles, codebook)
    const sentenceOf = (place: number) => statements[place]?.sentence ?? { article: '', start: -1 }
    const found = new Set(
      pairs.map(({ a, b }) => {
        const [one, other] = [sentenceOf(a), sentenceOf(b)]
        return keyOf(one.article, one.start, other.article, other.start)
      }),
    )
    const judged = read.filter(([a, at, b, there]) => found.has(keyOf(a, at, b, there)))
    expect(judged.length).toBeGreaterThanOrEqual(50)
    expect(judged.filter(([, , , , right]) => right).length / judged.length).toBeGreaterThanOrEqual(0.85)
  })
})
