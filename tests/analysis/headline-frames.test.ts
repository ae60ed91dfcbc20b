import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { headlineFrames } from '@/lib/analysis/headline-frames'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import { headlineFrameRows } from '@/lib/reports/headline-frame-rows'
import { slice } from '@/lib/text/span'
import { held } from '@/tests/reports/held'

const about = (title: string, text: string) => {
  const { measurements } = analyzeArticle({ title, text }, exampleCodebook)
  const observations = Object.fromEntries(measurements.map((each) => [each.measure, each.observations]))
  return { title, observations, codebook: exampleCodebook }
}

const safety = 'The piers are cracked. '.repeat(8)
const plain = 'The road is open. '.repeat(4)

const labels = (frames: readonly { readonly label: string }[] | undefined) =>
  frames?.map(({ label }) => label)

describe('the strongest frames', () => {
  it('are the same in a headline and the own voice below it', () => {
    const [, topic] = headlineFrames(about('A collapse is near', `${safety}${plain}`))
    expect(labels(topic?.headline)).toEqual(['Safety'])
    expect(labels(topic?.body)).toEqual(['Safety'])
    expect(topic?.match).toBe('same')
    expect(topic?.headline[0]?.cues.map((cue) => slice('A collapse is near', cue))).toEqual(['collapse'])
  })

  it('differ where the intervals of their shares do not overlap', () => {
    const [, topic] = headlineFrames(about('The new skyline', `${safety}${plain}`))
    expect(labels(topic?.headline)).toEqual(['Beauty'])
    expect(topic?.match).toBe('differs')
  })

  it('cannot be told apart where the intervals overlap', () => {
    const [, topic] = headlineFrames(
      about('The new skyline', `The piers are cracked. It may collapse. ${plain}`),
    )
    expect(labels(topic?.body)).toEqual(['Safety'])
    expect(topic?.match).toBe('too close to call')
  })

  it('are not known without a cue in the headline, or in too short an own voice', () => {
    expect(headlineFrames(about('News', safety))[1]).toMatchObject({ headline: [], match: 'not known' })
    expect(headlineFrames(about('A collapse', 'It may collapse.'))[1]).toMatchObject({
      body: [],
      match: 'not known',
    })
  })

  it('leave what sources say aside', () => {
    const quoted = '“The piers are cracked,” engineers said. '.repeat(6)
    expect(headlineFrames(about('A collapse', `${quoted}${plain}${plain}`))[1]?.body).toEqual([])
  })
})

describe('in words', () => {
  it('each frame stands with its cues, its share and n', () => {
    const [, topic] = headlineFrameRows(about('The new skyline', `${safety}${plain}`), [])
    expect(topic).toEqual({
      label: 'The topic’s own frames',
      headline: held('Beauty (“skyline”), 0 % (0 to 24 %) below'),
      body: held('Safety, 67 % (39 to 86 %), n = 12'),
      match: 'differs',
    })
  })

  it('what is not found is said', () => {
    expect(headlineFrameRows(about('News', ''), [])[0]).toEqual({
      label: 'Generic frames',
      headline: 'no cue of any found in it',
      body: 'none in two sentences, or too few sentences',
      match: 'not known',
    })
  })
})
