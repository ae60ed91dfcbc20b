const LETTER = 1
const DIGIT = 2

/** Letters and digits by their code; 0 for all other characters of ASCII. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Za-z]/.test(character)) return LETTER
  return /\d/.test(character) ? DIGIT : 0
})

export const isAscii = (code: number): boolean => code < 128
export const isAsciiLetter = (code: number): boolean => classes[code] === LETTER
export const isAsciiWord = (code: number): boolean => (classes[code] ?? 0) !== 0
export const isAsciiDigit = (code: number): boolean => classes[code] === DIGIT
export const isAsciiCapital = (code: number): boolean => code >= 65 && code <= 90
export const isAsciiSmall = (code: number): boolean => code >= 97 && code <= 122

/** Where the letters and digits of ASCII end that begin at a place. */
export function endOfAsciiWord(text: string, start: number): number {
  let end = start
  while (end < text.length && isAsciiWord(text.charCodeAt(end))) end++
  return end
}
