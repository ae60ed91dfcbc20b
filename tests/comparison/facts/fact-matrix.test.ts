import { describe, expect, it } from 'vitest'
import { factMatrix } from '@/lib/comparison/facts/fact-matrix'
import { slice } from '@/lib/text/span'
import { article, codebook, matrixOf, tableOf } from '@/tests/comparison/facts/matrix-of'
import { codebook as thaw } from '@/tests/fixtures/codebook'

describe('facts that two articles give', () => {
  it.each([
    [
      'a first meeting in two years',
      ['Trump’s first meeting with Kim in 2019 was brief.', 'Trump and Kim met in Singapore in 2018.'],
      ['date:singapore', 'differs 2019', 'differs 2018'],
    ],
    [
      'a date before its event',
      [
        'The 2018 summit in Singapore surprised us.',
        'The first summit took place in Singapore in June 2018.',
      ],
      ['date:singapore', 'same 2018', 'same 2018-06'],
    ],
    [
      'a date that opens its sentence',
      [
        'In 2018, Trump and Kim convened in Singapore for the first summit.',
        'The second summit failed.',
        'Trump met Kim for the first time in 2018.',
      ],
      ['date:singapore', 'same 2018', 'not found', 'same 2018'],
    ],
    [
      'places under two names',
      ['The second summit in Hanoi in February 2019 failed.', 'A summit in Vietnam in 2019 failed.'],
      ['date:hanoi', 'same 2019-02', 'same 2019'],
    ],
    [
      'two places of one meeting',
      ['Trump saw Kim at their first summit in Singapore.', 'Trump saw Kim at their first summit in Hanoi.'],
      ['place:first-meeting', 'differs Singapore', 'differs Hanoi'],
    ],
    [
      'two summits and three',
      [
        'Trump and Kim held two historic summits.',
        'Trump and Kim held three summits.',
        'The three summits of Trump and Kim failed.',
      ],
      ['count:summits', 'differs 2', 'same 3', 'same 3'],
    ],
    [
      'times that they met',
      ['Trump and Kim met three times.', 'Trump and Kim had two meetings.'],
      ['count:meetings', 'differs 3', 'differs 2'],
    ],
    [
      'a numbered event of the codebook',
      [
        'The sixth nuclear test in September 2017 was the largest.',
        'The sixth nuclear test, in August 2017, was felt far off.',
      ],
      ['date:sixth-test', 'differs 2017-09', 'differs 2017-08'],
    ],
    [
      'an agreement by name',
      ['He left the 2015 Iran nuclear deal.', 'They wrote the Iran nuclear accord in 2013.'],
      ['agreement:iran nuclear deal', 'differs 2015', 'differs 2013'],
    ],
    [
      'an armistice that is also called a truce',
      ['It ended with an armistice in 1953.', 'A truce in 1953 left it unsettled.'],
      ['agreement:armistice', 'same 1953', 'same 1953'],
    ],
    [
      'the years of a war',
      ['The 1950-53 Korean War goes on.', 'The 1950–1953 Korean War goes on.'],
      ['war:korean war', 'same 1950/1953', 'same 1950/1953'],
    ],
    [
      'soldiers and where they stand',
      ['It keeps 28,500 U.S. troops in South Korea.', 'It keeps 32,000 American troops in South Korea.'],
      ['in:US:troops:south korea', 'differs 28500', 'differs 32000'],
    ],
    [
      'soldiers in one place, where a clause follows it',
      [
        'It keeps 28,500 U.S. troops in South Korea, and Trump knows it.',
        'It keeps 32,000 U.S. troops in South Korea and pays for them.',
      ],
      ['in:US:troops:south korea', 'differs 28500', 'differs 32000'],
    ],
    [
      'people who were held',
      ['Three Americans were freed.', 'The North released two American prisoners.'],
      ['captives:american', 'differs 3', 'differs 2'],
    ],
    [
      'what happens to a person once',
      ['Kim Dong-chul was arrested in October 2015.', 'Kim Dong Chul, who was detained in 2016, is back.'],
      ['deed:km dng chl:was arrested', 'differs 2015-10', 'differs 2016'],
    ],
    [
      'how long somebody was held',
      ['Ann Lee Baker was held for 17 months.', 'Baker was held in the North for 9 months.'],
      ['term:for:baker', 'differs 17 months', 'differs 9 months'],
    ],
  ])('are found: %s', (_, texts, row) => {
    expect(tableOf(...texts)).toContainEqual(row)
  })

  it.each([
    ['one article alone', ['Trump and Kim held two summits. Trump and Kim held three summits.']],
    [
      'meetings of others',
      ['Moon’s first summit with Kim in 2018 was long.', 'Trump’s first summit with Kim in 2019 was long.'],
    ],
    [
      'other summits in the same city',
      [
        'The ASEAN summit in Singapore in November 2018 ended.',
        'The summit in Singapore in June 2018 ended.',
      ],
    ],
    [
      'what might have been',
      ['Trump may hold a second summit with Kim in 2020.', 'Trump held a second summit with Kim in 2019.'],
    ],
    [
      'the first of some',
      [
        'Trump’s first meeting with Kim in two years was in 2019.',
        'Trump’s first meeting with Kim was in 2018.',
      ],
    ],
    [
      'a date of something else',
      [
        'After the first summit with Kim, Trump spoke on June 20, 2018.',
        'Trump’s first summit with Kim was on June 12, 2018.',
      ],
    ],
    ['a part of the summits', ['Trump and Kim held two more summits.', 'Trump and Kim held three summits.']],
    [
      'leaders and years, which all texts count',
      ['The 25 years in South Korea were long.', 'The 30 years in South Korea were long.'],
    ],
    [
      'soldiers in several places together',
      [
        'It keeps 28,500 U.S. troops in South Korea.',
        'It keeps 80,000 U.S. troops in South Korea and Japan.',
        'It keeps 85,000 U.S. troops in South Korea, Japan and the island of Guam.',
        'It keeps 90,000 U.S. troops in South Korea or in Japan.',
      ],
    ],
    ['a year before a people', ['Some 2020 Democrats were freed.', 'The 2016 Democrats were freed.']],
    ['people without a nation', ['Three people were freed.', 'Two people were freed.']],
    ['agreements without a name', ['The 2015 deal failed.', 'The deal of 2013 failed.']],
    ['a family name that many bear', ['Kim was arrested in 2015.', 'Park was arrested in 2016.']],
  ])('are ignored: %s', (_, texts) => {
    expect(matrixOf(...texts).filter(({ cells }) => cells.some(({ state }) => state === 'differs'))).toEqual(
      [],
    )
  })
})

