import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import type { Deed } from '@/lib/analysis/features/deeds'
import { agency } from '@/lib/analysis/measures/agency'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { slice } from '@/lib/text/span'

const codebook = codebookSchema.parse({
  topic: 'harbour',
  version: 1,
  name: 'The harbour',
  target: 'the harbour',
  mentions: ['harbour'],
  camps: [
    {
      id: 'city',
      label: 'The city',
      members: [{ name: 'Ana Lopez', aliases: ['Lopez'] }],
      terms: ['City Hall'],
    },
    {
      id: 'union',
      label: 'The union',
      members: [{ name: 'Ben Ortiz', aliases: ['Ortiz'] }],
      terms: ['dockers'],
    },
  ],
})

/** "cancelled: active, city > union" */
function told(text: string, { form, hasAgent, acting, affected, ...deed }: Deed): string {
  return `${slice(text, deed)}: ${form}${hasAgent ? '' : ' unnamed'}, ${acting.join('+')} > ${affected.join('+')}`
}

const deedsIn = (text: string): readonly string[] =>
  agency
    .observe(readFeatures({ title: '', text }, codebook))
    .flatMap(({ deeds = [] }) => deeds.map((deed) => told(text, deed)))

describe('deeds', () => {
  it.each([
    ['Lopez closed the harbour.', 'closed: active, city > '],
    ['Ana Lopez has quietly sold the harbour.', 'has quietly sold: active, city > '],
    ['Lopez will meet Ortiz on Monday.', 'will meet: active, city > union'],
    ['Lopez is blocking the road.', 'is blocking: active, city > '],
    ['Lopez blocks the road.', 'blocks: active, city > '],
    ['Lopez and Ortiz met in the rain.', 'met: active, city+union > '],
    ['Lopez, who fired Ortiz, is old.', 'fired: active, city > union'],
    ['Ortiz was fired by Lopez.', 'was fired: passive, city > union'],
    ['Ortiz was fired on Monday.', 'was fired: passive unnamed,  > union'],
    ['The letter signed by Lopez is here.', 'signed: passive, city > '],
    ['Lopez’s closure of the harbour is old news.', 'closure: noun, city > '],
    ['The dismissal of Ortiz is old news.', 'dismissal: noun unnamed,  > union'],
    ['The dismissal of Ortiz by Lopez is old news.', 'dismissal: noun, city > union'],
    ['Guards were deposed and killed by dockers.', 'were deposed: passive, union > '],
  ])('are read in “%s”', (text, deed) => {
    expect(deedsIn(text)[0]).toBe(deed)
  })

  it('set side by side share their subject', () => {
    expect(deedsIn('Lopez closed the road and sold the harbour.')).toEqual([
      'closed: active, city > ',
      'sold: active, city > ',
    ])
  })

  it.each([
    ['after a preposition', 'Talks with Lopez collapsed.'],
    ['two names after a preposition', 'Talks between Lopez and Ortiz collapsed.'],
    ['an owner', 'Lopez’s plan collapsed.'],
    ['what only describes the subject', 'The Ortiz family collapsed.'],
  ])('are not done by a name that is %s: “%s”', (_, text) => {
    expect(deedsIn(text)).toEqual(['collapsed: active,  > '])
  })

  it.each([
    ['an owner', 'They blocked Lopez’s plan.', 'blocked: active,  > '],
    ['what only describes the object', 'They blocked Lopez supporters.', 'blocked: active,  > '],
    ['the subject of the next clause', 'They saw Lopez did it.', 'saw: active,  > '],
    ['a matter of what is thought', 'Lopez is expected to win.', 'is expected: passive unnamed,  > '],
  ])('are not done to a name that is %s: “%s”', (_, text, deed) => {
    expect(deedsIn(text)[0]).toBe(deed)
  })

  it.each([
    ['a state of mind', 'Lopez wanted the harbour.'],
    ['an adjective', 'The planned harbour is old.'],
    ['an adjective with an adverb', 'The heavily guarded harbour is old.'],
    ['a name in two words', 'The fingers-crossed sign is old.'],
    ['a noun that looks like a verb', 'The Lopez talks are old.'],
    ['willing', 'Lopez is willing.'],
    ['a report of what was said', 'Lopez said the harbour was old.'],
    ['a set phrase', 'It is in violation of the law.'],
  ])('are not found in %s: “%s”', (_, text) => {
    expect(deedsIn(text)).toEqual([])
  })
})
