/**
 * The text with what belongs to its transport made uniform, so that one article pasted and uploaded is one
 * text: line ends become "\n", a byte order mark and control characters go (PostgreSQL stores no NUL), and
 * half a surrogate pair becomes U+FFFD.
 */
export function storableText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/^\uFEFF/, '')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}
