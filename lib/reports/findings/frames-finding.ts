import { genericFrameMeasures } from '@/lib/analysis/measures/generic-frames'
import { type Figure, figureOf } from '@/lib/reports/figure'
import { type Finding, linked, listedPieces, type Piece, sentence } from '@/lib/reports/findings/finding'
import { inBrackets, type Measured, type Naming } from '@/lib/reports/findings/measured'
import { counted } from '@/lib/reports/wording'

/** Which frame leads in which articles: its interval lies above those of all others. Null where none is measured. */
export function framesFinding(naming: Naming): Finding | null {
  const measured = naming.all.filter(({ figures }) => framesOf(figures).length > 1)
  if (measured.length === 0) return null
  const led = ledBy(measured)
  const parts = led.length === 0 ? noneLeads(measured.length) : someLead(led, measured.length, naming)
  return { about: 'frames', parts, isTelling: led.length > 0 }
}

const framesOf = (figures: readonly Figure[]): readonly Figure[] =>
  genericFrameMeasures.map(({ id }) => figureOf(figures, id)).filter(({ interval }) => interval !== null)

interface Led {
  readonly label: string
  readonly articles: readonly Measured[]
}

/** The frames that lead anywhere, with the articles they lead in, most first. */
function ledBy(measured: readonly Measured[]): readonly Led[] {
  const leading = measured.map((article) => ({ article, leads: leadingOf(framesOf(article.figures)) }))
  return genericFrameMeasures
    .map(({ label }) => ({
      label,
      articles: leading.filter(({ leads }) => leads === label).map(({ article }) => article),
    }))
    .filter(({ articles }) => articles.length > 0)
    .toSorted((a, b) => b.articles.length - a.articles.length)
}

/** The label of the frame that is surely the most frequent; null where there is none. */
function leadingOf(frames: readonly Figure[]): string | null {
  const [first, ...others] = frames.toSorted((a, b) => (b.interval?.low ?? 0) - (a.interval?.low ?? 0))
  const low = first?.interval?.low ?? 0
  return first && others.every(({ interval }) => (interval?.high ?? 1) < low) ? first.label : null
}

const noneLeads = (count: number): Finding['parts'] =>
  sentence`No frame clearly leads in ${count === 1 ? 'the' : 'any of the'} ${linked(counted(count, 'article'), '#frames')}: the intervals overlap.`

function someLead(led: readonly Led[], count: number, naming: Naming): Finding['parts'] {
  const clauses = led.map(({ label, articles }, i) =>
    clauseOf({ label, articles }, i === 0 ? count : null, naming),
  )
  const rest = count - led.reduce((sum, { articles }) => sum + articles.length, 0)
  const others = rest === 0 ? '' : `; in the other${rest === 1 ? '' : ` ${rest}`} no frame clearly leads`
  return sentence`${listedPieces(clauses)}${others}.`
}

/** "The conflict frame leads in 3 of 5 articles (Herald, Courier and Post)", and then "the morality frame in 1". */
function clauseOf({ label, articles }: Led, count: number | null, naming: Naming): Piece {
  const frame = `he ${label.charAt(0).toLowerCase()}${label.slice(1)}`
  const names = inBrackets(articles, naming)
  if (count === null) return [`t${frame} in `, linked(String(articles.length), '#frames'), names]
  const number = count === 1 ? 'the article' : `${articles.length} of ${count} articles`
  return [`T${frame} leads in `, linked(number, '#frames'), count === 1 ? '' : names]
}
