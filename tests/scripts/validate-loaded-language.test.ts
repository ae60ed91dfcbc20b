import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isHeldOutSentence } from '@/scripts/held-out'
import { validateLoadedLanguage } from '@/scripts/validate/loaded-language'

const folder = mkdtempSync(join(tmpdir(), 'parallax-loaded-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rows = [
  {
    text: 'The shameless thugs lied brazenly.',
    biased: true,
    biasedWords: ['shameless', 'thugs', 'brazenly'],
  },
  { text: 'The pathetic, corrupt regime caved.', biased: true, biasedWords: ['pathetic', 'corrupt'] },
  { text: 'The council will meet on Tuesday at noon.', biased: false, biasedWords: [] },
  { text: 'The company reported a profit in the third quarter.', biased: false, biasedWords: [] },
]

function validate(sentences: readonly object[], heldOut = false) {
  const file = join(folder, 'sentences.jsonl')
  writeFileSync(file, sentences.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return validateLoadedLanguage({ file, heldOut })
}

describe('validating loaded language', () => {
  it('counts what is judged as readers judged it', () => {
    const { kind, sentences, macroF1, f1, accuracy } = validate(rows)
    expect({ kind, sentences, macroF1, f1, accuracy }).toEqual({
      kind: 'loaded-language',
      sentences: 4,
      macroF1: 1,
      f1: { biased: 1, unbiased: 1 },
      accuracy: 1,
    })
  })

  it('compares marked words with those that readers named, and with simple baselines', () => {
    const { wordF1, baselines } = validate(rows)
    expect(wordF1).toBeGreaterThan(0.5)
    expect(Object.keys(baselines ?? {})).toEqual(['majority', 'afinn-magnitude'])
    expect(baselines?.majority).toBeCloseTo(1 / 3, 5)
  })

  it('reads only what is kept aside when asked to', () => {
    const kept = rows.filter(({ text }) => isHeldOutSentence(text)).length
    expect(validate(rows, true).sentences).toBe(kept)
  })

  it('says which line does not fit', () => {
    expect(() => validate([{ text: 'No code.' }])).toThrow('line 1')
  })
})

const shared = '../shared/loaded-language/dev.jsonl'

describe.skipIf(!existsSync(shared))(`on the material of ${shared}, skipped where it is absent`, () => {
  it('agrees with readers on the sentences kept aside far better than the strength of AFINN’s words', () => {
    const { macroF1, baselines } = validateLoadedLanguage({ file: shared, heldOut: true })
    expect(macroF1).toBeGreaterThan(0.65)
    expect(macroF1).toBeGreaterThan((baselines?.['afinn-magnitude'] ?? 1) + 0.1)
  })
})
