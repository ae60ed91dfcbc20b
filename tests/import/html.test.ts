import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/import/draft'
import { looksLikeHtml, textOfHtml } from '@/lib/import/html'

describe('textOfHtml', () => {
  it.each([
    ['paragraphs', '<p>One.</p><p>Two\nlines.</p>', 'One.\n\nTwo lines.'],
    ['words across tags within a line', '<p>Ki<b>m</b> <em>left</em>.</p>', 'Kim left.'],
    ['items', '<ul><li>One</li><li>Two</li></ul>', '- One\n\n- Two'],
    ['line breaks', 'One.<br>Two.<br/>Three.', 'One.\nTwo.\nThree.'],
    [
      'characters by name and number',
      '&ldquo;R&amp;D&rdquo; &#8212; &#x2019;tis&nbsp;so&unknown;',
      '“R&D” — ’tis so&unknown;',
    ],
    ['comparisons', '<p>1 < 2 and 3 > 2</p>', '1 < 2 and 3 > 2'],
    ['attributes that hold anything', '<a title=\'say "hi"\' href=x onclick="go()">Go</a>', 'Go'],
    [
      'nothing of scripts, styles and comments',
      '<script>alert("<p>1</p>")</script><style>p{}</style><!-- <p>2</p> -->3',
      '3',
    ],
    ['nothing after a script that never ends', 'One.<script>alert(1)', 'One.'],
    ['a tag that never ends', 'One.<p class="', 'One.'],
  ])('reads %s', (_, html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })
})

describe('looksLikeHtml', () => {
  it.each([
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<p>One.</p>',
    'One.<br>Two.',
    'He <a href="x">said</a> so.',
  ])('finds %s', (text) => expect(looksLikeHtml(text)).toBe(true))

  it.each([
    '1 < 2',
    'Kim <script>alert(1)</script> leaves',
    'Mail <jane@courier.example>',
    '<p',
    'a <- b -> c',
  ])('ignores %s', (text) => expect(looksLikeHtml(text)).toBe(false))
})

describe('draftArticle on a page’s source', () => {
  const draft = draftArticle(`<!doctype html><html><head><title>Kim leaves early | The Daily Courier</title>
    <script>document.write("<p>no</p>")</script></head><body><nav><a href="/">Home</a><a href="/w">World</a></nav>
    <h1>Kim leaves early</h1><p>By Jane Doe</p><time>June 12, 2018</time>
    <p>Kim left the summit early on Tuesday &mdash; &ldquo;to rest,&rdquo; an aide said.</p>
    <footer>&copy; 2018 The Daily Courier. All rights reserved.</footer></body></html>`)

  it('reads the article out of it', () => {
    expect(draft).toMatchObject({
      title: 'Kim leaves early',
      outlet: 'The Daily Courier',
      byline: 'Jane Doe',
      date: '2018-06-12',
      text: 'Kim left the summit early on Tuesday — “to rest,” an aide said.',
    })
  })

  it('keeps what a reader of the page sees as the text given', () => {
    expect(draft.given).toMatch(/^Kim leaves early \| The Daily Courier\n/)
    expect(draft.given).not.toMatch(/[<>]|document/)
  })
})
