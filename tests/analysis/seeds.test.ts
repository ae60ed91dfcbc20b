import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import type { SourceKind } from '@/lib/analysis/features/source-kinds'
import { topicFrameShare } from '@/lib/analysis/topic-frame-shares'
import { type SourceVoice, voicesOf } from '@/lib/analysis/voices'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { slice } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'

const SEEDS = '../shared/seeds'
const isHere = existsSync(SEEDS)
const why = isHere ? '' : ' (skipped: ../shared/seeds, whose texts belong to their publishers, is not here)'

const codebook = codebookSchema.parse(JSON.parse(readFileSync('prisma/topics/us-north-korea.json', 'utf8')))

/** The article whose file name begins with `prefix`. */
function seed(prefix: string): string {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(prefix)) ?? ''
  return readFileSync(`${SEEDS}/${file}`, 'utf8')
}

const attributionsIn = (text: string) => analyzeArticle({ title: '', text }, codebook).attributions
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** The voices of a text. */
function voicesIn(text: string) {
  const { attributions, measurements } = analyzeArticle({ title: '', text }, codebook)
  const tones = measurements.find(({ measure }) => measure === 'sources-tone')?.observations ?? []
  return voicesOf({ tokens: findTokens(text), attributions, tones }, codebook)
}

const namesOf = (sources: readonly SourceVoice[], sought: SourceKind) =>
  sources
    .filter(({ kind }) => kind === sought)
    .map(({ name }) => (sought === 'unnamed' ? (name ?? '').toLowerCase() : (name ?? '')))
    .toSorted()

/** Who is said to have said the phrase in quotation marks. */
const speakerOf = (text: string, phrase: string) =>
  attributionsIn(text).find(
    ({ kind, content }) => kind === 'quotation' && slice(text, content).includes(phrase),
  )?.name

/** All seven quotations of the last article, found by reading it; start, end and hash of each. */
const quotationsOfTrump = [
  [521, 584, 'bbc30e80d631'],
  [646, 719, '319995366ae3'],
  [824, 974, '91d812661138'],
  [1079, 1249, '47f819eb69e7'],
  [1382, 1693, '86390dff8e57'],
  [1876, 1888, 'e2efce537828'],
  [1904, 1919, 'f509f856df61'],
] as const

describe.skipIf(!isHere)(`the real articles${why}`, () => {
  it('hold seven quotations in the last one, each of Donald Trump', () => {
    const text = seed('004')
    const quotations = attributionsIn(text).filter(({ kind }) => kind === 'quotation')
    expect(
      quotations.map(({ content: { start, end } }) => [start, end, digest(text.slice(start, end))]),
    ).toEqual(quotationsOfTrump)
    expect(quotations.map(({ name, camp }) => [name, camp])).toEqual(
      quotationsOfTrump.map(() => ['Donald Trump', 'washington']),
    )
  })

  it.each([
    ['000', 'good thing', 'Donald Trump'],
    ['000', 'cozy up', 'Kamala Harris'],
    ['001', 'talented', 'Donald Trump'],
    ['001', 'rocket man', null],
    ['001', 'fire and fury', null],
    ['002', 'smart guy', 'Donald Trump'],
    ['003', 'smart guy', 'Donald Trump'],
    ['003', 'great friend', 'Kim Jong Un'],
    ['004', 'Rocket Man', 'Donald Trump'],
    ['004', 'fire and fury', 'Donald Trump'],
  ])('attribute in %s “%s” to %s', (prefix, phrase, name) => {
    expect(speakerOf(seed(prefix), phrase)).toBe(name)
  })

  it.each(['000', '001', '002', '003', '004'])('give %s a tone with an interval around it', (prefix) => {
    const [tone] = analyzeArticle({ title: '', text: seed(prefix) }, codebook).measurements
    expect(tone?.n).toBeGreaterThanOrEqual(10)
    expect(tone?.interval?.low).toBeLessThanOrEqual(tone?.value ?? Number.NaN)
    expect(tone?.interval?.high).toBeGreaterThanOrEqual(tone?.value ?? Number.NaN)
  })

  // Who speaks, as read before any of it was computed.
  it.each([
    ['000', ['Donald Trump', 'Kamala Harris']],
    ['001', ['Donald Trump']],
    ['002', ['Donald Trump']],
    ['003', ['Donald Trump', 'Kim Jong Un']],
    ['004', ['Donald Trump']],
  ])('let in %s nobody be heard by name but %j', (prefix, names) => {
    const { sources } = voicesIn(seed(prefix))
    expect(namesOf(sources, 'named')).toEqual(names)
  })

  it.each([
    ['000', ['critics', 'supporters']],
    ['001', ['critics', 'supporters']],
    ['002', ['critics', 'detractors', 'proponents', 'skeptics', 'supporters']],
    ['003', ['critics', 'south korean officials']],
    ['004', []],
  ])('let in %s these be heard without a name: %j', (prefix, expected) => {
    const heard = namesOf(voicesIn(seed(prefix)).sources, 'unnamed')
    expect(heard.filter((name) => expected.includes(name))).toEqual(expected)
    if (expected.length === 0) expect(heard).toEqual([])
  })

  it('put all that is attributed in the last one, and most of its favourable tone, into one camp’s mouth', () => {
    const text = seed('004')
    const { camps, balance } = voicesIn(text)
    expect(camps.map(({ camp, attributions }) => [camp, attributions.value])).toEqual([['washington', 1]])
    expect(balance.value).toBeNull()
    const [tone] = analyzeArticle({ title: '', text }, codebook).measurements
    const favourable = tone?.observations.filter(({ score }) => score > 0) ?? []
    const sum = (some: typeof favourable) => some.reduce((total, { score }) => total + score, 0)
    const washington = favourable.filter(
      ({ voice }) => voice.kind === 'source' && voice.camp === 'washington',
    )
    expect(sum(washington) / sum(favourable)).toBeGreaterThan(0.5)
  })

  it('show the security threat first among the frames of the fourth', () => {
    const { measurements } = analyzeArticle({ title: '', text: seed('003') }, codebook)
    const observations = measurements.find(({ measure }) => measure === 'topic-frames')?.observations ?? []
    const shares = codebook.frames.map(({ id }) => ({
      id,
      share: topicFrameShare(observations, id).value ?? 0,
    }))
    const [first, second] = shares.toSorted((a, b) => b.share - a.share)
    expect(first?.id).toBe('security')
    expect(first?.share).toBeGreaterThan(second?.share ?? 1)
  })
})
