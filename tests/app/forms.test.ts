import { describe, expect, test } from 'vitest'
import { readFields, toFields } from '@/app/_forms/article-fields'
import { checkFields } from '@/app/_forms/check-fields'
import { checkLabels } from '@/app/_forms/check-labels'
import { readGivenTexts } from '@/app/_forms/given-texts'
import { readLabelFields } from '@/app/_forms/label-fields'
import { readDecisions, toInput } from '@/app/_forms/review'
import { asText, single, whole } from '@/app/_forms/search-params'

const fields = toFields({ title: 'Talks', outlet: null, byline: null, date: '2018-06-12', url: null })

function formOf(entries: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(entries)) form.append(name, value)
  return form
}

describe('an article’s fields', () => {
  test('that are left open are unknown, not empty', () => {
    expect(checkFields(fields).details).toEqual({
      title: 'Talks',
      outlet: null,
      byline: null,
      date: '2018-06-12',
      url: null,
    })
  })

  test.each([
    ['title', '', 'Give the article a title.'],
    ['date', '12 June', 'Write the date as year-month-day, e.g. 2018-06-12.'],
    ['date', '2018-02-30', 'Write the date as year-month-day, e.g. 2018-06-12.'],
    ['url', 'javascript:alert(1)', 'Give a web address that begins with https:// or http://.'],
  ])('a %s of "%s" is answered with what to give', (field, typed, message) => {
    expect(checkFields({ ...fields, [field]: typed }).errors).toEqual({ [field]: message })
  })

  test('are read under their prefix', () => {
    const form = formOf({ 'articles.1.title': ' Ours ', 'articles.2.title': 'Theirs' })
    expect(readFields(form, 'articles.1.')).toEqual({
      title: 'Ours',
      outlet: '',
      byline: '',
      date: '',
      url: '',
    })
  })
})

describe('given texts', () => {
  const pasted = 'Envoys meet\r\n\r\nThe talks went well.\r\n\r\nShare this article on Facebook'

  test('pasted text loses the line ends that forms add, and nothing else', async () => {
    const { articles } = await readGivenTexts(formOf({ pasted }))
    expect(articles.map(({ given }) => given)).toEqual([pasted.replaceAll('\r\n', '\n')])
  })

  test('each has a prefix of its own, and a bad file does not stop a good one', async () => {
    const form = formOf({ pasted, files: new File(['%PDF-1.7'], 'paper.txt') })
    form.append('files', new File(['Other talks\n\nThey went on.'], 'other.txt'))
    const { articles, problems } = await readGivenTexts(form)
    expect(articles.map(({ prefix, fileName }) => [prefix, fileName])).toEqual([
      ['articles.0.', null],
      ['articles.2.', 'other.txt'],
    ])
    expect(problems).toEqual([{ label: 'paper.txt', message: expect.stringContaining('This is a PDF') }])
  })

  test('an empty file input is not an empty file', async () => {
    const none = await readGivenTexts(formOf({ files: new File([], '') }))
    const empty = await readGivenTexts(formOf({ files: new File([], 'mine.txt') }))
    expect(none.problems.map(({ label }) => label)).toEqual(['Nothing yet'])
    expect(empty.problems.map(({ label }) => label)).toEqual(['mine.txt'])
  })

  test('what was put back is in the text that is saved', async () => {
    const [article] = (await readGivenTexts(formOf({ pasted }))).articles
    if (!article) throw new Error('The pasted text was not read')
    const decided = readDecisions(
      article,
      formOf({ 'articles.0.title': 'Envoys meet', 'articles.0.putBack': '1' }),
    )
    expect(toInput(article).input?.text).toBe('The talks went well.')
    expect(toInput(decided).input?.text).toContain('Share this article on Facebook')
  })
})

describe('parameters of an address', () => {
  test('count only in digits, and only when given once', () => {
    expect(whole({ sentence: '12' }, 'sentence')).toBe(12)
    for (const sentence of ['-1', '1e3', 'x', '', ['1', '2'], undefined]) {
      expect(whole({ sentence }, 'sentence')).toBeNull()
    }
    expect(single({ removed: ['a', 'b'] }, 'removed')).toBeNull()
  })

  test('are the same query again as text', () => {
    const query = { leftOut: ['3', '17'], sentence: '5', gone: undefined, title: 'a & b' }
    expect(asText(query)).toBe('leftOut=3&leftOut=17&sentence=5&title=a+%26+b')
  })
})

describe('the labels of outlets', () => {
  const typed = {
    'labels.0.leaning': ' left ',
    'labels.0.ratedBy': 'Press Council',
    'labels.1.leaning': 'centre',
    'labels.1.ratedBy': '',
    'labels.2.leaning': '',
    'labels.2.ratedBy': 'Press Council',
  }

  function rowsOf(entries: Readonly<Record<string, string>>) {
    const form = formOf(entries)
    for (const outlet of ['Herald', 'Post', 'Courier']) form.append('outlet', outlet)
    return readLabelFields(form)
  }

  test('are by whoever their row names, else by whoever all are, and go with their leaning', () => {
    expect(checkLabels(rowsOf({ ...typed, ratedBy: 'Media Survey' })).outlets).toEqual([
      { name: 'Herald', leaningLabel: { leaning: 'left', ratedBy: 'Press Council' } },
      { name: 'Post', leaningLabel: { leaning: 'centre', ratedBy: 'Media Survey' } },
      { name: 'Courier', leaningLabel: null },
    ])
  })

  test('without a source are not kept, and what was typed comes back with what to mend', () => {
    const { rows } = checkLabels(rowsOf(typed))
    expect(rows?.map(({ outlet, leaning, errors }) => [outlet, leaning, errors])).toEqual([
      ['Herald', 'left', {}],
      ['Post', 'centre', { ratedBy: expect.stringContaining('Say who rates the outlet so') }],
      ['Courier', '', {}],
    ])
  })
})
