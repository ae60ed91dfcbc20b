import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { nameKey } from '@/lib/analysis/features/known-people'
import { codebookSchema } from '@/lib/lexicons/codebook'

const codebook = codebookSchema.parse({
  topic: 'bridge',
  version: 1,
  name: 'The bridge',
  target: 'the bridge',
  mentions: ['bridge'],
  camps: [
    {
      id: 'north',
      label: 'North',
      members: [
        { name: 'Kim Jong Un', aliases: ['Kim', 'North Korean leader'], role: 'leader of North Korea' },
        { name: 'Kim Song', role: 'ambassador' },
      ],
      terms: ['the North'],
    },
    {
      id: 'south',
      label: 'South',
      members: [
        { name: 'Moon Jae-in', aliases: ['Moon'], role: 'president of South Korea 2017–2022' },
        { name: 'Yoon Suk-yeol', role: 'president of South Korea 2022–2025' },
      ],
    },
    {
      id: 'states',
      label: 'States',
      members: [
        { name: 'Donald Trump', aliases: ['Trump'], role: 'US president' },
        { name: 'Sarah Sanders', aliases: ['Sanders'] },
        { name: 'Joseph DeTrani' },
      ],
    },
    { id: 'congress', label: 'Congress', members: [{ name: 'Bernie Sanders' }] },
    { id: 'experts', label: 'Experts', terms: ['analyst'] },
  ],
})

const lastSpeaker = (text: string) => {
  const last = analyzeArticle({ title: '', text }, codebook).attributions.at(-1)
  return last ? [last.name, last.camp] : null
}

describe('whoever speaks last', () => {
  it.each([
    ['The North agreed. Later the North Korean leader said it was safe.', 'Kim Jong Un', 'north'],
    ['Kim Jong Un met U.N. Ambassador Kim Song. “It is safe,” Kim Song said.', 'Kim Song', 'north'],
    [
      'South Korean President Moon Jae-in came. The South Korean president said it was safe.',
      'Moon Jae-in',
      'south',
    ],
    ['Trump came. The US president said it was safe.', 'Donald Trump', 'states'],
    ['The US president came. He said it was safe.', 'Donald Trump', 'states'],
    ['Donald J. Trump came. “It is safe,” Trump said.', 'Donald Trump', 'states'],
    ['Joseph R. DeTrani came. “It is safe,” DeTrani said.', 'Joseph DeTrani', 'states'],
    ['Bernie Sanders came. “It is safe,” Sanders said.', 'Bernie Sanders', 'congress'],
    ['Sarah Sanders met Bernie Sanders. “It is safe,” Sanders said.', 'Sarah Sanders', 'states'],
    ['“It is safe,” Harry Dale, director of a school, said.', 'Harry Dale', null],
    ['“It is safe,” Harry Dale, senior analyst at a bank, said.', 'Harry Dale', 'experts'],
    ['Go Myong-hyun came. “It is safe,” Go said.', 'Go Myong-hyun', null],
    ['Jung H. Pak came. “It is safe,” Pak said.', 'Jung H. Pak', null],
    ['A retired colonel came. “It is safe,” the colonel said.', 'retired colonel', null],
  ])('in “%s” is %s', (text, name, camp) => {
    expect(lastSpeaker(text)).toEqual([name, camp])
  })

  it.each([
    // Two have held the office, and the text names neither.
    ['The South Korean president said it was safe.', 'South Korean president', null],
    ['Trump came. The Syrian president said it was safe.', 'Syrian president', null],
    ['Ann Hill met Bob Hill. “It is safe,” Hill said.', 'Hill', null],
    ['Unlike Trump, a senior aide said it was safe.', 'senior aide', null],
  ])('is not guessed in “%s”', (text, name, camp) => {
    expect(lastSpeaker(text)).toEqual([name, camp])
  })
})

describe('the key of a name', () => {
  it.each([
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Donald J. Trump', 'Donald Trump'],
    ['António Guterres', 'Antonio Guterres'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Kim Yong Chol', 'Kim Yo Jong'],
    ['H.R. McMaster', 'Ann McMaster'],
  ])('differs for %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })
})