describe('values that may both be true', () => {
  it.each([
    ['a rounded number', 'about 28,000', '28,500'],
    ['a number with one figure', '30,000', '28,500'],
    ['a lower bound', 'more than 20,000', '28,500'],
    ['an odd number', '30,000-odd', '28,500'],
  ])('do not differ: %s', (_, one, other) => {
    const texts = [one, other].map((number) => `It keeps ${number} U.S. troops in South Korea.`)
    expect(tableOf(...texts)[0]?.slice(1)).toEqual([
      expect.stringMatching(/^same/),
      expect.stringMatching(/^same/),
    ])
  })

  it('take two days in a row for one, as it was on the other side of the world', () => {
    const texts = ['June 11, 2018', 'June 12, 2018'].map(
      (day) => `The first summit in Singapore on ${day} was brief.`,
    )
    expect(tableOf(...texts)).toContainEqual(['date:singapore', 'same 2018-06-11', 'same 2018-06-12'])
  })

  it('let a plan change, but not what has been', () => {
    const early = ['2018-03-10', 'Trump will hold a first summit with Kim in May.'] as const
    const late = ['2018-06-20', 'Trump held his first summit with Kim on June 12.'] as const
    const wrong = ['2018-07-20', 'Trump held his first summit with Kim on July 2.'] as const
    expect(tableOf(early, late)).toContainEqual(['date:singapore', 'same 2018-05', 'same 2018-06-12'])
    expect(tableOf(late, wrong)).toContainEqual([
      'date:singapore',
      'differs 2018-06-12',
      'differs 2018-07-02',
    ])
  })

  it('let a count grow where the codebook knows of a meeting between', () => {
    const first = ['2018-07-01', 'Trump and Kim held two summits.'] as const
    const later = ['2019-03-01', 'Trump and Kim held three summits.'] as const
    const last = ['2020-03-01', 'Trump and Kim held two summits.'] as const
    expect(tableOf(first, later)).toContainEqual(['count:summits', 'same 2', 'same 3'])
    expect(tableOf(later, last)).toContainEqual(['count:summits', 'differs 3', 'differs 2'])
  })

  it('let a count without a day be the later or the earlier one, but not two of them', () => {
    const dated = ['2018-07-01', 'Trump and Kim held two summits.'] as const
    const fewer = 'Trump and Kim held two summits.'
    const more = 'Trump and Kim held three summits.'
    expect(tableOf(dated, more)).toContainEqual(['count:summits', 'same 2', 'same 3'])
    expect(tableOf(fewer, ['2020-03-01', more])).toContainEqual(['count:summits', 'same 2', 'same 3'])
    expect(tableOf(fewer, more)).toContainEqual(['count:summits', 'differs 2', 'differs 3'])
  })

  it('count ages from the day of the article', () => {
    const ageOn = (date: string, age: number) => [date, `The ${age}-year-old Kim Jong Un smiled.`] as const
    expect(tableOf(ageOn('2018-04-27', 34), ageOn('2019-06-01', 35))[0]).toEqual([
      'age:Kim Jong Un',
      'same 34',
      'same 35',
    ])
    expect(tableOf(ageOn('2018-04-27', 34), ageOn('2018-03-28', 36))[0]).toEqual([
      'age:Kim Jong Un',
      'differs 34',
      'differs 36',
    ])
    expect(tableOf('The 34-year-old Kim Jong Un smiled.', 'The 36-year-old Kim Jong Un smiled.')).toEqual([])
  })

  it('are enough: an article that gives several differs only if none agrees', () => {
    expect(
      tableOf(
        'Trump and Kim held two summits. Trump and Kim held three summits.',
        'Trump and Kim held three summits.',
      ),
    ).toContainEqual(['count:summits', 'same 2 3', 'same 3'])
  })
})

