import type { Codebook } from '@/lib/lexicons/codebook'
import { contrasts, downtoners, intensifiers, modals, negators } from '@/lib/lexicons/shifters'
import { valenceOf } from '@/lib/lexicons/valence'
import { compilePhrases, findPhrases, type Phrases } from '@/lib/text/phrases'
import { overlaps, type Span, slice } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** Words that moved a unit's score. The weights of a unit's cues add up to its score. */
export interface Cue extends Span {
  readonly kind: 'favourable' | 'unfavourable' | 'shifter'
  /** Part of the unit's score that is due to this cue, signed. */
  readonly weight: number
  /** What the rule did, in plain words: "negated by “not”". */
  readonly note: string
}

/** The tone of one sentence toward the target. */
export interface ToneReading {
  /** In [-1, 1]: unfavourable to favourable; 0 where no word carries tone. */
  readonly score: number
  readonly cues: readonly Cue[]
}

/** A codebook's words of tone, ready for matching: signed, and 0 for its neutral vocabulary. */
export type ToneWords = Phrases<number>

/** Valence of a codebook's own cue: as strong as AFINN's "good". */
const CODEBOOK_CUE = 0.6
const NEGATION = -0.7
const INTENSIFIER = 1.3
const DOWNTONER = 0.6
const MODAL = 0.5
const BEFORE_CONTRAST = 0.6

/** How many words before a cue a shifter may stand. */
const SHIFTER_REACH = 4

interface Charge extends Span {
  readonly token: number
  readonly valence: number
}

interface Shift extends Span {
  readonly factor: number
  readonly note: string
}

export function toneWordsOf({ favourable, unfavourable, neutral }: Codebook): ToneWords {
  return compilePhrases([
    ...favourable.map((phrase): [string, number] => [phrase, CODEBOOK_CUE]),
    ...unfavourable.map((phrase): [string, number] => [phrase, -CODEBOOK_CUE]),
    ...neutral.map((phrase): [string, number] => [phrase, 0]),
  ])
}

/**
 * Reads a sentence's tone from the valence of its words under negation, degree, doubt and contrast, after
 * Taboada et al. (2011), squashed by tanh. The strengths of the shifters are rounded from their paper.
 */
export function readTone(text: string, tokens: readonly Token[], words: ToneWords): ToneReading {
  const charges = findCharges(text, tokens, words)
  const shifted = charges.map((charge) => ({ charge, shifts: shiftsOf(text, tokens, charge) }))
  const raw = shifted.map(({ charge, shifts }) =>
    shifts.reduce((v, { factor }) => v * factor, charge.valence),
  )
  const sum = raw.reduce((total, valence) => total + valence, 0)
  const score = Math.tanh(sum)
  const scale = sum === 0 ? 1 : score / sum
  const cues = shifted.flatMap(({ charge, shifts }, i) => cuesOf(text, charge, (raw[i] ?? 0) * scale, shifts))
  return { score, cues: withoutRepeats(cues) }
}

/** Words with valence: the codebook's phrases, and dictionary words outside them. */
function findCharges(text: string, tokens: readonly Token[], words: ToneWords): readonly Charge[] {
  const phrases = findPhrases(text, tokens, words)
  let next = 0
  return tokens.flatMap((token, at): readonly Charge[] => {
    while ((phrases[next]?.end ?? Infinity) <= token.start) next++
    const phrase = phrases[next]
    if (!phrase || !overlaps(phrase, token)) return charge(token, at, valenceOf(token.word))
    return phrase.start === token.start ? charge(phrase, at, phrase.value) : []
  })
}

const charge = ({ start, end }: Span, token: number, valence: number): readonly Charge[] =>
  valence === 0 ? [] : [{ start, end, token, valence }]

/** What the words before a charge, in its own clause, do to it; and whether "but" follows. */
function shiftsOf(text: string, tokens: readonly Token[], { token: at }: Charge): readonly Shift[] {
  const before: Shift[] = []
  for (let i = at - 1; i >= Math.max(0, at - SHIFTER_REACH) && !isClauseBreak(text, tokens, i); i--) {
    const shift = shiftBy(text, tokens[i])
    if (shift) before.push(shift)
  }
  const contrast = tokens.slice(at + 1, at + 40).find(({ word }) => contrasts.has(word))
  return contrast
    ? [
        ...before,
        { ...contrast, factor: BEFORE_CONTRAST, note: `outweighed after “${slice(text, contrast)}”` },
      ]
    : before
}

const isClauseBreak = (text: string, tokens: readonly Token[], at: number): boolean =>
  /[,;:.!?—–]/.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0))

function shiftBy(text: string, token: Token | undefined): Shift | undefined {
  if (!token) return undefined
  const named = (factor: number, doing: string): Shift => ({
    ...token,
    factor,
    note: `${doing} “${slice(text, token)}”`,
  })
  if (negators.has(token.word)) return named(NEGATION, 'negated by')
  if (intensifiers.has(token.word)) return named(INTENSIFIER, 'strengthened by')
  if (downtoners.has(token.word)) return named(DOWNTONER, 'weakened by')
  if (modals.has(token.word)) return named(MODAL, 'left open by')
  return undefined
}

/** The charged words with what was done to them, and each shifter with a weight of its own of 0. */
function cuesOf(
  text: string,
  { start, end, valence }: Charge,
  weight: number,
  shifts: readonly Shift[],
): readonly Cue[] {
  const word = `${valence > 0 ? 'favourable' : 'unfavourable'} word`
  const note = [word, ...shifts.map((shift) => shift.note)].join(', ')
  const cue: Cue = { start, end, kind: weight > 0 ? 'favourable' : 'unfavourable', weight, note }
  const shifters = shifts.map(
    (shift): Cue => ({
      start: shift.start,
      end: shift.end,
      kind: 'shifter',
      weight: 0,
      note: `shifts “${slice(text, { start, end })}”`,
    }),
  )
  return [cue, ...shifters]
}

/** A shifter of several words is listed once, in the order of the text. */
function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  const seen = new Set<number>()
  return cues
    .filter(({ kind, start }) => kind !== 'shifter' || (!seen.has(start) && seen.add(start)))
    .toSorted((a, b) => a.start - b.start)
}
