import { expect, test } from 'vitest'
import { latestCodebook, listTopics, publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from './databases'
import { codebook } from './examples'

describeOnBoth('topics', (kind) => {
  const db = migratedDatabase(kind)

  test('there is no codebook before one is published', async () => {
    expect(await latestCodebook(db(), 'lake-talks')).toBeNull()
    expect(await listTopics(db())).toEqual([])
  })

  test('publishing the same version twice stores it once', async () => {
    const first = await publishCodebook(db(), codebook())
    const second = await publishCodebook(db(), codebook())
    expect(second.id).toBe(first.id)
    expect(await latestCodebook(db(), 'lake-talks')).toEqual({ id: first.id, codebook: codebook() })
  })

  test('a published version never changes', async () => {
    const changed = codebook({ mentions: ['summit'] })
    await expect(publishCodebook(db(), changed)).rejects.toThrow('Raise its version to 2')
    expect((await latestCodebook(db(), 'lake-talks'))?.codebook.mentions).toEqual(['summit', 'talks'])
  })

  test('the order of keys is not a change, the order of a list is', async () => {
    const { mentions, ...rest } = codebook()
    expect(await publishCodebook(db(), { mentions, ...rest })).toBeTruthy()
    const reordered = codebook({ mentions: [...mentions].reverse() })
    await expect(publishCodebook(db(), reordered)).rejects.toThrow('Raise its version')
  })

  test('the latest version is the highest, not the last published', async () => {
    await publishCodebook(db(), codebook({ version: 10 }))
    await publishCodebook(db(), codebook({ version: 9 }))
    expect((await latestCodebook(db(), 'lake-talks'))?.codebook.version).toBe(10)
  })

  test('topics are listed by name, with their latest version', async () => {
    await publishCodebook(db(), codebook({ topic: 'forest-talks', name: 'A forest' }))
    expect(await listTopics(db())).toEqual([
      { id: 'forest-talks', name: 'A forest', version: 1 },
      { id: 'lake-talks', name: 'The lake talks', version: 10 },
    ])
  })
})