describe('the matrix', () => {
  it('is empty for no article, for one, and under a codebook without parties for what only they tell apart', () => {
    const texts = ['Trump and Kim held two summits.', 'Trump and Kim held three summits.'].map(article)
    expect(factMatrix([], codebook)).toEqual([])
    expect(factMatrix(texts.slice(0, 1), codebook)).toEqual([])
    expect(factMatrix(texts, { ...codebook, parties: [] })).toEqual([])
  })

  it('tells meetings by their number where the codebook knows no events', () => {
    const texts = [
      'Trump’s first meeting with Kim was in 2019.',
      'Trump’s first meeting with Kim was in 2018.',
    ]
    const [row] = factMatrix(texts.map(article), thaw)
    expect([row?.id, row?.label]).toEqual(['date:first-meeting', 'First meeting'])
    expect(row?.cells.map(({ state }) => state)).toEqual(['differs', 'differs'])
  })

  it('shows what differs first, then what most speak of', () => {
    const rows = matrixOf(
      'Three Americans were freed. Trump and Kim held two summits. An armistice was signed in 1953.',
      'Three Americans were freed. Trump and Kim held three summits. An armistice was signed in 1953.',
      'Three Americans were freed.',
    )
    expect(rows.map(({ label, kind }) => [label, kind])).toEqual([
      ['Number of summits', 'quantity'],
      ['Americans held or freed', 'quantity'],
      ['Armistice', 'agreement'],
    ])
  })

  it('opens each value onto its words, its sentence and who says it', () => {
    const texts = [
      'Nobody knew. Kim said: “We held two summits with Trump.”',
      'Trump and Kim held two summits.',
    ]
    const [row] = matrixOf(...texts)
    const [quoted] = row?.cells[0]?.values ?? []
    const [told] = row?.cells[1]?.values ?? []
    expect(quoted?.text).toBe('two summits')
    expect(quoted && slice(texts[0] ?? '', quoted.span)).toBe('two summits')
    expect(quoted && slice(texts[0] ?? '', quoted.passage)).toBe(
      'Kim said: “We held two summits with Trump.”',
    )
    expect(quoted?.voice).toEqual({ kind: 'source', source: 'Kim Jong Un', camp: 'pyongyang', verb: 'said' })
    expect(told?.voice).toEqual({ kind: 'outlet' })
  })
})
