import type { ArticleFeatures } from '@/lib/analysis/features/article-features'
import type { FrameCue } from '@/lib/analysis/features/frame-cues'
import type { Observation } from '@/lib/analysis/measures/measure'
import { startingIn } from '@/lib/text/span'

/** Tells which cues of a sentence count, with a note on each: the frames that it stands for, in words. */
type Noted = (cue: FrameCue) => string | null

/** Every sentence, whoever speaks it: 1 if it holds a cue that `note` names, else 0. */
export function frameObservations(
  { sentences, voices }: Pick<ArticleFeatures, 'sentences' | 'voices'>,
  found: readonly FrameCue[],
  note: Noted,
): readonly Observation[] {
  return sentences.flatMap((unit, i) => {
    const voice = voices[i]
    if (!voice) return []
    const noted = startingIn(found, unit).flatMap((cue) => notedCue(cue, note(cue)))
    const cues = noted.map((cue) => ({ ...cue, kind: 'frame' as const, weight: 1 / noted.length }))
    return [{ unit, voice, score: cues.length > 0 ? 1 : 0, cues }]
  })
}

const notedCue = ({ start, end }: FrameCue, note: string | null) =>
  note === null ? [] : [{ start, end, note }]
