import { describe, expect, it } from 'vitest'
import { decodeText } from '@/lib/import/decode'
import { UnreadableText } from '@/lib/import/import-problem'

const text = 'Kim said: “We’ll talk — soon.” A café in Hanoi agreed. '.repeat(4)

const utf16 = (written: string, order: 'le' | 'be'): Buffer =>
  order === 'le' ? Buffer.from(written, 'utf16le') : Buffer.from(written, 'utf16le').swap16()

/** The bytes of Windows-1252 for the characters above. */
const windows1252 = (written: string): Buffer => {
  const high: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97, é: 0xe9 }
  return Buffer.from(Array.from(written, (character) => high[character] ?? character.charCodeAt(0)))
}

describe('decodeText reads', () => {
  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 LE with a byte order mark', utf16(`\uFEFF${text}`, 'le'), 'utf-16le'],
    ['UTF-16 BE with a byte order mark', utf16(`\uFEFF${text}`, 'be'), 'utf-16be'],
    ['UTF-16 LE without one', utf16(text, 'le'), 'utf-16le'],
    ['UTF-16 BE without one', utf16(text, 'be'), 'utf-16be'],
    ['Windows-1252', windows1252(text), 'windows-1252'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })

  it('Korean in UTF-8', () => {
    expect(decodeText(Buffer.from('김정은 위원장이 말했다.')).text).toBe('김정은 위원장이 말했다.')
  })

  it('UTF-8 with one damaged byte among many intact ones', () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.of(0xe2), Buffer.from(text)])
    expect(decodeText(bytes)).toEqual({ text: `${text}\uFFFD${text}`, encoding: 'utf-8' })
  })
})

describe('decodeText refuses', () => {
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) & 0xff))

  it.each([
    ['nothing', Buffer.alloc(0), /empty/],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), /PDF.*copy the article’s text/],
    ['a Word document', Buffer.from('PK\u0003\u0004rest of the archive'), /Word document.*copy/],
    ['a picture', Buffer.concat([Buffer.of(0x89), Buffer.from('PNG\r\n\u001a\n')]), /PNG picture/],
    ['a rich text document', Buffer.from('{\\rtf1\\ansi Kim left.}'), /RTF/],
    ['bytes of no known format', noise, /not text/],
    ['zeros', Buffer.alloc(500), /not text/],
    [
      'Cyrillic in an 8-bit encoding',
      Buffer.from('\xcf\xf0\xe8\xe2\xe5\xf2 \xec\xe8\xf0'.repeat(20), 'latin1'),
      /UTF-8/,
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeText(bytes)).toThrow(UnreadableText)
    expect(() => decodeText(bytes)).toThrow(message)
  })
})
