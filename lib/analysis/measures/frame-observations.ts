import type { ArticleFeatures } from '@/lib/analysis/features/article-features'
import type { FrameCue } from '@/lib/analysis/features/frame-cues'
import type { Observation, Voice } from '@/lib/analysis/measures/measure'
import { type Span, startingIn } from '@/lib/text/span'

/** Tells which cues of a sentence count, with a note on each: the frames that it stands for, in words. */
type Noted = (cue: FrameCue) => string | null

/** Every sentence, whoever speaks it: 1 if it holds a cue that `note` names, else 0. */
export function frameObservations(
  { sentences, voices }: Pick<ArticleFeatures, 'sentences' | 'voices'>,
  found: readonly FrameCue[],
  note: Noted,
): readonly Observation[] {
  const noted = found.flatMap((cue) => notedCue(cue, note(cue)))
  const observations: Observation[] = []
  for (let i = 0; i < sentences.length; i++) {
    const [unit, voice] = [sentences[i], voices[i]]
    if (unit && voice) observations.push(observationOf(unit, voice, startingIn(noted, unit)))
  }
  return observations
}

const notedCue = ({ start, end }: FrameCue, note: string | null): readonly NotedCue[] =>
  note === null ? [] : [{ start, end, note }]

interface NotedCue extends Span {
  readonly note: string
}

/** The cues of a sentence share its score alike. */
const observationOf = (unit: Span, voice: Voice, noted: readonly NotedCue[]): Observation => ({
  unit,
  voice,
  score: noted.length > 0 ? 1 : 0,
  cues: noted.map(({ start, end, note }) => ({ start, end, note, kind: 'frame', weight: 1 / noted.length })),
})
