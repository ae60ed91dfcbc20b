import { describe, expect, test } from 'vitest'
import { correctArticle, findArticle, findByGiven, loadArticle, saveArticle } from '@/lib/storage/articles'
import { describeOnBoth, migratedDatabase } from './databases'
import { articleInput } from './examples'

let made = 0

/** An article whose text no other test uses. */
function newInput(fields: Parameters<typeof articleInput>[0] = {}) {
  made += 1
  const text = `Text number ${made}.`
  return articleInput({ text, given: `${text} Subscribe!`, ...fields })
}

describeOnBoth('articles', (kind) => {
  const db = migratedDatabase(kind)

  test('an article comes back as it was saved', async () => {
    const input = newInput({ byline: 'Ana Ruiz', url: 'https://example.org/a', notice: 'Invented.' })
    const { articleId, existed } = await saveArticle(db(), input)
    expect(existed).toBe(false)
    const loaded = await loadArticle(db(), articleId)
    expect(loaded).toEqual({ ...input, id: articleId, createdAt: expect.any(Date) })
  })

  test('text comes back character for character', async () => {
    const text = '“Ça va ?” — naïve 🙂 東京\n\n\tend \u00a0 '
    const { articleId } = await saveArticle(db(), articleInput({ text, given: text }))
    expect((await loadArticle(db(), articleId))?.text).toBe(text)
  })

  test('a megabyte of text is no problem', async () => {
    const text = 'Nine hundred words. '.repeat(50_000)
    const { articleId } = await saveArticle(db(), articleInput({ text, given: text }))
    expect((await loadArticle(db(), articleId))?.text.length).toBe(text.length)
  })

  test('an article that is not there is null', async () => {
    expect(await loadArticle(db(), 'nowhere')).toBeNull()
    expect(await findByGiven(db(), 'nothing')).toBeNull()
  })

  describe('is the same article', () => {
    test.each([
      ['when it is saved again', 'The Courier', 'The Courier'],
      ['when the outlet is spelled with other case and spaces', 'The Courier', ' the  COURIER '],
      ['when the outlet is not known this time', 'The Courier', null],
      ['when the outlet was not known last time', null, 'The Courier'],
      ['when the outlet was never known', null, null],
    ])('%s', async (_, before, after) => {
      const input = newInput({ outlet: before })
      const first = await saveArticle(db(), input)
      const second = await saveArticle(db(), { ...input, outlet: after, title: 'Another title' })
      expect(second).toEqual({ articleId: first.articleId, existed: true })
      const stored = await loadArticle(db(), first.articleId)
      expect(stored?.outlet).toBe(before ?? after)
      expect(stored?.title).toBe(input.title)
    })
  })

  describe('is another article', () => {
    test.each([
      ['when another outlet prints the same text', { outlet: 'The Post' }],
      ['when the text differs', { text: 'Other words.' }],
    ])('%s', async (_, difference) => {
      const input = newInput({ outlet: 'The Courier' })
      const first = await saveArticle(db(), input)
      const second = await saveArticle(db(), { ...input, ...difference })
      expect(second.existed).toBe(false)
      expect(second.articleId).not.toBe(first.articleId)
    })
  })

  test('of two outlets with the same text, each finds its own', async () => {
    const input = newInput()
    const courier = await saveArticle(db(), { ...input, outlet: 'The Courier' })
    const post = await saveArticle(db(), { ...input, outlet: 'The Post' })
    expect((await findArticle(db(), { ...input, outlet: 'the post' }))?.id).toBe(post.articleId)
    expect((await findArticle(db(), { ...input, outlet: 'The Courier' }))?.id).toBe(courier.articleId)
  })

  test('the article made from a text as given is found by it', async () => {
    const input = newInput()
    const { articleId } = await saveArticle(db(), input)
    expect(await findByGiven(db(), input.given)).toMatchObject({ id: articleId, title: input.title })
  })

  test('a correction changes what it names and leaves the rest', async () => {
    const input = newInput()
    const { articleId } = await saveArticle(db(), input)
    await correctArticle(db(), articleId, { outlet: 'The Post', date: null })
    const corrected = await loadArticle(db(), articleId)
    expect(corrected).toMatchObject({ ...input, outlet: 'The Post', date: null })
    expect(await saveArticle(db(), { ...input, outlet: 'The Post' })).toEqual({ articleId, existed: true })
  })

  test('a correction cannot make two articles one', async () => {
    const input = newInput()
    await saveArticle(db(), { ...input, outlet: 'The Courier' })
    const { articleId } = await saveArticle(db(), { ...input, outlet: 'The Post' })
    await expect(correctArticle(db(), articleId, { outlet: 'The Courier' })).rejects.toThrow('saved already')
    expect((await loadArticle(db(), articleId))?.outlet).toBe('The Post')
  })
})
