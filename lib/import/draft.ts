import { type FrontMatter, readFrontMatter, statedLabel } from '@/lib/import/front-matter'
import { findAuthorBoxes } from '@/lib/import/furniture/author-boxes'
import { findFurniture } from '@/lib/import/furniture/find-furniture'
import { guessByline } from '@/lib/import/guesses/byline'
import { guessDate, readDate } from '@/lib/import/guesses/date'
import { guessOutlet } from '@/lib/import/guesses/outlet'
import { guessTitle } from '@/lib/import/guesses/title'
import { guessUrl } from '@/lib/import/guesses/url'
import { looksLikeHtml, textOfHtml } from '@/lib/import/html'
import { ImportProblem } from '@/lib/import/import-problem'
import type { LeaningLabel } from '@/lib/import/leaning-label'
import { findLines, type Line } from '@/lib/import/lines'
import { headOf, type PageTitle } from '@/lib/import/page'
import { inOrder, type Removal, textWithout } from '@/lib/import/removal'
import { storableText } from '@/lib/import/storable-text'

/** The longest text that is one article: a megabyte of UTF-8 is some 150,000 words. */
export const MAX_ARTICLE_BYTES = 1_000_000

/** An article as read from what someone gave, for them to correct before it is saved. */
export interface ArticleDraft {
  /** What was pasted or read, with uniform line ends; of a web page's source, the text that its reader sees. */
  readonly given: string
  /** `given` without the removals: what is analysed, and what offsets refer to. */
  readonly text: string
  /** In order, disjoint; the title is one of them. */
  readonly removals: readonly Removal[]
  /** Where the text has none, the file's name if that is words, else the text's first words. */
  readonly title: string
  readonly outlet: string | null
  /** What the file cites of its outlet; never guessed. */
  readonly leaningLabel: LeaningLabel | null
  readonly byline: string | null
  /** ISO 8601 day of publication. */
  readonly date: string | null
  readonly url: string | null
  readonly notice: string | null
}

export interface DraftHints {
  readonly fileName?: string
}

/**
 * Reads an article out of pasted text or a file: page furniture goes; title, outlet, byline, date and address
 * are guessed, and null where the text does not say. Front matter wins over guesses. Throws an ImportProblem
 * when the text is empty, too long, or nothing but furniture.
 */
export function draftArticle(source: string, hints: DraftHints = {}): ArticleDraft {
  const given = readableText(source)
  const { span, fields } = readFrontMatter(given)
  const lines = findLines(given, { start: span.end, end: given.length })
  const title =
    fields.title === undefined ? guessTitle(lines) : { title: fields.title, site: null, line: null }
  const origin = { ...guessOrigin(lines, title), ...statedOrigin(fields) }
  const frontMatter = span.end > 0 ? [{ ...span, reason: 'front matter' }] : []
  const furniture = findFurniture({ given, lines, title, outlet: origin.outlet })
  const removals = inOrder([...frontMatter, ...furniture])
  const text = textWithout(given, removals)
  if (text === '') throw new ImportProblem(ONLY_FURNITURE)
  const name = title?.title ?? titleFromFileName(hints.fileName) ?? openingWords(text)
  return { given, text, removals, title: name, ...origin }
}

/** The draft with some of its removals, by index, put back into the text. */
export function restoreRemovals(draft: ArticleDraft, indices: readonly number[]): ArticleDraft {
  const removals = draft.removals.filter((_, index) => !indices.includes(index))
  return { ...draft, removals, text: textWithout(draft.given, removals) }
}

const NOTHING = 'There is no text here. Paste an article’s text, or choose a file that holds one.'
const ONLY_FURNITURE =
  'Nothing is left of this text once titles, menus and forms are taken out. Paste the article’s paragraphs too.'

function readableText(source: string): string {
  refuseTooLong(new TextEncoder().encode(source).length)
  const text = storableText(source)
  const given = looksLikeHtml(text) ? textOfHtml(text) : text
  if (given.trim() === '') throw new ImportProblem(NOTHING)
  return given
}

/** Throws an ImportProblem for more bytes of UTF-8 than an article may have. */
export function refuseTooLong(bytes: number): void {
  if (bytes <= MAX_ARTICLE_BYTES) return
  const megabytes = (bytes / 1_000_000).toFixed(1)
  throw new ImportProblem(
    `This text has ${megabytes} MB, and an article may have ${MAX_ARTICLE_BYTES / 1_000_000} MB. Give each article by itself.`,
  )
}

type Origin = Pick<ArticleDraft, 'outlet' | 'leaningLabel' | 'byline' | 'date' | 'url' | 'notice'>

function guessOrigin(lines: readonly Line[], title: PageTitle | null): Origin {
  const head = headOf(lines)
  const url = guessUrl(head, lines)
  const [author] = findAuthorBoxes(lines)
  return {
    outlet: guessOutlet({ site: title?.site ?? null, url, head, lines }),
    leaningLabel: null,
    byline: guessByline(head, lines, title?.line ?? null) ?? author?.name ?? null,
    date: guessDate(head, lines, url),
    url,
    notice: null,
  }
}

/** What front matter states; a date or an address that is none is left to the guesses. */
function statedOrigin(fields: FrontMatter['fields']): Partial<Origin> {
  const { title: _, leaning: __, 'rated by': ___, date, url, ...names } = fields
  const day = date === undefined ? null : readDate(date)
  return {
    ...names,
    leaningLabel: statedLabel(fields),
    ...(day && { date: day }),
    ...(url && isWebAddress(url) && { url }),
  }
}

const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

/** "kim-leaves-early.txt" names its article, "scan_0041.txt" does not. */
function titleFromFileName(fileName = ''): string | null {
  const words = fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.\w{1,5}$/, '')
    .split(/[\s_-]+/)
  const readsAsWords = words.length >= 3 && words.every((word) => /^\p{L}+$/u.test(word))
  return readsAsWords ? words.join(' ').replace(/^./u, (first) => first.toUpperCase()) : null
}

function openingWords(text: string): string {
  const words = text.slice(0, 120).split(/\s+/).slice(0, 10).join(' ')
  return words.length < text.length ? `${words.replace(/\p{Surrogate}$/u, '')}…` : words
}
