import { describe, expect, it } from 'vitest'
import { type Given, tableOf } from '@/tests/comparison/facts/matrix-of'

const on = (date: string, text: string): Given => [date, text]

describe('what is told as news of an occasion', () => {
  const trek = (date: string, hours: number) => on(date, `Kim came by train, a ${hours}-hour trek.`)

  it('is one row where it is told within two weeks', () => {
    expect(tableOf(trek('2019-02-24', 45), trek('2019-03-09', 60))).toEqual([
      ['length:train journey:time:2019-02-24', 'differs 45 hours', 'differs 60 hours'],
    ])
  })

  it('is told apart where it is told later, from the first telling on', () => {
    const [first, second] = tableOf(
      trek('2019-02-24', 45),
      trek('2019-03-04', 45),
      trek('2019-03-20', 60),
      trek('2019-03-25', 60),
    )
    expect(first).toEqual([
      'length:train journey:time:2019-02-24',
      'same 45 hours',
      'same 45 hours',
      'not found',
      'not found',
    ])
    expect(second).toEqual([
      'length:train journey:time:2019-03-20',
      'not found',
      'not found',
      'same 60 hours',
      'same 60 hours',
    ])
  })

  it.each([
    [
      'how far a journey goes, beside how long it takes',
      [
        on('2019-02-26', 'Kim came by train after a three-day, 3,000-km trip.'),
        on('2019-02-27', 'Kim took the train, a 4,500-km trek.'),
      ],
      ['length:train journey:distance:2019-02-26', 'differs 3000 km', 'differs 4500 km'],
    ],
    [
      'how long a meeting lasted',
      [
        on('2018-06-12', 'The meeting of Moon and Kim lasted forty-eight minutes.'),
        on('2018-06-12', 'Moon met Kim for 38 minutes.'),
      ],
      [
        'length:meeting:minute:Kim Jong Un:Moon Jae-in:2018-06-12',
        'differs 48 minutes',
        'differs 38 minutes',
      ],
    ],
    [
      'how long a visit takes',
      [
        on('2018-10-07', 'Moon began a three-day visit to Hanoi.'),
        on('2018-10-08', 'Moon is on a five-day trip to Hanoi.'),
      ],
      ['trip:Moon Jae-in:Hanoi:day:2018-10-07', 'differs 3 days', 'differs 5 days'],
    ],
    [
      'which visit of a year',
      [
        on('2018-05-09', 'It was Moon’s second trip to Hanoi this year.'),
        on('2018-05-10', 'They were freed during Moon’s third visit to Hanoi this year.'),
      ],
      ['visit:Moon Jae-in:Hanoi this year:2018-05-09', 'differs second', 'differs third'],
    ],
    [
      'how many of what is told with more than a noun',
      [
        on('2018-05-09', 'It expelled 60 Russian diplomats.'),
        on('2018-05-10', 'The 48 Russian diplomats, all spies, left.'),
      ],
      ['counted:russian diplomats:2018-05-09', 'differs 60', 'differs 48'],
    ],
    [
      'how long a talk alone was, in other words',
      [
        on('2018-06-12', 'Moon and Kim spent 41 minutes in a one-on-one meeting.'),
        on('2018-06-12', 'After a 48-minute private meeting, Moon and Kim smiled.'),
      ],
      [
        'length:one-on-one meeting:minute:Kim Jong Un:Moon Jae-in:2018-06-12',
        'differs 41 minutes',
        'differs 48 minutes',
      ],
    ],
    [
      'how long the two leaders of the sentence before spoke',
      [
        on('2018-06-12', 'Moon saw Kim. The two leaders spoke for 45 minutes.'),
        on('2018-06-12', 'Moon met Kim for 30 minutes.'),
      ],
      [
        'length:meeting:minute:Kim Jong Un:Moon Jae-in:2018-06-12',
        'differs 45 minutes',
        'differs 30 minutes',
      ],
    ],
    [
      'how many came',
      [
        on('2018-06-12', 'About 2,500 journalists are here.'),
        on('2018-06-11', 'Some 5,000 journalists had come.'),
      ],
      ['counted:journalists:2018-06-11', 'differs 2500', 'differs 5000'],
    ],
    [
      'what share of something it is',
      [
        on('2018-06-12', 'China takes 90 percent of North Korea’s trade.'),
        on('2018-06-12', "About 60 percent of North Korea's trade is with China."),
      ],
      ["share:north korea's trade:2018-06-12", 'differs 90 %', 'differs 60 %'],
    ],
    [
      'what it costs',
      [
        on('2018-05-09', 'He got a $2 million hospital bill.'),
        on('2018-05-10', 'They sent a $5 million hospital bill.'),
      ],
      ['money:hospital bill:2018-05-09', 'differs $2,000,000', 'differs $5,000,000'],
    ],
  ])('holds %s', (_, texts, row) => {
    expect(tableOf(...texts)).toContainEqual(row)
  })

  it.each([
    [
      'a few, who may be some of them',
      on('2018-05-09', 'It expelled 6 Russian diplomats.'),
      on('2018-05-10', 'The 8 Russian diplomats left.'),
    ],
    [
      'times of day',
      on('2018-05-09', 'Video 1:25 nuclear talks break down.'),
      on('2018-05-10', 'Video 1:45 nuclear talks break down.'),
    ],
    [
      'somebody else’s trip',
      on('2018-05-09', 'Moon saw the president’s 12-day Asia trip.'),
      on('2018-05-10', 'Moon saw the president’s 10-day Asia trip.'),
    ],
    [
      'a trip to several places',
      on('2018-10-07', 'Moon began a three-day visit to Hanoi.'),
      on('2018-10-08', 'Moon is on a five-day trip to Hanoi and Singapore.'),
    ],
    [
      'what people are of the opinion of',
      on('2018-06-09', 'Some 60 percent of Americans said that they agree.'),
      on('2018-06-10', 'Some 80 percent of Americans said that they watch.'),
    ],
    [
      'another of the same family name',
      on('2018-06-09', 'Tony Kim was detained in April 2017.'),
      on('2018-06-10', 'Sung Kim was detained in May 2016. Kim was detained in 2015.'),
    ],
    [
      'those missing in one place',
      on('2018-06-09', 'Some 5,300 American soldiers are missing in the North.'),
      on('2018-06-10', 'Some 7,700 American soldiers are missing.'),
    ],
    [
      'what is no cost',
      on('2018-05-09', 'I don’t have a $5 million tax cut. The $5 million he’s asking for is gone.'),
      on('2018-05-10', 'I don’t have a $9 million tax cut. The $9 million he’s asking for is gone.'),
    ],
    [
      'when an agreement was left',
      on('2018-06-09', 'The 2015 Iran nuclear deal failed.'),
      on('2018-06-10', 'Trump withdrew the US from the Iran nuclear deal in May.'),
    ],
    [
      'a summit of others',
      on(
        '2018-05-09',
        'Trump called Kim. North and South Korea held talks, their leaders holding a summit last month.',
      ),
      on('2018-05-10', 'Trump will meet Kim at the June 12 summit.'),
    ],
  ])('leaves out %s', (_, one, other) => {
    expect(tableOf(one, other)).toEqual([])
  })
})

