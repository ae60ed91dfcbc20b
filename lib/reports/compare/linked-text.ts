import type { LinkKind } from '@/lib/comparison/alignment'
import { type NamedColumn, type NumberedLink, partnerOf } from '@/lib/reports/compare/numbered-links'
import { cutAtBounds } from '@/lib/reports/cuts'
import { linkKinds } from '@/lib/reports/side-by-side'
import { listed } from '@/lib/reports/wording'
import { type Block, findBlocks } from '@/lib/text/blocks'
import { overlaps, type Span, slice } from '@/lib/text/span'

/** The number before a linked passage. */
export interface LinkTag {
  /** Its id on the page. */
  readonly anchor: string
  readonly number: number
  readonly kind: LinkKind
  /** Where its partner in the next column stands. */
  readonly href: string
  /** "same fact, also in Herald". */
  readonly words: string
}

/** Text that the same links touch. */
export interface LinkedRun {
  readonly start: number
  readonly text: string
  /** The surest kind among its links; null where none touches it. */
  readonly kind: LinkKind | null
  /** Where the partner by that link stands. */
  readonly href: string | null
  /** Of the passages that begin here. */
  readonly tags: readonly LinkTag[]
}

export interface LinkedBlock {
  readonly start: number
  readonly kind: Block['kind']
  readonly runs: readonly LinkedRun[]
}

interface Touch extends Span {
  readonly tag: LinkTag
}

/** A column's text in its blocks, cut where linked passages begin and end. Nothing of a block is lost. */
export function linkedText(
  text: string,
  links: readonly NumberedLink[],
  column: NamedColumn,
): readonly LinkedBlock[] {
  const blocks = findBlocks(text)
  const touches = links.flatMap((link) => touchOf(link, column, blocks))
  return blocks.map((block) => {
    const own = touches.filter((touch) => overlaps(touch, block))
    const runs = cutAtBounds(block, own).map((run) => runOf(slice(text, run), run, own))
    return { start: block.start, kind: block.kind, runs }
  })
}

/** Where a link touches the text of a column, from the first character that is shown. */
function touchOf(link: NumberedLink, column: NamedColumn, blocks: readonly Block[]): readonly Touch[] {
  const passage = link.passages.find((each) => each.column.id === column.id)
  const partner = partnerOf(link, column)
  const first = passage && blocks.find((block) => overlaps(block, passage))
  if (!passage || !partner || !first) return []
  const others = link.passages.filter((each) => each !== passage).map((each) => each.column.name)
  const tag = {
    anchor: passage.anchor,
    number: link.number,
    kind: link.kind,
    href: `#${partner.anchor}`,
    words: `${link.label}, also in ${listed(others)}`,
  }
  return [{ start: Math.max(passage.start, first.start), end: passage.end, tag }]
}

function runOf(text: string, run: Span, touches: readonly Touch[]): LinkedRun {
  const tags = touches.filter((touch) => overlaps(touch, run)).map(({ tag }) => tag)
  const [surest] = tags.toSorted((a, b) => suretyOf(a) - suretyOf(b))
  return {
    start: run.start,
    text,
    kind: surest?.kind ?? null,
    href: surest?.href ?? null,
    tags: touches.filter(({ start }) => start === run.start).map(({ tag }) => tag),
  }
}

const suretyOf = ({ kind }: LinkTag): number => linkKinds.findIndex((each) => each.kind === kind)
