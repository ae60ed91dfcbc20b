import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { Lesson } from './train-tone'

/** Learns networks on all cores at once; what each becomes does not depend on the others. */
export async function learnAll(
  lessons: readonly Lesson[],
  log: (line: string) => void,
): Promise<readonly Float32Array[]> {
  const networks: Float32Array[] = []
  const waiting = lessons.map((lesson, at) => ({ lesson, at }))
  const learnNext = async (): Promise<void> => {
    const next = waiting.shift()
    if (next === undefined) return
    const name = `network ${next.at + 1} of ${lessons.length}`
    networks[next.at] = await learnApart(next.lesson, (line) => log(`${name}: ${line}`))
    return learnNext()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, learnNext))
  return networks
}

const learnApart = (lesson: Lesson, log: (line: string) => void): Promise<Float32Array> =>
  new Promise((resolve, reject) => {
    const learner = fork(new URL('./learn-network.ts', import.meta.url), { serialization: 'advanced' })
    learner.on('message', (told: string | Float32Array) => {
      if (typeof told === 'string') log(told)
      else resolve(told)
    })
    learner.on('exit', (code) => reject(new Error(`A network was not learnt: exit code ${code}`)))
    learner.send(lesson)
  })
