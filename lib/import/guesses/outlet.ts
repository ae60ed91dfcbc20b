import { knownOutlet, outletAt } from '@/lib/import/known-outlets'
import { isProse, type Line } from '@/lib/import/lines'

export interface OutletClues {
  /** The site's name behind the title. */
  readonly site: string | null
  readonly url: string | null
  readonly head: readonly Line[]
  readonly lines: readonly Line[]
}

const NAME = "((?:The )?\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:of|the|and|&|\\p{Lu}[\\p{L}\\p{N}.&’'-]*)){0,5})"

/** Lines on which a page names its outlet, wherever they stand. */
const statements: readonly RegExp[] = [
  new RegExp(`^(?:[Oo]utlet|[Pp]ublisher|[Pp]ublication|[Nn]ewspaper)\\s?: ${NAME}$`, 'u'),
  new RegExp(`\\bcontributed to this (?:report|story|article) for ${NAME}\\.?$`, 'u'),
  new RegExp(`\\bappeared first on ${NAME}\\.?$`, 'u'),
  new RegExp(
    `(?:©|\\([Cc]\\)|[Cc]opyright)(?: by)?,? ?(?:19|20)\\d{2}(?:[-–]\\d{2,4})?,?(?: by)? ${NAME}(?=[.,|]|$| All rights)`,
    'u',
  ),
  new RegExp(`^By [^|•·]{3,60}?,? (?:for|\\||[-–—]|•|·) ${NAME}$`, 'u'),
]

/** The outlet that published the article, by what the page says; null where it does not. */
export function guessOutlet({ site, url, head, lines }: OutletClues): string | null {
  return site ?? statedIn(lines) ?? (url && outletAt(url)) ?? namedIn(head) ?? inDateline(lines.find(isProse))
}

function statedIn(lines: readonly Line[]): string | null {
  for (const pattern of statements) {
    for (const { words } of lines.filter((line) => line.words.length <= 400)) {
      const name = pattern.exec(words)?.[1]
      if (name !== undefined) return knownOutlet(name) ?? withoutCompany(name)
    }
  }
  return null
}

const withoutCompany = (name: string): string =>
  name.replace(/[.,]? (?:(?:LLC|Inc|Ltd|Limited|Corp|LP)\b|All Rights\b).*$/, '').replace(/\.$/, '')

/** A line above the article that is nothing but the name of an outlet we know. */
function namedIn(head: readonly Line[]): string | null {
  return head.map(({ words }) => knownOutlet(words)).find((name) => name !== null) ?? null
}

/** "HANOI (Reuters) - …"; without the dash only where we know the name: "Washington (CNN) …". */
function inDateline(first: Line | undefined): string | null {
  const [, name, dash] =
    /^[^()a-z]?[^()]{0,60}\(([A-Z][^()]{1,30})\)\s*([-–—]*)/.exec(first?.text.slice(0, 120) ?? '') ?? []
  if (name === undefined) return null
  return knownOutlet(name) ?? (dash ? name : null)
}
