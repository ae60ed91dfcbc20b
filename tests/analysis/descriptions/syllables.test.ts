import { describe, expect, it } from 'vitest'
import { syllablesIn } from '@/lib/analysis/descriptions/syllables'

// Counted by ear.
const counted: Readonly<Record<number, string>> = {
  1: `the cat walked stayed called bridge make made house league talks strength friend through said time asked
    here these league placed reached whole rule world don't passed moved`,
  2: `table houses places wanted ended movement statement leader summit question nation missile peaceful hopeful
    settled didn't couldn't unique player beyond agreed diet science lion people review annoyed
    language creature patient changes promised trial`,
  3: `family president government agreement element dangerous nuclear Korea area settlement completely media
    radio actual possible announcement condition official relation serious commitment tourism
    republic diplomat video`,
  4: `Australian reptilian society variety negotiate American political security territory situation
    historical conversation immediate`,
  5: `administration opportunity university international`,
}

const cases = Object.entries(counted).flatMap(([syllables, words]) =>
  words.split(/\s+/).map((word): [string, number] => [word, Number(syllables)]),
)

describe('syllablesIn', () => {
  it.each(cases)('hears “%s” as %i', (word, syllables) => {
    expect(syllablesIn(word.toLowerCase())).toBe(syllables)
  })

  it('hears at least one in anything', () => {
    for (const word of ['', 'x', '12', 'nhk', 'é']) expect(syllablesIn(word)).toBe(1)
  })
})
