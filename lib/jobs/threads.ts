import { availableParallelism } from 'node:os'
import path from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { perProcess } from '@/lib/jobs/per-process'
import type { ThreadTasks } from '@/lib/jobs/thread-tasks'

/** How many tasks run at a time. */
export const THREADS = Math.min(2, availableParallelism())

/** Each ends when nobody has needed it for a while. */
const threads = perProcess(
  'threads',
  () =>
    new Piscina({
      filename: path.resolve(/* turbopackIgnore: true */ 'lib/jobs/thread.mjs'),
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: 60_000,
    }),
)

/** Runs a task in a thread of its own, after those asked for before where all are at work. Throws what the task throws. */
export const inThread = <Name extends keyof ThreadTasks>(
  name: Name,
  task: Parameters<ThreadTasks[Name]>[0],
  transferList: readonly MessagePort[] = [],
): Promise<Awaited<ReturnType<ThreadTasks[Name]>>> =>
  threads().run(task, { name, transferList: [...transferList] })
