import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { tone } from '@/lib/analysis/measures/tone'
import { compareOutlets } from '@/lib/comparison/outlets'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { seededRandom } from '@/lib/statistics/random'
import { articleOf } from './articles'

const corpus = path.resolve('../shared/corpus/north-korea.jsonl')
const absent = existsSync(corpus) ? '' : ' (skipped: ../shared/corpus is not here)'

/** The scores of tone of each article with enough sentences. */
function measuredCorpus(): readonly (readonly number[])[] {
  const codebook = codebookSchema.parse(JSON.parse(readFileSync('prisma/topics/us-north-korea.json', 'utf8')))
  const lines = readFileSync(corpus, 'utf8').trim().split('\n')
  return lines
    .map((line) => analyzeArticle(JSON.parse(line), codebook).measurements)
    .flatMap((measurements) =>
      measurements.filter(({ measure, n }) => measure === tone.id && n >= tone.minUnits),
    )
    .map(({ observations }) => observations.map(({ score }) => score))
}

/** Deals articles at random to two outlets of 4 and 40. */
function dealt(articles: readonly (readonly number[])[], order: readonly number[]) {
  return order
    .slice(0, 44)
    .map((place, i) => articleOf(`${place}`, articles[place] ?? [], { outlet: i < 4 ? 'Herald' : 'Courier' }))
}

describe.skipIf(absent)(`real articles under shuffled outlets${absent}`, () => {
  it('differ in 3 to 7 % of deals, 4 against 40 articles', () => {
    const articles = measuredCorpus()
    const random = seededRandom(53)
    const deals = 1000
    let found = 0
    for (let deal = 0; deal < deals; deal++) {
      const order = articles
        .map((_, place) => ({ place, draw: random() }))
        .toSorted((a, b) => a.draw - b.draw)
        .map(({ place }) => place)
      if (compareOutlets(dealt(articles, order), tone).pairs[0]?.verdict === 'differs') found++
    }
    expect(articles.length).toBeGreaterThan(80)
    expect(found / deals).toBeGreaterThan(0.03)
    expect(found / deals).toBeLessThan(0.07)
  })
})
