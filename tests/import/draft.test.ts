import { describe, expect, it } from 'vitest'
import { type ArticleDraft, draftArticle, MAX_ARTICLE_BYTES, restoreRemovals } from '@/lib/import/draft'
import { ImportProblem } from '@/lib/import/import-problem'

const page = `Skip to content
Home
World
Politics
The Harbour Courier
Facebook Twitter YouTube

Harbour talks end without a deal – The Harbour Courier

World News
By Jane van Doe | June 12, 2018 | 4 min read
Share on Facebook
Tweet
Photo: A. Roe/Getty Images

Negotiators left the harbour hall on Tuesday without signing anything, two officials said.

ADVERTISEMENT

“We will meet again in the autumn,” the mayor said. “Follow me on Twitter, and you will know first.”

READ MORE: Mayor opens new bridge

What comes next

The council votes in March. Next week the ferry strike ends, too. Subscribe to our newsletter.

Harbour talks end without a deal

Copyright law was not on the agenda. Read Full Article at Courier.example.

Related Articles
Ferry strike enters third week
Bridge opens to traffic

About the Author
Jane van Doe
Jane van Doe covers the harbour. Doe was born there.

Island votes to leave the league
Island votes to leave the league
The island, which joined the league ninety years ago, has voted to ...

3 thoughts on “Harbour talks end without a deal”
John says:
This is a disgrace, and the mayor should resign at once, as everyone in town knows.
Leave a Reply Cancel reply
Your email address will not be published. Required fields are marked *
Comment *
Name *
Save my name, email, and website in this browser for the next time I comment.
© 2018 The Harbour Courier. All rights reserved.`

const article = `Negotiators left the harbour hall on Tuesday without signing anything, two officials said.

“We will meet again in the autumn,” the mayor said. “Follow me on Twitter, and you will know first.”

What comes next

The council votes in March. Next week the ferry strike ends, too.

Copyright law was not on the agenda.`

const removed = ({ given, removals }: ArticleDraft, reason: string): readonly string[] =>
  removals.filter((each) => each.reason === reason).map(({ start, end }) => given.slice(start, end))

describe('draftArticle on a page as scraped', () => {
  const draft = draftArticle(page)

  it('leaves the article and nothing else', () => {
    expect(draft.text).toBe(article)
  })

  it('guesses what the page says of itself', () => {
    expect(draft).toMatchObject({
      title: 'Harbour talks end without a deal',
      outlet: 'The Harbour Courier',
      byline: 'Jane van Doe',
      date: '2018-06-12',
      url: null,
      notice: null,
    })
  })

  it.each([
    ['title', ['Harbour talks end without a deal – The Harbour Courier']],
    ['repeated title', ['Harbour talks end without a deal']],
    ['navigation', ['Skip to content', 'Home', 'World', 'Politics']],
    ['section label', ['World News']],
    ['byline', ['By Jane van Doe | June 12, 2018 | 4 min read']],
    ['link to the full article', ['Read Full Article at Courier.example.']],
    [
      'author box',
      ['About the Author', 'Jane van Doe', 'Jane van Doe covers the harbour. Doe was born there.'],
    ],
    ['copyright line', ['© 2018 The Harbour Courier.', 'All rights reserved.']],
  ])('says why it left out each %s', (reason, pieces) => {
    expect(removed(draft, reason)).toEqual(pieces)
  })

  it('puts back what it is told to, in its place', () => {
    const heading = draft.removals.findIndex(({ reason }) => reason === 'title')
    expect(restoreRemovals(draft, [heading]).text).toBe(
      `Harbour talks end without a deal – The Harbour Courier\n\n${article}`,
    )
  })

  it('reads the same from a file with Windows line ends', () => {
    expect(draftArticle(page.replaceAll('\n', '\r\n'))).toEqual(draft)
  })
})

