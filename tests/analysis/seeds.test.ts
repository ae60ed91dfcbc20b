import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { topicFrameShare } from '@/lib/analysis/topic-frame-shares'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { slice } from '@/lib/text/span'

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
