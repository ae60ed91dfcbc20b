import { describe, expect, it } from 'vitest'
import type { StoredArticle } from '@/lib/comparison/compared-article'
import { fromStorage } from '@/lib/comparison/compared-article'
import { compareArticles } from '@/lib/comparison/comparison'
import { compareInThreads } from '@/lib/jobs/compare-in-threads'
import { storedBatches } from '@/scripts/bench/stored-articles'
import { codebook, readOne } from '../comparison/read-articles'

const published = { id: 'threads', codebook }

/** Enough for a second thread. */
const batches = storedBatches(
  Array.from({ length: 24 }, (_, i) =>
    readOne(`The talks failed. They began on ${1 + i} June 2018 in Hanoi.`, `${i}`, `Outlet ${i % 5}`),
  ),
)
const articles = batches.flat()

describe('a comparison in threads', () => {
  it('is what it is in one, and tells how far it is', async () => {
    const told: number[] = []
    const comparison = await compareInThreads({ published, batches, articles: articles.length }, (progress) =>
      told.push(progress),
    )
    expect(comparison).toEqual(compareArticles(articles.map(fromStorage), codebook))
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  it('throws what a thread throws, and leaves the threads to the next', async () => {
    const broken: StoredArticle = { ...(articles[0] ?? expect.fail()), attributions: '[' }
    const compare = (more: readonly StoredArticle[]) =>
      compareInThreads({ published, batches: [...batches, more], articles: 25 }, () => {})
    await expect(compare([broken])).rejects.toThrow(SyntaxError)
    expect((await compare([])).timeline).toBeNull()
  })

  it('throws what reading the articles throws', async () => {
    async function* unreadable(): AsyncGenerator<readonly StoredArticle[]> {
      yield articles
      throw new Error('The disk is gone')
    }
    const comparing = compareInThreads({ published, batches: unreadable(), articles: 24 }, () => {})
    await expect(comparing).rejects.toThrow('The disk is gone')
  })
})
