import { describe, expect, it } from 'vitest'
import { type Given, tableOf } from '@/tests/comparison/facts/matrix-of'

const on = (date: string, text: string): Given => [date, text]

describe('whom a fact is told of', () => {
  const baker = 'Ann Baker was held in the North for 9 months.'
  it.each([
    ['an aside', 'They freed Ann Baker, a teacher who had been held there for 17 months.'],
    [
      'what she is called in the next sentence',
      'Ann Baker is home. The teacher was released after 17 months.',
    ],
    ['a pronoun in the next sentence', 'Ann Baker is home. She spent 17 months in a cold prison.'],
    ['a family name, once it was spelled out', 'Ann Baker is home. Baker was held for 17 months.'],
  ])('is found after %s', (_, text) => {
    expect(tableOf(text, baker)).toContainEqual(['term:for:baker', 'differs 17 months', 'differs 9 months'])
  })

  it.each([
    ['two people are named before', 'Ann Baker met Tom Cole. She was held for 17 months.'],
    ['somebody held her', 'A cell held by Ann Baker was held for 17 months.'],
    ['it is somebody’s cell', 'Ann Baker’s cell was held for 17 months.'],
    ['it has not happened', 'Ann Baker could be held for 17 months.'],
    ['it is a part of it', 'Ann Baker was held for 17 months longer.'],
  ])('is left open where %s', (_, text) => {
    expect(tableOf(text, baker)).toEqual([])
  })
})

describe('facts that are told with their time', () => {
  it.each([
    [
      'journeys in different units',
      [
        on('2019-02-24', 'Kim came by train, a 45-hour trek.'),
        on('2019-02-26', 'Kim came by train after a three-day, 3,000-km (1,850-mile) trip.'),
      ],
      ['length:train journey:time:2019-02-24', 'differs 45 hours', 'differs 3 days'],
    ],
    [
      'how long two people met',
      [
        on('2018-10-07', 'Moon met Kim for about 40 minutes.'),
        on('2018-10-08', 'The 90-minute meeting of Moon and Kim was cordial.'),
      ],
      [
        'length:meeting:minute:Kim Jong Un:Moon Jae-in:2018-10-07',
        'differs about 40 minutes',
        'differs 90 minutes',
      ],
    ],
    [
      'which visit it was',
      [
        on('2018-10-07', 'Moon ended his fourth visit to Hanoi.'),
        on('2018-10-08', 'Moon began his third trip to Hanoi.'),
      ],
      ['visit:Moon Jae-in:Hanoi:2018-10-07', 'differs fourth', 'differs third'],
    ],
    [
      'how often two people met in a year',
      [
        on('2020-06-08', 'Moon, who met Kim Jong Un three times in 2018, spoke.'),
        on('2020-01-08', 'Moon met Kim Jong Un twice in 2018.'),
      ],
      ['times:met:Kim Jong Un:Moon Jae-in: in 2018', 'same 3', 'same 2'],
    ],
    [
      'tests made so far',
      [
        on('2017-10-01', 'Pyongyang has carried out six nuclear tests.'),
        on('2019-01-01', 'Pyongyang’s five known nuclear tests failed.'),
      ],
      ['tests:North Korea', 'differs 6', 'differs 5'],
    ],
  ])('are found: %s', (_, texts, row) => {
    expect(tableOf(...texts)).toContainEqual(row)
  })

  it.each([
    [
      'the same at another time',
      on('2018-10-07', 'Moon met Kim for 40 minutes.'),
      on('2018-11-07', 'Moon met Kim for 90 minutes.'),
    ],
    [
      'a plan',
      on('2018-10-07', 'Moon is expected to have a 40-minute meeting with Kim.'),
      on('2018-10-08', 'Moon met Kim for 90 minutes.'),
    ],
    [
      'what is counted from it',
      on('2018-10-07', 'Two weeks away from a meeting, Moon wrote to Kim.'),
      on('2018-10-08', 'Moon and Kim spoke five days before a meeting.'),
    ],
    [
      'the visits of one year',
      on('2018-10-07', 'Moon ended his second visit to Hanoi this year.'),
      on('2018-10-08', 'Moon ended his fourth visit to Hanoi.'),
    ],
    [
      'weapons that were tested',
      on('2018-10-07', 'Pyongyang tested 10 nuclear weapons.'),
      on('2018-10-08', 'Pyongyang has 60 nuclear weapons.'),
    ],
    [
      'tests of one year',
      on('2018-10-07', 'Pyongyang made two nuclear tests in 2016.'),
      on('2018-10-08', 'Pyongyang made six nuclear tests.'),
    ],
    [
      'the day of something else',
      on('2018-06-13', 'The summit of Trump and Kim in Singapore was held on Tuesday.'),
      on('2018-06-13', 'Trump left for the summit with Kim in Singapore on Friday.'),
    ],
    [
      'an age at death and one at another time',
      on('2018-10-07', 'Ann Baker, 21, died.'),
      on('2018-10-08', 'Ann Baker, 25, smiled.'),
    ],
  ])('are ignored: %s', (_, one, other) => {
    expect(tableOf(one, other)).toEqual([])
  })

  it('lets a count grow', () => {
    const early = on('2016-10-01', 'Pyongyang has carried out five nuclear tests.')
    const late = on('2017-10-01', 'Pyongyang has carried out six nuclear tests.')
    expect(tableOf(early, late)).toContainEqual(['tests:North Korea', 'same 5', 'same 6'])
  })
})

describe('facts of the past', () => {
  it.each([
    [
      'the dead of an attack',
      [
        'The 2010 attack on the ship killed 46 sailors.',
        'In 2010, 40 sailors were killed in a torpedo attack.',
      ],
      ['killed:attack of 2010:sailors', 'differs 46', 'differs 40'],
    ],
    [
      'the end of talks',
      ['The six-party talks collapsed in 2009.', 'Six-party talks, which broke down in 2008, were long.'],
      ['course:six-party talks:ended', 'differs 2009', 'differs 2008'],
    ],
    [
      'a first test',
      [
        'Pyongyang made its first nuclear test in 2006.',
        'Its first nuclear explosion in 2005 pleased Pyongyang.',
      ],
      ['date:first nuclear test:North Korea', 'differs 2006', 'differs 2005'],
    ],
    [
      'since when somebody rules',
      [
        'Kim has travelled since taking power in 2011.',
        'It is the first trip of Kim since he took power in 2012.',
      ],
      ['deed:Kim Jong Un:came to power', 'differs 2011', 'differs 2012'],
    ],
  ])('are found: %s', (_, texts, row) => {
    expect(tableOf(...texts)).toContainEqual(row)
  })

  it.each([
    ['two attacks', ['The 2010 attack killed 46 sailors.', 'The 2010 shelling killed four people.']],
    [
      'an agreement left',
      ['The 2015 Iran nuclear deal failed.', 'He pulled out of the Iran nuclear deal in May 2018.'],
    ],
    ['talks without a name', ['The talks collapsed in 2009.', 'The talks collapsed in 2008.']],
  ])('are ignored: %s', (_, texts) => {
    expect(tableOf(...texts)).toEqual([])
  })
})
