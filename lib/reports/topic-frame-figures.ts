import type { Observation } from '@/lib/analysis/measures/measure'
import { topicFrames } from '@/lib/analysis/measures/topic-frames'
import { topicFrameShare } from '@/lib/analysis/topic-frame-shares'
import type { Codebook } from '@/lib/lexicons/codebook'
import { figureFrom } from '@/lib/reports/figure'
import { type ReadFigure, readFigure } from '@/lib/reports/left-out'
import type { Span } from '@/lib/text/span'

/** How much of an article carries cues of one frame of the topic; labelled by the frame. */
export interface TopicFrameFigure extends ReadFigure {
  readonly frame: string
}

interface Framed {
  /** Of the topic's frames, all together. */
  readonly observations: readonly Observation[]
  readonly codebook: Codebook
}

/** One figure for each of the codebook's frames, in its order. */
export function topicFrameFigures(
  { observations, codebook }: Framed,
  leftOut: readonly Span[],
): readonly TopicFrameFigure[] {
  return codebook.frames.map(({ id: frame, label }) => {
    const figure = (some: readonly Observation[]) => ({
      ...figureFrom(topicFrames, topicFrameShare(some, frame)),
      label,
    })
    return { ...readFigure(figure, observations, leftOut), frame }
  })
}
