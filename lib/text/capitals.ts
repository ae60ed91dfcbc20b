/** Whether a word begins with a capital; nearly all begin with a letter of ASCII, for which no pattern is needed. */
export function hasCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word)
}
