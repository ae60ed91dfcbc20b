import { describe, expect, it } from 'vitest'
import { findDates } from '@/lib/comparison/facts/dates'
import { agreeOnDays, daysOf, writtenDays } from '@/lib/comparison/facts/days'

const datesIn = (sentence: string, published: string | null = null) =>
  findDates(sentence, published).map(({ start, end, days }) => [
    sentence.slice(start, end),
    writtenDays(days),
  ])

describe('dates as newspapers write them', () => {
  it.each([
    ['They met on June 12, 2018, in the rain.', 'June 12, 2018', '2018-06-12'],
    ['They met on 12 June 2018.', 'on 12 June 2018', '2018-06-12'],
    ['They met on Sept. 3, 2017.', 'Sept. 3, 2017', '2017-09-03'],
    ['They met in June 2018.', 'June 2018', '2018-06'],
    ['They met in early 2019.', '2019', '2019'],
    ['The Feb. 27-28, 2019 summit failed.', 'Feb. 27-28, 2019', '2019-02-27/2019-02-28'],
    ['They met on 12 June.', 'on 12 June', '06-12'],
  ])('are read without the day of publication: %s', (sentence, written, value) => {
    expect(datesIn(sentence)).toEqual([[written, value]])
  })

  it.each([
    ['They will meet on June 12.', '2018-05-10', '2018-06-12'],
    ['They met last June.', '2019-02-26', '2018-06'],
    ['They met last June.', '2018-09-01', '2018-06'],
    ['They met in February.', '2019-05-09', '2019-02'],
    ['They met on Dec. 30.', '2019-01-02', '2018-12-30'],
    ['They met last year.', '2019-02-26', '2018'],
    ['They met on June 12.', '2019-02-26', '06-12'],
    ['They met last month.', '2019-01-15', '2018-12'],
    ['They met on Tuesday.', '2018-05-10', '2018-05-08'],
    ['They will meet on Tuesday.', '2018-05-10', '2018-05-15'],
    ['They met on Thursday.', '2018-05-10', '2018-05-10'],
    ['They meet on Wednesday and Thursday.', '2018-05-14', '2018-05-09/2018-05-10'],
    ['They will meet on Feb. 27 and 28.', '2019-02-08', '2019-02-27/2019-02-28'],
    ['They met on Feb. 28-29.', '2019-03-10', '2019-02-28/2019-02-29'],
    ['They met two days ago.', '2018-05-10', '2018-05-08'],
    ['They met eight months ago.', '2019-02-28', '2018-06-07/2018-07-23'],
    ['They met four years ago.', '2018-06-15', '2013-09-15/2015-03-17'],
  ])('are those near the day of publication: %s (%s)', (sentence, published, value) => {
    expect(datesIn(sentence, published).map(([, found]) => found)).toEqual([value])
  })

  it.each([
    'They may 12 times refuse.',
    'The March to the border was long.',
    'It cost $2018 and 1950-53 pages in the 1990s.',
    'They met yesterday, last week and, as the day is dated elsewhere, on Friday.',
    'They meet next Tuesday on Monday’s terms.',
    'Theresa May left.',
    'They met more than two years ago and nearly a month ago.',
  ])('are not found in: %s', (sentence) => {
    expect(datesIn(sentence, '2018-05-10')).toEqual([])
  })
})

describe('days', () => {
  const june12 = daysOf(2018, 6, 12)
  const days = (from: string, to: string) => ({ from: `2019-${from}`, to: `2019-${to}` })
  it.each([
    ['a day and its month', june12, daysOf(2018, 6, null), true],
    ['a day and its year', june12, daysOf(2018, null, null), true],
    ['a day and the next', june12, daysOf(2018, 6, 13), true],
    ['a day and the one after that', june12, daysOf(2018, 6, 14), false],
    ['two years in a row', daysOf(2018, null, null), daysOf(2019, null, null), false],
    ['two months in a row', daysOf(2018, 6, null), daysOf(2018, 7, null), false],
    ['a day without its year', june12, daysOf(null, 6, 12), true],
    ['another day without its year', june12, daysOf(null, 6, 30), false],
    ['a year and a day without one', daysOf(2018, null, null), daysOf(null, 6, 30), true],
    ['two stretches of days that are not the same', days('02-27', '02-28'), days('02-28', '03-01'), false],
    ['a stretch of days and one of them', days('02-27', '02-28'), daysOf(2019, 2, 28), true],
    ['the end of February, leap year or not', daysOf(2019, 2, null), daysOf(null, 2, null), true],
  ])('agree or not: %s', (_, a, b, expected) => {
    expect([agreeOnDays(a, b), agreeOnDays(b, a)]).toEqual([expected, expected])
  })
})
