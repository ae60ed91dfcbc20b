import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mean } from '@/lib/statistics/bootstrap'
import { heldOutArticles } from '@/scripts/held-out'
import { frameFigures } from '@/scripts/validate/frames'
import { readGold } from '@/scripts/validate/gold'

const CODINGS = '../shared/gold/dev.jsonl'
const isHere = existsSync(CODINGS)
const why = isHere ? '' : ' (skipped: ../shared/gold, whose texts belong to their publishers, is not here)'

describe.skipIf(!isHere)(`agreement on frames with two coders${why}`, () => {
  it('is above 0.45 on average on articles that nothing was fitted on', () => {
    const read = readGold({ file: CODINGS, heldOut: true }, (ids) => {
      const kept = heldOutArticles(ids)
      return (id) => kept.has(id)
    })
    const alphas = Object.values(frameFigures(read).frames)
    expect(read).toHaveLength(30)
    expect(alphas).toHaveLength(5)
    expect(mean(alphas.map((alpha) => alpha ?? 0))).toBeGreaterThan(0.45)
  })
})