describe('what holds at any time', () => {
  it.each([
    [
      'an age at death',
      ['Ann Baker, 21, came home and died.', 'Ann Baker is dead. She died in June at the age of 22.'],
      ['last age:baker', 'differs 21', 'differs 22'],
    ],
    [
      'whom the two sentences before tell of',
      ['Ann Baker is home. The cell was cold. The 22-year-old was freed and died.', 'Ann Baker, 22, died.'],
      ['last age:baker', 'same 22', 'same 22'],
    ],
    [
      'since when somebody is held',
      ['Ann Baker has been in the North’s custody since late 2015.', 'Ann Baker was arrested in 2016.'],
      ['deed:baker:was arrested', 'differs 2015', 'differs 2016'],
    ],
    [
      'a death by its noun',
      ['The death of student Ann Baker in June 2017 hurt.', 'Ann Baker died in May 2017.'],
      ['deed:baker:died', 'differs 2017-06', 'differs 2017-05'],
    ],
    [
      'a death told with an aside',
      [
        'The death of his father, Kim Jong Il, in December 2011 came soon.',
        'Kim’s father, Kim Jong Il, died in 2012.',
      ],
      ['deed:km jng l:died', 'differs 2011-12', 'differs 2012'],
    ],
    [
      'since when somebody rules, by the verb',
      ['Kim Jong Un has ruled since 2011.', 'Kim took power in 2012.'],
      ['deed:Kim Jong Un:came to power', 'differs 2011', 'differs 2012'],
    ],
    [
      'a first weapon that was tested',
      [
        'Pyongyang tested its first intercontinental ballistic missile on July 4, 2017.',
        'Pyongyang launched its first intercontinental ballistic missile in May 2017.',
      ],
      [
        'date:first intercontinental ballistic missile test:North Korea',
        'differs 2017-07-04',
        'differs 2017-05',
      ],
    ],
    [
      'weapons of the one who is said to have them',
      [
        'Experts in Washington say that Pyongyang has as many as 60 nuclear bombs.',
        'Pyongyang is believed to have between 80 and 90 nuclear weapons.',
      ],
      ['arsenal:North Korea', 'differs 60', 'differs 80 to 90'],
    ],
    [
      'a name written from another alphabet',
      ['Kim Sang-duk was arrested in April 2017.', 'Kim Sang Dok was arrested in 2017.'],
      ['deed:km sng dk:was arrested', 'same 2017-04', 'same 2017'],
    ],
    [
      'the dead of a war',
      [
        'The Korean War killed 36,574 American troops.',
        'In the Korean War, 33,739 U.S. soldiers were killed.',
      ],
      ['killed:korean war:US troops', 'differs 36574', 'differs 33739'],
    ],
    [
      'a deal with a party',
      ['He left the 2015 nuclear deal with Iran.', 'They wrote the Iran nuclear deal in 2013.'],
      ['agreement:iran nuclear deal', 'differs 2015', 'differs 2013'],
    ],
    [
      'a second clause that opens with its date',
      [
        'They signed a pact, and in 1994, Pyongyang signed the Agreed Framework.',
        'The Agreed Framework of 1993 failed.',
      ],
      ['agreement:agreed framework', 'differs 1994', 'differs 1993'],
    ],
  ])('is found: %s', (_, texts, row) => {
    expect(tableOf(...texts)).toContainEqual(row)
  })

  it('counts back from the day of the article', () => {
    expect(
      tableOf(
        on('2019-02-28', 'Trump saw Kim at their first summit in Singapore eight months ago.'),
        'Trump saw Kim at their first summit in Singapore in June 2018.',
        'Trump saw Kim at their first summit in Singapore in March 2018.',
      ),
    ).toContainEqual(['date:singapore', 'same about 2018-06', 'same 2018-06', 'differs 2018-03'])
  })

  it('dates what has happened before the day of the article', () => {
    expect(
      tableOf(
        on('2017-11-20', 'Ann Baker was arrested in February.'),
        on('2018-11-20', 'Ann Baker was arrested in February 2017.'),
      ),
    ).toContainEqual(['deed:baker:was arrested', 'same 2017-02', 'same 2017-02'])
  })

  it('dates a deed, and not what it called off', () => {
    const letter = 'Trump called off the summit on May 24, 2018.'
    expect(tableOf(letter, 'Trump called off the summit in June 2018.')).toContainEqual([
      'date:letter',
      'differs 2018-05-24',
      'differs 2018-06',
    ])
    expect(tableOf(letter, 'Trump called off the summit, scheduled for June 12, 2018.')).toEqual([])
  })

  it('lets a plan move, but not on its eve', () => {
    const told = (date: string) =>
      on(date, 'Trump and Kim will meet at a second summit in Hanoi on Feb. 27 and 28.')
    const later = on('2019-03-10', 'Trump saw Kim at the second summit in Hanoi on Feb. 28-29.')
    expect(tableOf(told('2019-02-01'), later)).toContainEqual([
      'date:hanoi',
      'same 2019-02-27/2019-02-28',
      'same 2019-02-28/2019-02-29',
    ])
    expect(tableOf(told('2019-02-26'), later)).toContainEqual([
      'date:hanoi',
      'differs 2019-02-27/2019-02-28',
      'differs 2019-02-28/2019-02-29',
    ])
  })
})

describe('when something last was', () => {
  it.each([
    [
      'since a year and for more than a decade',
      [
        on('2018-04-01', 'It is the first inter-Korean summit since 2000.'),
        on('2018-04-02', 'It is the first inter-Korean summit in more than a decade.'),
      ],
      ['last:inter-Korea summit:', 'same 2000', 'same more than 1 decade before 2018-04-02'],
    ],
    [
      'of tests that one party makes',
      [
        on('2018-04-01', 'Pyongyang has not held a nuclear or missile test since 2017.'),
        on('2018-04-02', 'Pyongyang has made no nuclear test since 2016.'),
      ],
      ['last:nuclear test:North Korea', 'differs 2017', 'differs 2016'],
    ],
    [
      'another time, as there was one between',
      [
        on('2018-04-01', 'Pyongyang has made no nuclear test since 2016.'),
        on('2019-04-02', 'Pyongyang has made no nuclear test since 2018.'),
      ],
      ['last:nuclear test:North Korea', 'same 2016', 'same 2018'],
    ],
  ])('is found: %s', (_, texts, row) => {
    expect(tableOf(...texts)).toContainEqual(row)
  })
})
