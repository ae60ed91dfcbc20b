import { readFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { type Comparison, compareArticles } from '@/lib/comparison/comparison'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { inventArticles } from './bench/invent-articles'
import { realArticles, repeated } from './bench/real-articles'

const codebook = codebookSchema.parse(
  JSON.parse(readFileSync(new URL('../prisma/topics/us-north-korea.json', import.meta.url), 'utf8')),
)

/** Processor time so far, all threads of this process together, in milliseconds. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

interface PartTaken {
  readonly part: string
  readonly processor: number
  /** As it is sent to the server's thread, in bytes. */
  readonly size: number
  /** What reading it there takes. */
  readonly reading: number
}

function sent(part: Partial<Comparison>): Pick<PartTaken, 'size' | 'reading'> {
  const bytes = serialize(part)
  const start = processorTime()
  deserialize(bytes)
  return { size: bytes.length, reading: processorTime() - start }
}

/** What each part took, in their order, and all of them by the clock. */
function taken(articles: readonly ComparedArticle[]) {
  const made: (readonly [Partial<Comparison>, processor: number])[] = []
  const start = performance.now()
  let before = processorTime()
  compareArticles(articles, codebook, (part) => {
    const now = processorTime()
    made.push([part, now - before])
    before = now
  })
  const wall = performance.now() - start
  const parts: readonly PartTaken[] = made.map(([part, processor]) => ({
    ...{ part: Object.keys(part).join(), processor },
    ...sent(part),
  }))
  return { wall, parts }
}

function bench(kind: string, articles: readonly ComparedArticle[]): void {
  const sentences = articles.reduce((sum, each) => sum + each.sentences.length, 0)
  const { wall, parts } = taken(articles)
  const total = (of: 'processor' | 'size') => parts.reduce((sum, part) => sum + part[of], 0)
  console.log(
    `${articles.length} ${kind} articles, ${sentences} sentences: ${total('processor').toFixed(0)} ms of processor time, ${wall.toFixed(0)} ms by the clock`,
  )
  console.log(`  ${parts.map(({ part, processor }) => `${part} ${processor.toFixed(0)}`).join(', ')}`)
  const slowest = Math.max(...parts.map(({ reading }) => reading))
  console.log(
    `  ${(total('size') / 1e6).toFixed(1)} MB in ${parts.length} parts; reading the slowest one takes ${slowest.toFixed(0)} ms`,
  )
}

for (const count of [30, 60, 1000]) bench('invented', inventArticles(count, codebook))
const real = realArticles(codebook)
if (real) for (const count of [60, 1000]) bench('real', repeated(real, count))
else console.log('Skipped: ../shared/corpus is not here, and articles of real length are read from it.')
