import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { StoredArticle } from '@/lib/comparison/compared-article'
import { type Comparison, PARTS, putTogether } from '@/lib/comparison/comparison'
import { inThread, THREADS } from '@/lib/jobs/threads'
import type { PublishedCodebook } from '@/lib/storage/topics'

type Batches = AsyncIterable<readonly StoredArticle[]> | Iterable<readonly StoredArticle[]>

export interface ComparedInThreads {
  readonly published: PublishedCodebook
  readonly batches: Batches
  /** How many there are in all batches. */
  readonly articles: number
}

/** Fewer are compared sooner than a second thread has begun. */
const FEWEST_SHARED = 20

/**
 * Compares articles in as many threads as run at a time, each of which takes the next part until there is none. Throws what
 * any of them throws, or the batches; the others then end after the part they are at.
 */
export async function compareInThreads(
  { published, batches, articles }: ComparedInThreads,
  onProgress: (progress: number) => void,
): Promise<Comparison> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const threads = articles < FEWEST_SHARED ? 1 : THREADS
  const channels = Array.from({ length: threads }, () => new MessageChannel())
  const ports = channels.map(({ port1 }) => port1)
  try {
    const whole = partsFrom(ports, onProgress)
    const work = channels.map(({ port2: channel }) =>
      inThread('compare', { published, channel, taken }, [channel]),
    )
    // A thread that could not begin in time has nothing left to do, and is not waited for.
    return await Promise.race([whole, Promise.all([send(batches, ports), ...work]).then(() => whole)])
  } finally {
    Atomics.store(taken, 0, PARTS)
    for (const port of ports) port.close()
  }
}

async function send(batches: Batches, ports: readonly MessagePort[]): Promise<void> {
  for await (const batch of batches) for (const port of ports) port.postMessage(batch)
  for (const port of ports) port.postMessage(null)
}

/** Takes each part of a comparison as it comes: read all at once, those of a thousand articles would block the server. */
const partsFrom = (
  ports: readonly MessagePort[],
  onProgress: (progress: number) => void,
): Promise<Comparison> =>
  new Promise((resolve) => {
    const parts: Partial<Comparison>[] = []
    for (const port of ports)
      port.on('message', (part: Partial<Comparison>) => {
        parts.push(part)
        onProgress(parts.length / PARTS)
        const comparison = putTogether(parts)
        if (comparison) resolve(comparison)
      })
  })
