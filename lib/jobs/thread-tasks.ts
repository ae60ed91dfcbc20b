import type { MessagePort } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import { type ArticleAnalysis, analyzeArticle } from '@/lib/analysis/article'
import { type AlignmentLink, alignmentOf } from '@/lib/comparison/alignment'
import { type ComparedArticle, fromStorage, type StoredArticle } from '@/lib/comparison/compared-article'
import { PARTS, partsOf } from '@/lib/comparison/comparison'
import type { Codebook } from '@/lib/lexicons/codebook'
import type { PublishedCodebook } from '@/lib/storage/topics'

/** What may be asked of a thread: pure work on what it is sent. */
export interface ThreadTasks {
  readonly analyse: typeof analyse
  readonly compare: typeof compare
  readonly align: typeof align
}

/** What is looked for in texts is prepared once for a codebook, and each task brings a copy of it. */
const codebooks = new LRUCache<string, Codebook>({ max: 20 })

function known({ id, codebook }: PublishedCodebook): Codebook {
  const first = codebooks.get(id) ?? codebook
  codebooks.set(id, first)
  return first
}

export interface AnalyseTask {
  readonly article: { readonly title: string; readonly text: string }
  readonly published: PublishedCodebook
}

export const analyse = ({ article, published }: AnalyseTask): ArticleAnalysis =>
  analyzeArticle(article, known(published))

export interface CompareTask {
  readonly published: PublishedCodebook
  /** Brings the articles in batches, then null; is handed each part of the comparison when it is done. */
  readonly channel: MessagePort
  /** One number, of how many parts are taken by whoever works on the comparison. */
  readonly taken: Int32Array<SharedArrayBuffer>
}

/** Works out those parts of a comparison that no other thread has taken. */
export async function compare({ published, channel, taken }: CompareTask): Promise<void> {
  if (Atomics.load(taken, 0) >= PARTS) return
  const articles = await received(channel)
  const next = () => Atomics.add(taken, 0, 1)
  for (const part of partsOf(articles, known(published), next)) channel.postMessage(part)
}

const received = (channel: MessagePort): Promise<readonly ComparedArticle[]> =>
  new Promise((resolve, reject) => {
    const articles: ComparedArticle[] = []
    channel.on('close', () => reject(new Error('The articles to compare were not sent to the end')))
    channel.on('message', (batch: readonly StoredArticle[] | null) => {
      if (batch === null) return resolve(articles)
      try {
        articles.push(...batch.map(fromStorage))
      } catch (error) {
        reject(error)
      }
    })
  })

export interface AlignTask {
  /** Two or three. */
  readonly articles: readonly StoredArticle[]
  readonly published: PublishedCodebook
}

export const align = ({ articles, published }: AlignTask): readonly AlignmentLink[] =>
  alignmentOf(articles.map(fromStorage), known(published))
