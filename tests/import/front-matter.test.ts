import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/import/draft'

const body = 'Kim left the summit early on Tuesday, two officials who were there said.'

const file = (...lines: readonly string[]): string => ['---', ...lines, '---', '', body].join('\n')

describe('front matter', () => {
  it('says what the article is', () => {
    const given = file(
      'title: "Kim: leaving early"',
      'outlet: The Daily Courier',
      'byline: Jane Doe',
      'date: 12 June 2018',
      'url: https://daily-courier.example/kim',
      'notice: Written for teaching.',
    )
    expect(draftArticle(given)).toMatchObject({
      title: 'Kim: leaving early',
      outlet: 'The Daily Courier',
      byline: 'Jane Doe',
      date: '2018-06-12',
      url: 'https://daily-courier.example/kim',
      notice: 'Written for teaching.',
      text: body,
      removals: [{ start: 0, end: given.indexOf('\n\n'), reason: 'front matter' }],
    })
  })

  it('wins over what the text says, which then goes on to be guessed for the rest', () => {
    const given = `---\noutlet: The Daily Courier\n---\nKim leaves early | Fox News\n\nBy Jane Doe\n\n${body}`
    expect(draftArticle(given)).toMatchObject({
      title: 'Kim leaves early',
      outlet: 'The Daily Courier',
      byline: 'Jane Doe',
      text: body,
    })
  })

  it('makes a title below it a repeated one', () => {
    const { text, removals } = draftArticle(`${file('title: Kim leaves early')}\n\n# Kim leaves early`)
    expect(text).toBe(body)
    expect(removals.map(({ reason }) => reason)).toEqual(['front matter', 'repeated title'])
  })

  it.each([
    ['a date that is none', 'date: soon', { date: null }],
    ['an address that is none', 'url: javascript:alert(1)', { url: null }],
    ['an empty value', 'outlet:', { outlet: null }],
  ])('leaves %s aside', (_, line, fields) => {
    expect(draftArticle(file('title: Kim', line))).toMatchObject({ title: 'Kim', text: body, ...fields })
  })

  it.each([
    ['a rule below a lead', `${body}\n\n---\nbyline: none\n---\n\nHe waved.`],
    ['lines of dashes around a sentence', `---\nNote: this was written later.\n---\n\n${body}`],
  ])('is not %s', (_, given) => {
    expect(draftArticle(given).text).toBe(given)
  })
})
