import { describe, expect, it } from 'vitest'
import { sharedTextSection } from '@/lib/reports/comparison/shared-text-section'
import { read } from '../../comparison/read-articles'
import { comparedWithTexts } from './compared-with-texts'

const copy =
  'The delegation left the old harbor hotel shortly after nine in the morning, boarded two black buses and drove north along the coast'
const shorter = copy.slice(0, copy.indexOf(' and drove'))
const names = ['anna', 'bela', 'carl', 'dora', 'emil', 'fred', 'gita', 'hans', 'iris', 'juri', 'kurt', 'lena']

describe('sharedTextSection', () => {
  it('tells each passage once, with all that carry it and how much of it', async () => {
    const section = await sharedTextSection(
      comparedWithTexts(read(`A lead. ${copy}.`, `${shorter}.`, 'It rained.', `So: ${copy}.`)),
    )
    expect(section?.summary).toBe(
      '1 passage is shared; 3 of 4 articles carry at least one. The longest has 23 words.',
    )
    const [passage] = section?.passages.open ?? []
    expect(passage).toMatchObject({ heading: '17 to 23 words in 3 articles', beginning: copy, rest: '' })
    expect(passage?.carriers.open.map(({ article, words, href }) => [article.name, words, href])).toEqual([
      ['a', '23 words', '/dashboards/d/articles/a?passage=8-139#passage'],
      ['b', '17 words', `/dashboards/d/articles/b?passage=0-${shorter.length}#passage`],
      ['d', '23 words', '/dashboards/d/articles/d?passage=4-135#passage'],
    ])
  })

  it('folds the rest of a long passage, and loses nothing of it', async () => {
    const long = names.map((name) => `${name} ${copy}`).join(' ')
    const section = await sharedTextSection(comparedWithTexts(read(`${long}.`, `It rained. ${long}.`)))
    const [passage] = section?.passages.open ?? []
    expect(passage?.beginning.length).toBeLessThanOrEqual(300)
    expect(passage && passage.beginning + passage.rest).toBe(long)
  })

  it('keeps a page short where many articles carry the same', async () => {
    const texts = Array.from({ length: 50 }, (_, i) => `Report ${i}. ${copy}.`)
    const section = await sharedTextSection(comparedWithTexts(read(...texts)))
    const carriers = section?.passages.open[0]?.carriers
    expect([carriers?.open.length, carriers?.folded.length, carriers?.left]).toEqual([6, 24, 20])
  })

  it('has nothing to say where nothing is shared', async () => {
    expect(await sharedTextSection(comparedWithTexts(read(copy, 'It rained.')))).toBeNull()
    expect(await sharedTextSection(comparedWithTexts([]))).toBeNull()
  })
})
