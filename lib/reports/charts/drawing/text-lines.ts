/** Widths of letters in parts of their size, none of them too narrow for Inter. The first that fits counts. */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^[\p{Mn}\p{Cf}]/u, 0],
  [/^[iljftrI.,:;'’‘|!()[\]\s]/u, 0.38],
  [/^[mwMW%@—…]/u, 0.96],
  [/^\p{Lu}/u, 0.76],
  [/^[\p{Script=Latin}\p{N}\p{P}\p{S}](?!\p{Extended_Pictographic})/u, 0.62],
]

const WIDEST = 1.1

const widthOfLetter = (letter: string): number =>
  widths.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST

const lettersOf = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)

/** About how wide a text is, in parts of its size; rather too wide than too narrow. */
export const widthOf = (text: string): number =>
  lettersOf(text).reduce((width, letter) => width + widthOfLetter(letter), 0)

/** A word in pieces that each fit a line, broken after its hyphens where it has some. */
function brokenWord(word: string, room: number): readonly string[] {
  if (widthOf(word) <= room) return [word]
  const pieces: string[] = []
  let [piece, width] = ['', 0]
  for (const letter of lettersOf(word)) {
    const next = widthOfLetter(letter)
    if (piece !== '' && width + next > room) {
      const end = piece.lastIndexOf('-') + 1 || piece.length
      pieces.push(piece.slice(0, end))
      piece = piece.slice(end)
      width = widthOf(piece)
    }
    piece += letter
    width += next
  }
  return [...pieces, piece]
}

export interface LineRoom {
  /** Of the letters. */
  readonly size: number
  /** Of the lines. */
  readonly width: number
  /** More lines are cut, with an ellipsis. */
  readonly most: number
}

/** A line that goes on, cut so that its ellipsis fits. */
function cut(line: string, room: number): string {
  const letters = [...lettersOf(line)]
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** A text in lines that fit, broken between words, not at no-break spaces, and within words that no line holds. */
export function linesOf(text: string, { size, width, most }: LineRoom): readonly string[] {
  const room = width / size
  const words = text.split(/[^\S\u00a0]+/).filter((word) => word !== '')
  const lines: string[] = []
  for (const piece of words.flatMap((word) => brokenWord(word, room))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${piece}` : piece
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer
    else lines.push(piece)
    if (lines.length > most) break
  }
  return lines.length > most ? lines.slice(0, most).with(-1, cut(lines[most - 1] ?? '', room)) : lines
}
