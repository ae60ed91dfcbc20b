import { readFileSync } from 'node:fs'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { compareArticles } from '@/lib/comparison/comparison'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { inventArticles } from './bench/invent-articles'

const codebook = codebookSchema.parse(
  JSON.parse(readFileSync(new URL('../prisma/topics/us-north-korea.json', import.meta.url), 'utf8')),
)

/** What each part took, in their order. */
function partsOf(articles: readonly ComparedArticle[]): readonly number[] {
  const start = process.cpuUsage()
  const ends: number[] = []
  compareArticles(articles, codebook, () => {
    const { user, system } = process.cpuUsage(start)
    ends.push((user + system) / 1000)
  })
  return ends.map((end, i) => end - (ends[i - 1] ?? 0))
}

function bench(count: number): void {
  const articles = inventArticles(count, codebook)
  const sentences = articles.reduce((sum, each) => sum + each.sentences.length, 0)
  const taken = partsOf(articles)
  const total = taken.reduce((sum, each) => sum + each, 0)
  console.log(
    `${count} invented articles, ${sentences} sentences: ${total.toFixed(0)} ms of processor time (${taken.map((each) => each.toFixed(0)).join(' + ')})`,
  )
}

for (const count of [30, 60, 1000]) bench(count)
