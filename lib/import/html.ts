/** Elements whose content is not text that a reader sees. */
const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'svg',
  'noscript',
  'iframe',
  'object',
  'select',
  'textarea',
])

/** Elements that run within a line; every other one begins a paragraph. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meta q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  shy: '',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  oacute: 'ó',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  ccedil: 'ç',
  ntilde: 'ñ',
}

/** Whether a text is the source of a web page, or a part of one: a lone `<script>` in a headline is not. */
export const looksLikeHtml = (text: string): boolean =>
  /<(?:!doctype\s+html|html|body)\b/i.test(text) ||
  /<\/(?:p|div|article|section|main|h[1-6]|li|ul|ol|blockquote|table|a|span|em|strong|b|i)\s*>/i.test(text) ||
  /<br\s*\/?>/i.test(text)

/**
 * What a reader of the page would see: scripts, styles and tags left out, one paragraph per block element,
 * character references resolved. Tags have to go before offsets mean anything, so this text takes the
 * place of the source as the text given.
 */
export function textOfHtml(html: string): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open === -1 ? html.length : open
    text += charactersOf(html.slice(at, end))
    if (open === -1) break
    const tag = readTag(html, open)
    text += tag.text
    at = tag.end
  }
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** What stands for the tag at `open` in the text, and where reading goes on. */
function readTag(html: string, open: number): { readonly text: string; readonly end: number } {
  if (html.startsWith('<!--', open)) return { text: '', end: after(html, '-->', open) }
  const name = /^<[/!?]?([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 30))?.[1]?.toLowerCase()
  if (name === undefined) return { text: '<', end: open + 1 }
  const end = after(html, '>', open)
  if (UNSEEN.has(name) && html[open + 1] !== '/') return { text: '', end: afterElement(html, name, end) }
  const followsLink = name === 'a' && /<\/a>$/i.test(html.slice(Math.max(0, open - 4), open))
  if (name === 'br' || followsLink) return { text: '\n', end }
  if (name === 'li' && html[open + 1] !== '/') return { text: '\n- ', end }
  return { text: INLINE.has(name) ? '' : '\n\n', end }
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at === -1 ? html.length : at + mark.length
}

function afterElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^<>]*>`, 'gi')
  close.lastIndex = from
  return close.exec(html) === null ? html.length : close.lastIndex
}

const charactersOf = (source: string): string =>
  source
    .replace(/\s+/g, ' ')
    .replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));/gi, (reference, hex, decimal, name) =>
      name === undefined
        ? characterAt(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (entities[name] ?? reference),
    )

const characterAt = (code: number): string =>
  code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
