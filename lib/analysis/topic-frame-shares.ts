import type { Measurement, Observation } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { framesOfCue, topicFrames } from '@/lib/analysis/measures/topic-frames'

/** The observations of one frame: 1 where a sentence holds a cue of it, else 0. */
const onlyOf =
  (frame: string) =>
  (observation: Observation): Observation => {
    const own = observation.cues.filter((cue) => framesOfCue(cue).includes(frame))
    const cues = own.map((cue) => ({ ...cue, weight: 1 / own.length }))
    return { ...observation, score: cues.length > 0 ? 1 : 0, cues }
  }

/** How much an article shows its story in one of the topic's frames: the share of sentences with its cues. */
export const topicFrameShare = (observations: readonly Observation[], frame: string): Measurement =>
  measurementOf(topicFrames, observations.map(onlyOf(frame)))
