/** A piece of an SVG document, as its text. */
export type Svg = string

type Attributes = Readonly<Record<string, string | number>>

/** What XML cannot hold, not even escaped: control characters and halves of characters. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Any text, so that it is text in XML too. */
export const escaped = (text: string): string =>
  text.replaceAll(UNWRITABLE, '').replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '')

const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(100 * value) / 100) : escaped(value)

/** An element with what is inside it, which is SVG already. */
export function element(name: string, attributes: Attributes, ...inside: readonly Svg[]): Svg {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${written(value)}"`)
  const opening = `<${name}${all.join('')}`
  return inside.length === 0 ? `${opening}/>` : `${opening}>${inside.join('')}</${name}>`
}

/** Moves what is drawn around 0, 0. */
export const movedTo = (x: number, y: number, ...inside: readonly Svg[]): Svg =>
  element('g', { transform: `translate(${written(x)} ${written(y)})` }, ...inside)
