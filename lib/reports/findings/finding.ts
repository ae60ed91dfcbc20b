/** A stretch of a sentence, and what it opens. */
export interface FindingPart {
  /** Where in the sentence it begins. */
  readonly at: number
  readonly text: string
  /** Null where it leads nowhere. */
  readonly href: string | null
}

/** A sentence on what differs, what agrees, or what cannot be told apart; its numbers lead to what they rest on. */
export interface Finding {
  readonly about: 'tone' | 'pairs' | 'facts' | 'coverage' | 'voices' | 'frames'
  readonly parts: readonly FindingPart[]
  /** Says more than that something cannot be told; others stand only where sentences are few. */
  readonly isTelling: boolean
}

/** Words that lead somewhere. */
export interface Linked {
  readonly text: string
  readonly href: string
}

export type Piece = string | Linked | readonly Piece[]

export const linked = (text: string, href: string): Linked => ({ text, href })

/** The parts of a sentence written as a template of words and linked words. */
export function sentence(words: TemplateStringsArray, ...pieces: readonly Piece[]): readonly FindingPart[] {
  const parts: FindingPart[] = []
  let at = 0
  for (const piece of words.flatMap((word, i) => [word, ...flat(pieces[i] ?? '')])) {
    const part = typeof piece === 'string' ? { text: piece, href: null } : piece
    if (part.text !== '') parts.push({ at, ...part })
    at += part.text.length
  }
  return parts
}

const flat = (piece: Piece): readonly (string | Linked)[] => (isList(piece) ? piece.flatMap(flat) : [piece])

const isList = (piece: Piece): piece is readonly Piece[] => Array.isArray(piece)

/** "Herald", "Herald and Courier", "Herald, Courier and Post", with their links kept. */
export const listedPieces = (pieces: readonly Piece[]): Piece =>
  pieces.map((piece, i) => [between(i, pieces.length), piece])

function between(i: number, count: number): string {
  if (i === 0) return ''
  return i === count - 1 ? ' and ' : ', '
}

/** A finding without its links. */
export const findingInWords = ({ parts }: Finding): string => parts.map(({ text }) => text).join('')

/** What the findings say on one matter; empty where they say nothing on it. */
export const wordsOn = (about: Finding['about'], findings: readonly Finding[]): string =>
  findings
    .filter((finding) => finding.about === about)
    .map(findingInWords)
    .join(' ')
