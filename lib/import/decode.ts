import { UnreadableText } from '@/lib/import/import-problem'

export interface DecodedText {
  readonly text: string
  /** Label of the WHATWG Encoding Standard: utf-8, utf-16le, utf-16be or windows-1252. */
  readonly encoding: Encoding
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * The text in a file. A byte order mark decides; without one, UTF-16 shows by its zero bytes, and what is
 * not UTF-8 is taken for Windows-1252. Throws UnreadableText for an empty file and for what is not text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw new UnreadableText('This file is empty. Choose one that holds an article.')
  refuseKnownFormats(bytes)
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes) ?? narrowEncoding(bytes)
  const text = decodeAs(encoding, bytes)
  if (!looksWritten(text)) throw new UnreadableText(`This file is not text. ${COPY_THE_TEXT}`)
  if (encoding === 'windows-1252' && !looksWestern(text)) throw new UnreadableText(SAVE_AS_UTF8)
  return { text, encoding }
}

const COPY_THE_TEXT = 'Open it, copy the article’s text and paste it, or save it as plain text.'
const SAVE_AS_UTF8 = 'This file’s encoding is not known here. Save it as plain text in UTF-8 and try again.'

/** First bytes of formats that people take for text files. */
const formats: readonly { readonly name: string; readonly signature: readonly number[] }[] = [
  { name: 'a PDF', signature: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a Word document, an e-book or another ZIP archive', signature: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an older Word document', signature: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a rich text (RTF) document', signature: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a PNG picture', signature: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', signature: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', signature: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a compressed (gzip) file', signature: [0x1f, 0x8b] },
]

function refuseKnownFormats(bytes: Uint8Array): void {
  const format = formats.find(({ signature }) => startsWith(bytes, signature))
  if (format) throw new UnreadableText(`This is ${format.name}. ${COPY_THE_TEXT}`)
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be'
  return null
}

/** In UTF-16, spaces and Latin letters have a zero byte, always on the same side; in binary files zeros fall anywhere. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0]
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [high = 0, low = 0] = zeros
  if (high + low < bytes.length / 50) return null
  if (low > 20 * high) return 'utf-16le'
  return high > 20 * low ? 'utf-16be' : null
}

/** Bytes of Windows-1252 hardly ever form UTF-8 sequences, so a text where most do is UTF-8 with a few bytes damaged. */
function narrowEncoding(bytes: Uint8Array): Encoding {
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = count(text, /\uFFFD/g)
  const intact = count(text, /\P{ASCII}/gu) - damaged
  return damaged === 0 || intact > damaged ? 'utf-8' : 'windows-1252'
}

/** Characters 0x80 to 0x9F of Windows-1252, which Node 20 decodes as ISO 8859-1; unassigned ones are �. */
const windows1252 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ'

function decodeAs(encoding: Encoding, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009F]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80))
}

/** Text has next to no control characters; one in two hundred already speaks for a binary file. */
const looksWritten = (text: string): boolean =>
  !text.includes('\0') && count(text, /(?![\t\n\v\f\r])\p{Cc}|\uFFFD/gu) <= text.length / 200

/** In the languages that Windows-1252 serves, most letters are ASCII. */
const looksWestern = (text: string): boolean => count(text, /\P{ASCII}/gu) <= text.length / 4

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)
