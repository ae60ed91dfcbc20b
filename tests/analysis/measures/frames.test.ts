import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import { genericFrameMeasures } from '@/lib/analysis/measures/generic-frames'
import type { Measure } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { topicFrames } from '@/lib/analysis/measures/topic-frames'
import { verdictOf } from '@/lib/analysis/measures/verdicts'
import { topicFrameShare } from '@/lib/analysis/topic-frame-shares'
import { slice } from '@/lib/text/span'

const observe = (measure: Measure, text: string) =>
  measure.observe(readFeatures({ title: 'Evil family feud over money', text }, exampleCodebook))

/** Which frames have cues in a text, without their "frame-". */
const framesIn = (text: string) =>
  genericFrameMeasures
    .filter((measure) => observe(measure, text).some(({ score }) => score > 0))
    .map(({ id }) => id.replace('frame-', ''))

describe('generic frames find', () => {
  it.each([
    ['The two sides traded insults.', ['conflict']],
    ['Her mother wept at the funeral.', ['human-interest']],
    ['Tariffs cost the country billions.', ['economic']],
    ['The bishops called torture a sin.', ['morality']],
    ['The mayor took responsibility for the failure of the plan.', ['responsibility']],
    ['They blamed each other.', ['conflict', 'responsibility']],
    ['The evil regime killed our son.', ['human-interest', 'morality']],
    ['“We will retaliate,” Lopez said.', ['conflict']],
  ])('“%s”: %j', (text, frames) => {
    expect(framesIn(text)).toEqual(frames)
  })
})

describe('generic frames ignore', () => {
  it.each([
    'The vice president arrived on Tuesday.',
    'The Justice Department published the list.',
    'A moving van stood at the door.',
    'North Korea borders on China.',
    'The summit will take place in June.',
    'The headline is no sentence of the text.',
  ])('“%s”', (text) => {
    expect(framesIn(text)).toEqual([])
  })
})

describe('a frame’s receipt', () => {
  it('shares the score out among the cues and tells the voice', () => {
    const [conflict] = genericFrameMeasures
    const text = '“They attacked and insulted us,” Lopez said.'
    const [observation] = conflict ? observe(conflict, text) : []
    expect(observation?.voice).toMatchObject({ kind: 'source', source: 'Ana Lopez' })
    expect(observation?.cues.map((cue) => [slice(text, cue), cue.weight])).toEqual([
      ['attacked', 0.5],
      ['insulted', 0.5],
    ])
  })
})

describe('a frame in a word', () => {
  const [conflict] = genericFrameMeasures
  const word = (withCues: number, n: number) => {
    if (!conflict) return null
    const text = [...Array(n).keys()].map((i) =>
      i < withCues ? 'They quarrelled and clashed.' : 'It rains.',
    )
    return verdictOf(
      conflict.codebook.verdicts ?? [],
      measurementOf(conflict, observe(conflict, text.join('\n\n'))),
    )
  }

  it.each([
    [0, 20, 'absent'],
    [1, 6, 'absent'],
    [1, 30, 'absent'],
    [3, 20, 'present'],
    [2, 6, 'prominent'],
    [12, 20, 'prominent'],
    [2, 3, 'unclear'],
  ])('%i of %i sentences: %s', (withCues, n, verdict) => {
    expect(word(withCues, n)).toBe(verdict)
  })
})

describe('the topic’s frames', () => {
  const text =
    'It may collapse. It would spoil the skyline. A collapse hurts the skyline. It rains. It snows.'
  const observations = observe(topicFrames, text)

  it.each([
    ['safety', 0.4],
    ['beauty', 0.4],
    ['unknown', 0],
  ])('“%s” has a share of its own: %d', (frame, share) => {
    expect(topicFrameShare(observations, frame)).toMatchObject({ value: share, n: 5 })
  })

  it('have together the share of sentences with any', () => {
    expect(measurementOf(topicFrames, observations).value).toBe(0.6)
  })

  it('give no value below five sentences', () => {
    expect(topicFrameShare(observations.slice(0, 4), 'safety').value).toBeNull()
  })
})
