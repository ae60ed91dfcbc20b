import type { VerdictRule } from '@/lib/analysis/measures/measure'

/** The shares of sentences from which a frame is present and prominent. */
export interface FrameThresholds {
  readonly present: number
  readonly prominent: number
}

/** Fewer sentences make no frame, however short the article: one word can be chance. */
export const FEWEST_WITH_CUES = 2

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`

/** Sentences with cues score 1 and the others 0: those that lean to the favourable side are those with cues. */
const reaches =
  (share: number): VerdictRule['holds'] =>
  ({ leaning: { favourable: withCues }, n }) =>
    withCues >= FEWEST_WITH_CUES && withCues >= share * n

/** A frame in words; the first rule that holds gives the word. */
export const frameVerdicts = ({ present, prominent }: FrameThresholds): readonly VerdictRule[] => [
  {
    verdict: 'prominent',
    rule: `At least ${percent(prominent)} of the sentences, and at least ${FEWEST_WITH_CUES}, carry cues of the frame.`,
    holds: reaches(prominent),
  },
  {
    verdict: 'present',
    rule: `At least ${percent(present)} of the sentences, and at least ${FEWEST_WITH_CUES}, carry cues of the frame.`,
    holds: reaches(present),
  },
  {
    verdict: 'absent',
    rule: 'Fewer do. The frame may still be there in words that the list of cues does not know.',
    holds: () => true,
  },
]
