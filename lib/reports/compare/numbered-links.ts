import type { AlignmentLink, LinkKind } from '@/lib/comparison/alignment'
import type { Passage } from '@/lib/comparison/compared-article'
import { linkKinds } from '@/lib/reports/side-by-side'
import { slice } from '@/lib/text/span'

/** A column as links speak of it. */
export interface NamedColumn {
  /** The article's id. */
  readonly id: string
  /** "A", "B" or "C". */
  readonly letter: string
  readonly name: string
}

/** Where a link touches an article. */
export interface LinkedPassage extends Passage {
  /** Its id on the page. */
  readonly anchor: string
  readonly column: NamedColumn
}

/** Passages that belong side by side, under a number that stays the same whatever is shown. */
export interface NumberedLink {
  readonly number: number
  readonly kind: LinkKind
  /** "same fact", "speaks of sanctions". */
  readonly label: string
  /** How the first passage begins. */
  readonly excerpt: string
  readonly passages: readonly LinkedPassage[]
}

const LONGEST_EXCERPT = 120

/** Numbers the links of articles in their columns, in the order of the first column; `texts` are by article. */
export function numberedLinks(
  links: readonly AlignmentLink[],
  columns: readonly NamedColumn[],
  texts: ReadonlyMap<string, string>,
): readonly NumberedLink[] {
  const byId = new Map(columns.map(({ id, letter, name }) => [id, { id, letter, name }]))
  return links.map(({ kind, label, passages }, index) => ({
    number: index + 1,
    kind,
    label: label === null ? nameOf(kind) : `speaks of ${label}`,
    excerpt: excerptOf(passages[0], texts),
    passages: passages.flatMap((passage) => {
      const column = byId.get(passage.article)
      return column ? [{ ...passage, column, anchor: anchorOf(index + 1, column) }] : []
    }),
  }))
}

function excerptOf(passage: Passage | undefined, texts: ReadonlyMap<string, string>): string {
  const words = passage ? slice(texts.get(passage.article) ?? '', passage).trim() : ''
  return words.length > LONGEST_EXCERPT ? `${words.slice(0, LONGEST_EXCERPT)}…` : words
}

const nameOf = (kind: LinkKind): string => linkKinds.find((each) => each.kind === kind)?.label ?? kind

const anchorOf = (number: number, { letter }: NamedColumn): string => `link-${number}-${letter.toLowerCase()}`

/** The passage of the next column that a link touches, the first again after the last. */
export function partnerOf({ passages }: NumberedLink, column: NamedColumn): LinkedPassage | null {
  const place = passages.findIndex((passage) => passage.column.id === column.id)
  return passages[(place + 1) % passages.length] ?? null
}
