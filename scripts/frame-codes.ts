import type { Verdict, VerdictRule } from '@/lib/analysis/measures/measure'
import { verdictOf } from '@/lib/analysis/measures/verdicts'
import type { GenericFrame } from '@/lib/lexicons/frame-cues'

/** A frame as files of codes call it: "human_interest". */
export const frameKey = (frame: GenericFrame): string => frame.replace('-', '_')

/** A reading as coders give it: 0 absent, 1 present, 2 prominent. */
export const codeOfReading = (verdict: Verdict | null): number =>
  verdict === 'prominent' ? 2 : verdict === 'present' ? 1 : 0

/** What the rules say of an article of so many sentences. */
export const readingOf = (
  rules: readonly VerdictRule[],
  { withCues, n }: { readonly withCues: number; readonly n: number },
): Verdict | null =>
  verdictOf(rules, { interval: { low: 0, high: 1 }, n, leaning: { favourable: withCues, unfavourable: 0 } })
