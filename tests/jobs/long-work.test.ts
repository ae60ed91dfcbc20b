import { describe, expect, test } from 'vitest'
import { KeptWork } from '@/lib/jobs/long-work'

describe('kept work', () => {
  test('is done once however often it is asked for', async () => {
    const kept = new KeptWork<string>()
    let times = 0
    const run = async () => `done ${++times}`
    const states = await Promise.all([kept.patiently('a', run), kept.patiently('a', run)])
    expect(states).toEqual([
      { isDone: true, value: 'done 1' },
      { isDone: true, value: 'done 1' },
    ])
    expect(await kept.patiently('b', run)).toEqual({ isDone: true, value: 'done 2' })
    kept.forget('a')
    expect(await kept.patiently('a', run)).toEqual({ isDone: true, value: 'done 3' })
  })

  test('tells how far it is where it takes long, and what came of it later', async () => {
    const kept = new KeptWork<string>(20)
    let finish = (_value: string) => {}
    const run = (onProgress: (progress: number) => void) => {
      onProgress(0.25)
      return new Promise<string>((resolve) => {
        finish = resolve
      })
    }
    expect(await kept.patiently('a', run)).toEqual({ isDone: false, progress: 0.25 })
    finish('done')
    expect(await kept.patiently('a', run)).toEqual({ isDone: true, value: 'done' })
  })

  test('that fails says so, and is tried again', async () => {
    const kept = new KeptWork<string>()
    const failing = () => Promise.reject(new Error('No disk'))
    await expect(kept.patiently('a', failing)).rejects.toThrow('No disk')
    expect(await kept.patiently('a', async () => 'done')).toEqual({ isDone: true, value: 'done' })
  })
})
