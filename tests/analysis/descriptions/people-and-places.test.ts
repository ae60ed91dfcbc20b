import { describe, expect, it } from 'vitest'
import { describedText } from '@/lib/analysis/descriptions/description'
import type { Named } from '@/lib/analysis/descriptions/named-in-text'
import { people, places } from '@/lib/analysis/descriptions/people-and-places'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import { slice } from '@/lib/text/span'

const read = (text: string) => describedText(text, exampleCodebook)

const listed = (found: readonly Named[]) => found.map(({ name, mentions }) => `${name} ${mentions.length}`)

describe('people', () => {
  it.each([
    ['Lopez met Ana Lopez’s friends. Lopez left.', ['Ana Lopez 3']],
    ['The mayor, Ana B. Lopez, came.', ['Ana Lopez 1']],
    ['Mary Poole spoke. Later Poole left.', ['Mary Poole 2']],
    ['They asked Moon Jae-in and Choe Son Hui.', ['Moon Jae-in 1', 'Choe Son Hui 1']],
    ['President Reagan and Sen. Ximena Quill met.', ['Reagan 1', 'Ximena Quill 1']],
    ['Leader Mitch Barrow met analyst Zadok Quill.', ['Mitch Barrow 1', 'Zadok Quill 1']],
    ['Zadok Quill, who built it, and Orla Vane, 43, left.', ['Zadok Quill 1', 'Orla Vane 1']],
    ['Zadok Quill came. It holds, Quill said.', ['Zadok Quill 2']],
    ['George Washington crossed the river.', ['George Washington 1']],
  ])('finds in “%s” %j', (text, names) => {
    expect(listed(people.find(read(text)))).toEqual(names)
    expect(people.describe(read(text))).toBe(names.length)
  })

  it.each([
    'The mayor of the city and the president left.',
    'Bridge Street was closed on Monday.',
    'The Heritage Foundation backs it, the Foundation said.',
    'MUST WATCH Harbour, Harbour said.',
    'North Korea said no.',
    'Mary Poole Opens Bridge\n\nThe bridge is open.',
  ])('ignores “%s”', (text) => {
    expect(listed(people.find(read(text)))).toEqual([])
    expect(people.describe(read(text))).toBe(0)
  })

  it('knows where each is named', () => {
    const text = 'Mary Poole spoke. Then Poole left.'
    const [poole] = people.find(read(text))
    expect(poole?.mentions.map((mention) => slice(text, mention))).toEqual(['Mary Poole', 'Poole'])
  })
})

describe('places', () => {
  it.each([
    ['The U.S. and the US are America.', ['United States 3']],
    ['North Korea’s capital is Pyongyang.', ['North Korea 1', 'Pyongyang 1']],
    ['In Washington D.C. and in Washington it rained.', ['Washington 2']],
    ['They met in Türkiye, Côte d’Ivoire and São Paulo.', ['Turkey 1', 'Ivory Coast 1', 'São Paulo 1']],
    ['US President Zadok Quill was in Singapore.', ['United States 1', 'Singapore 1']],
  ])('finds in “%s” %j', (text, names) => {
    expect(listed(places.find(read(text)))).toEqual(names)
    expect(places.describe(read(text))).toBe(names.length)
  })

  it.each([
    'He told us of a turkey and fine china.',
    'The New York Times and the Washington Post wrote about it.',
    'George Washington crossed the river.',
    'South Korean and American envoys met.',
  ])('ignores “%s”', (text) => {
    expect(listed(places.find(read(text)))).toEqual([])
  })
})
