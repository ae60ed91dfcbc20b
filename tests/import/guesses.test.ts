import { describe, expect, it } from 'vitest'
import { draftArticle } from '@/lib/import/draft'

const lead = 'The president left the summit early on Tuesday, June 19, 2018, and nobody would say why.'

describe('title', () => {
  it.each([
    ['the headline', `Kim leaves early\n\n${lead}`, 'Kim leaves early'],
    [
      'the headline under a menu and a section',
      `Home | World | Sport\n\nOPINION\n\nKim leaves the summit early\n\n${lead}`,
      'Kim leaves the summit early',
    ],
    [
      'a question',
      `Why did Kim leave the summit that he had wanted for so many years?\n\n${lead}`,
      'Why did Kim leave the summit that he had wanted for so many years?',
    ],
    [
      'the headline without the name of the site',
      `Kim leaves early | The Daily Courier\n\n${lead}`,
      'Kim leaves early',
    ],
    [
      'a headline with a dash in it',
      `Kim leaves early - what we know\n\n${lead}`,
      'Kim leaves early - what we know',
    ],
    [
      'the headline over a byline in lower case',
      `Kim leaves the summit that he had wanted for years\nby Jane Doe\n${lead}`,
      'Kim leaves the summit that he had wanted for years',
    ],
    [
      'the headline under a menu in lower case',
      `Home\nabout us\ncontact us\n\nKim leaves early\n\n${lead}`,
      'Kim leaves early',
    ],
    [
      'the headline over a summary and the article',
      `Kim leaves the summit that he had wanted for so many years\nThe leaders met for an hour, and a plan for lunch was dropped\n${lead} ${lead}`,
      'Kim leaves the summit that he had wanted for so many years',
    ],
    ['a headline in Markdown', `# Kim leaves early\n\n${lead}`, 'Kim leaves early'],
    ['the line that comes again', `The Courier Online\n\nKim leaves\n\n${lead}\n\nKim leaves`, 'Kim leaves'],
    [
      'the headline under a summary in points',
      `A look at the summit that failed in the end.\n- Kim left.\n- So did Trump.\n\nKim leaves the summit early\n${lead}`,
      'Kim leaves the summit early',
    ],
    [
      'a headline with a tag in it, as it stands',
      `Kim <script>alert(1)</script> leaves\n\n${lead}`,
      'Kim <script>alert(1)</script> leaves',
    ],
  ])('is %s', (_, given, title) => {
    expect(draftArticle(given).title).toBe(title)
  })

  it('is the name of the file where that is words', () => {
    expect(draftArticle(lead, { fileName: 'kim-leaves-early.txt' }).title).toBe('Kim leaves early')
  })

  it('is the first words of the text where nothing else is there', () => {
    expect(draftArticle(lead, { fileName: '003_1486673203a92182.txt' })).toMatchObject({
      title: 'The president left the summit early on Tuesday, June 19,…',
      removals: [],
    })
  })
})

describe('outlet', () => {
  it.each([
    ['behind the title', `Kim leaves early | The Daily Courier\n\n${lead}`, 'The Daily Courier'],
    ['behind the title and a dash', `Kim leaves early - Fox News\n\n${lead}`, 'Fox News'],
    [
      'in a copyright line',
      `${lead}\n\nCopyright © 2018 The Daily Courier, LLC. All rights reserved.`,
      'The Daily Courier',
    ],
    [
      'in a credit line',
      `${lead}\n\nIan Roe contributed to this report for PENINSULA News`,
      'PENINSULA News',
    ],
    ['in a dateline', `HANOI (Reuters) - ${lead}`, 'Reuters'],
    ['in a dateline without a dash', `Hanoi, Vietnam (CNN) ${lead}`, 'CNN'],
    ['in a dateline, though we do not know it', `HANOI (Peninsula Wire) — ${lead}`, 'Peninsula Wire'],
    ['by the address of a site we know', `https://edition.cnn.com/2018/06/19/kim.html\n\n${lead}`, 'CNN'],
    [
      'by the address of one we do not',
      `URL: https://www.daily-courier.example/kim\n\n${lead}`,
      'daily-courier.example',
    ],
    [
      'where a feed repeats it',
      `${lead}\n\nThe post Kim leaves appeared first on Peninsula Watch.`,
      'Peninsula Watch',
    ],
    ['alone above the article', `Jane Doe\n\nUSA TODAY\n\n${lead}`, 'USA TODAY'],
  ])('is the one named %s', (_, given, outlet) => {
    expect(draftArticle(given).outlet).toBe(outlet)
  })

  it.each([
    ['a source in the text', `${lead} Fox News (which was there) said so.`],
    ['a full name in parentheses', `Kim Jong Un (Supreme Leader) left early. ${lead}`],
    ['a year before a name', `${lead}\n\n2020 Election Looms\n\nHe waved.`],
    ['an agency that helped', `${lead}\n\nThe Associated Press contributed to this report.`],
  ])('is not %s', (_, given) => {
    expect(draftArticle(given).outlet).toBeNull()
  })
})

