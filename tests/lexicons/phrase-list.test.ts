import { describe, expect, it } from 'vitest'
import { frameCues, genericFrames } from '@/lib/lexicons/frame-cues'
import { phraseList } from '@/lib/lexicons/phrase-list'

describe('phraseList', () => {
  it.each([
    ['blame~', ['blame', 'blames', 'blamed', 'blaming']],
    ['walk~ away', ['walk away', 'walks away', 'walked away', 'walking away']],
    ['slam~m', ['slam', 'slams', 'slammed', 'slamming']],
    ['defy~', ['defy', 'defies', 'defied', 'defying']],
    ['clash~', ['clash', 'clashes', 'clashed', 'clashing']],
    ['destroy~', ['destroy', 'destroys', 'destroyed', 'destroying']],
    ['war of\n words', ['war of words']],
  ])('spells out “%s”', (pattern, phrases) => {
    expect(phraseList(pattern)).toEqual(phrases)
  })

  it('refuses what is listed twice or has a capital', () => {
    expect(() => phraseList('row, rift, row')).toThrow('Listed twice: row')
    expect(() => phraseList('Row')).toThrow('Not in lower case: Row')
  })
})

describe.each(genericFrames)('the cues of %s', (frame) => {
  it('are hundreds of phrases without a pattern left in them', () => {
    expect(frameCues[frame].length).toBeGreaterThan(200)
    expect(frameCues[frame].filter((cue) => !/^[\p{Ll}\p{M}'’ -]+$/u.test(cue))).toEqual([])
  })
})