describe('draftArticle leaves', () => {
  const lead = 'The president left the summit early on Tuesday, and nobody would say why.'

  it.each([
    ['a lead that a notice trails', `${lead} Click here to read more.`, lead],
    ['a teaser that a paragraph completes', `${lead.slice(0, 60)}...\n\n${lead}`, lead],
    ['one of two equal paragraphs', `${lead}\n\nHe waved.\n\n${lead}`, `${lead}\n\nHe waved.`],
    ['a paragraph without its picture credit', `${lead} (Jane Doe/Reuters)`, lead],
    ['a caption without its agency', `File photo: ${lead} REUTERS/Jane Doe`, lead],
    ['a caption without its copyright', `Image copyright EPA Image caption ${lead}`, lead],
    [
      'an article between a count of comments and their form',
      `Kim leaves\n\n3 Comments\n\n${lead}\n\nHe waved.\n\nLeave a Reply`,
      `${lead}\n\nHe waved.`,
    ],
    [
      'an article under a box about its author',
      `About the author\nJane Doe\n\n${lead}\n\nHe waved.\n\nNobody else did.`,
      `${lead}\n\nHe waved.\n\nNobody else did.`,
    ],
    [
      'an article over what weblogs put below',
      `${lead}\n\n0 0 votes\nArticle Rating\nArchives\nMarch 2024\nMay 2023\nProudly powered by WordPress`,
      lead,
    ],
    [
      'an article over a disclaimer and a date',
      `${lead}\n\nDisclaimer: The views expressed are the author’s.\n\nFirst published: May 5, 2021, 10:15 IST`,
      lead,
    ],
    ['words without invisible characters', `${lead} Ki\u200Bm waved.`, `${lead} Kim waved.`],
    [
      'words without Markdown',
      `${lead}\n\n## What comes next\n\n**Kim** [waved](https://example.org).`,
      `${lead}\n\nWhat comes next\n\nKim waved.`,
    ],
  ])('%s', (_, given, text) => {
    expect(draftArticle(given).text).toBe(text)
  })

  it.each([
    'Share prices fell after the summit, and traders blamed the weather in Seoul for it.',
    '“Share this with everyone you know,” the president told the crowd that had come to see him.',
    'Follow-up talks on the joint statement are to begin in the autumn, two officials said.',
    'Read in full, the statement promises little, and both leaders knew that when they signed it.',
    'Sign up to the pact, the envoy told them, or lose everything that was won in the spring.',
    'Related talks in Stockholm, which nobody had announced, ended without a word to reporters.',
    'Photo opportunities were all that the summit produced, the opposition leader said on Friday.',
    'By Friday, the talks had stalled, and both delegations were packing their bags to leave.',
    'Next week, the two leaders will meet in Singapore, if nothing else comes between them.',
    'Comments by the minister, who was not in the room, angered the North even more than that.',
    'Copyright was one of the matters on which the two trade delegations could not agree at all.',
    'About the author of the letter nothing is known but that he signs his work with an initial.',
    'Two responses to the crisis are possible, and neither of them is to the liking of the South.',
    'The post of ambassador appeared first on his list, but the senate had other plans for it.',
    'This story was first told by the defectors who came over the river in the winter of 1998.',
    'By using terms such as “rocket man”, the president made the talks harder, his aides thought.',
    'Press the button, the general said, and there will be no summit and nobody left to hold one.',
    'Read more: Mayor opens bridge. The president left before that, and nobody would say why he did.',
    'Photo: the two of them at the table. The president left soon after that, two officials said.',
    'SEE ALSO: Mayor opens the new bridge The president left before that, and nobody in the whole delegation would say why he did.',
    'Source: Blue House The leaders crossed the line together, and cameras from all around the world were fixed on them as they did.',
    'He praised “the spirit of the people of Washington, D.C.” Jane Doe and the Peninsula Press contributed to this report.',
    'Contributed to by both sides, the fund that pays for the reunions of families is empty now.',
  ])('a sentence that begins like furniture: %s', (sentence) => {
    const given = `${lead}\n\n${sentence}\n\nHe waved.`
    expect(draftArticle(given)).toMatchObject({ text: given, removals: [] })
  })

  it('headings, bullet points and short sentences of an article', () => {
    const given = `${lead}\n\nWhat comes next\n- Talks\n- More talks\n\nHe waved.\n\nAnalysis\n\n“No.”`
    expect(draftArticle(given)).toMatchObject({ text: given, removals: [] })
  })

  it('lines that a margin broke, the first of them too', () => {
    const given = `The leader said on Monday that he would meet the president in\nthe spring if the conditions that both sides agreed on in the\nwinter were met.\n\nThe president said the same.`
    expect(draftArticle(given)).toMatchObject({ text: given, removals: [] })
  })
})

describe('draftArticle refuses', () => {
  it.each([
    ['nothing', '', /no text/],
    ['white space', ' \n\t\u00A0\r\n\uFEFF', /no text/],
    ['only furniture', 'Select Page\n\nUncategorized\n\nLeave a Reply\nName *', /Nothing is left/],
    ['a title over furniture', 'Kim leaves the summit early\n\nShare\nTweet', /Nothing is left/],
    ['a page of nothing but scripts', '<html><script>alert(1)</script></html>', /no text/],
    ['five megabytes', 'word '.repeat(1_000_000), /5\.0 MB.*may have 1 MB/],
    ['more bytes than letters', 'é'.repeat(MAX_ARTICLE_BYTES / 2 + 1), /1\.0 MB/],
  ])('%s', (_, given, message) => {
    expect(() => draftArticle(given)).toThrow(ImportProblem)
    expect(() => draftArticle(given)).toThrow(message)
  })

  it('nothing that has just as many bytes as an article may have', () => {
    const given = `${'word '.repeat(MAX_ARTICLE_BYTES / 5 - 1)}word.`
    expect(draftArticle(given).text).toBe(given)
  })
})

describe('draftArticle makes storable', () => {
  it('control characters, which no database keeps, and halves of characters', () => {
    expect(draftArticle('Kim\0 left\u0007 early \uD800.').given).toBe('Kim left early \uFFFD.')
  })
})

describe('draftArticle takes time that grows with the text, not faster', () => {
  it.each([
    ['white space', `a${' '.repeat(300_000)}b.`],
    ['one line without a stop', 'word '.repeat(60_000)],
    ['short lines', 'Share\n'.repeat(50_000)],
    ['stops', 'READ MORE: '.concat('A.'.repeat(150))],
    ['open brackets', '[a]('.repeat(75_000)],
    ['open tags', `</p>${'<p '.repeat(90_000)}`],
    ['bylines', 'Jane Doe\n'.repeat(20_000)],
    ['lists of other stories', 'Related Articles\n'.repeat(15_000)],
  ])('on %s', { timeout: 30_000 }, (_, given) => {
    try {
      expect(draftArticle(given).given).not.toBe('')
    } catch (error) {
      expect(error).toBeInstanceOf(ImportProblem)
    }
  })
})
