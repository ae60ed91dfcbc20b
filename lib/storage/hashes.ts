import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** An outlet's name in lower case with single spaces: two spellings of one outlet meet here. */
export const outletKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ')

/** The same text from the same outlet is one article; an unknown outlet counts as one. */
export const articleFingerprint = (article: { outlet: string | null; text: string }): string =>
  sha256(`${article.outlet === null ? '' : outletKey(article.outlet)}\n${article.text}`)
