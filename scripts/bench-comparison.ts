import { readFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { type Comparison, PARTS, partsOf } from '@/lib/comparison/comparison'
import { compareInThreads } from '@/lib/jobs/compare-in-threads'
import { THREADS } from '@/lib/jobs/threads'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { inventArticles } from './bench/invent-articles'
import { realArticles, repeated } from './bench/real-articles'
import { storedBatches } from './bench/stored-articles'

const codebook = codebookSchema.parse(
  JSON.parse(readFileSync(new URL('../prisma/topics/us-north-korea.json', import.meta.url), 'utf8')),
)
const published = { id: 'bench', codebook }

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

/** What each part takes in one thread, in their order. */
function taken(articles: readonly ComparedArticle[]): readonly PartTaken[] {
  let place = 0
  let before = processorTime()
  return Array.from(
    partsOf(articles, codebook, () => place++),
    (part) => {
      const processor = processorTime() - before
      const { size, reading } = sent(part)
      before = processorTime()
      return { part: Object.keys(part).join(' and '), processor, size, reading }
    },
  )
}

/** How long a dashboard of these articles waits for its comparison, by the clock, once they are read from the database. */
async function waited(articles: readonly ComparedArticle[]): Promise<number> {
  const batches = storedBatches(articles)
  const start = performance.now()
  await compareInThreads({ published, batches, articles: articles.length }, () => {})
  return performance.now() - start
}

async function bench(kind: string, articles: readonly ComparedArticle[]): Promise<void> {
  const sentences = articles.reduce((sum, each) => sum + each.sentences.length, 0)
  const parts = taken(articles)
  const total = (of: 'processor' | 'size') => parts.reduce((sum, part) => sum + part[of], 0)
  console.log(`${articles.length} ${kind} articles, ${sentences} sentences`)
  const [first, again] = [await waited(articles), await waited(articles)]
  console.log(
    `  ${again.toFixed(0)} ms by the clock in ${THREADS} threads at most, ${first.toFixed(0)} ms the first time`,
  )
  console.log(`  ${total('processor').toFixed(0)} ms of processor time in one thread:`)
  console.log(`  ${parts.map(({ part, processor }) => `${part} ${processor.toFixed(0)}`).join(', ')}`)
  const slowest = Math.max(...parts.map(({ reading }) => reading))
  console.log(
    `  ${(total('size') / 1e6).toFixed(1)} MB in ${PARTS} parts; reading the slowest one takes ${slowest.toFixed(0)} ms`,
  )
}

for (const count of [30, 60, 1000]) await bench('invented', inventArticles(count, codebook))
const real = realArticles(codebook)
if (!real) console.log('Skipped: ../shared/corpus is not here, and articles of real length are read from it.')
else for (const count of [60, 1000]) await bench('real', repeated(real, count))