describe('byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By JANE DOE and JOHN ROE, Staff Writers', 'Jane Doe and John Roe'],
    ['By Jane van Doe, John Roe and Li Wei | The Courier', 'Jane van Doe, John Roe and Li Wei'],
    ['Written by Jane Doe on June 12, 2018', 'Jane Doe'],
    ['By Jane Doe June 12, 2018', 'Jane Doe'],
    ['Author: Jane Doe', 'Jane Doe'],
    ['Jane Doe\nJune 12, 2018', 'Jane Doe'],
  ])('is read from %j', (line, byline) => {
    expect(draftArticle(`Kim leaves the summit early\n\n${line}\n\n${lead}`)).toMatchObject({
      byline,
      text: lead,
    })
  })

  it.each([
    ['an author box', `${lead}\n\nAbout the author\n\nJane Doe\n\nJane Doe writes.`, 'Jane Doe'],
    [
      'the reporters at the end',
      `${lead}\n\n(Reporting by Jane Doe and John Roe; Editing by A. Smith)`,
      'Jane Doe and John Roe',
    ],
    [
      'who contributed the report for an outlet',
      `${lead}\n\nIan Roe contributed to this report for PENINSULA News`,
      'Ian Roe',
    ],
  ])('is read from %s', (_, given, byline) => {
    expect(draftArticle(given).byline).toBe(byline)
  })

  it.each([
    ['who only helped', `${lead}\n\nDave Roe contributed to this article.`],
    ['a headline that begins so', `By the numbers: the summit that failed\n\n${lead}`],
    ['a deadline', `Kim leaves early\n\nBy Friday at noon\n\n${lead}`],
  ])('is not %s', (_, given) => {
    expect(draftArticle(given).byline).toBeNull()
  })
})

describe('date', () => {
  it.each([
    ['Published: June 12, 2018', '2018-06-12'],
    ['12 June 2018', '2018-06-12'],
    ['Tuesday, 12th June, 2018, 09:30 GMT', '2018-06-12'],
    ['Posted on Jun. 12, 2018 at 5:12pm EDT by Admin', '2018-06-12'],
    ['2018-06-12T09:30:00Z', '2018-06-12'],
    ['June 12 2018 / 7:45 AM / Updated 2 hours ago', '2018-06-12'],
    ['By Jane Doe | June 12, 2018 | 4 min read', '2018-06-12'],
  ])('is read from %j', (line, date) => {
    expect(draftArticle(`Kim leaves the summit early\n\n${line}\n\n${lead}`)).toMatchObject({
      date,
      text: lead,
    })
  })

  it('is that of publication, not of the last change', () => {
    const given = `Kim leaves early\n\nUpdated: June 14, 2018\nPublished: June 12, 2018\n\n${lead}`
    expect(draftArticle(given).date).toBe('2018-06-12')
  })

  it('is read from the address', () => {
    const given = `https://www.daily-courier.example/world/2018/06/12/kim-leaves\n\n${lead}`
    expect(draftArticle(given).date).toBe('2018-06-12')
  })

  it.each([
    ['the day of an event', lead],
    ['a day with two readings', `Kim leaves early\n\n06/07/2018\n\n${lead}`],
    ['a day that is not in the calendar', `Kim leaves early\n\nFebruary 30, 2018\n\n${lead}`],
    ['the year of a copyright', `${lead}\n\n© 2018 The Daily Courier`],
  ])('is not %s', (_, given) => {
    expect(draftArticle(given).date).toBeNull()
  })
})

describe('url', () => {
  it.each([
    ['URL: https://daily-courier.example/kim', 'https://daily-courier.example/kim'],
    ['Source: <https://daily-courier.example/kim>', 'https://daily-courier.example/kim'],
    ['https://daily-courier.example/kim?a=1', 'https://daily-courier.example/kim?a=1'],
  ])('is read from %j', (line, url) => {
    expect(draftArticle(`Kim leaves early\n\n${line}\n\n${lead}`)).toMatchObject({ url, text: lead })
  })

  it.each([
    ['an address within a sentence', `${lead} He wrote so on https://daily-courier.example/kim, too.`],
    ['a short link for sharing', `${lead}\n\nRead or Share this story: https://usat.example/2uE`],
    ['what no browser opens', `Kim leaves early\n\nURL: https://\n\n${lead}`],
  ])('is not %s', (_, given) => {
    expect(draftArticle(given).url).toBeNull()
  })
})
