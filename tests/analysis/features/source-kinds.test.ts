import { describe, expect, it } from 'vitest'
import { officeIn } from '@/lib/analysis/features/offices'
import { kindOfSource } from '@/lib/analysis/features/source-kinds'
import { reportingLemmas } from '@/lib/lexicons/reporting-verbs'
import { loadingOf } from '@/lib/lexicons/verb-loadings'

describe('a source is', () => {
  it.each([
    ['Donald Trump', 'named'],
    ['the White House', 'named'],
    ['KCNA', 'named'],
    ['North Korea', 'named'],
    ['South Korea’s president', 'named'],
    ['US ambassador', 'named'],
    ['North Korea’s foreign ministry', 'body'],
    ['editorial', 'body'],
    ['administration', 'body'],
    ['officials', 'unnamed'],
    ['Critics', 'unnamed'],
    ['some', 'unnamed'],
    ['senior White House official', 'unnamed'],
    ['South Koreans', 'unnamed'],
    ['former US ambassador', 'unnamed'],
    ['people familiar with the talks', 'unnamed'],
    ['member of the delegation', 'unnamed'],
    ['spokeswoman', 'unnamed'],
    ['they', 'unknown'],
    [null, 'unknown'],
  ])('%s: %s', (name, kind) => {
    expect(kindOfSource(name)).toBe(kind)
  })
})

describe('an office', () => {
  it.each([
    ['the South Korean president', 'president of south korea'],
    ['South Korea’s president', 'president of south korea'],
    ['the U.S. president', 'president of united states'],
    ['president of South Korea', 'president of south korea'],
    ['the president', 'president'],
  ])('in %s is %s', (written, key) => {
    expect(officeIn(written).key).toBe(key)
  })
})

describe('a reporting verb', () => {
  it.each([
    ['say', 'neutral'],
    ['warn', 'neutral'],
    ['claim', 'doubting'],
    ['admit', 'conceding'],
    ['note', 'endorsing'],
  ])('“%s” is %s', (lemma, loading) => {
    expect(loadingOf(lemma)).toBe(loading)
  })

  it('is loaded in some of every kind, and neutral in most', () => {
    const lemmas = [...new Set(reportingLemmas.values())]
    const count = (loading: string) => lemmas.filter((lemma) => loadingOf(lemma) === loading).length
    expect(count('doubting')).toBeGreaterThan(10)
    expect(count('conceding')).toBe(3)
    expect(count('endorsing')).toBeGreaterThan(10)
    expect(count('neutral')).toBeGreaterThan(lemmas.length / 2)
  })
})
