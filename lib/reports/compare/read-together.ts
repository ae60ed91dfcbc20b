import { MOST_PAIRED } from '@/lib/comparison/pairs'
import { type Axis, axisOf } from '@/lib/reports/axis'
import { type CompareColumn, compareColumns, namedColumns } from '@/lib/reports/compare/columns'
import { type Chosen, compareWork } from '@/lib/reports/compare/compare-work'
import { type KindChoice, kindChoices } from '@/lib/reports/compare/kind-choices'
import { type NamedColumn, type NumberedLink, numberedLinks } from '@/lib/reports/compare/numbered-links'
import { JUDGED_TOGETHER, NOT_PAIRED, toldApart } from '@/lib/reports/compare/told-apart'
import { articleRows } from '@/lib/reports/dashboard-rows'
import type { Place } from '@/lib/reports/place'
import type { SideBySide } from '@/lib/reports/side-by-side'
import type { Working } from '@/lib/reports/working'
import type { Database } from '@/lib/storage/database'
import { textsOf } from '@/lib/storage/texts'

/** Articles in columns, with what belongs together in them. */
export interface ReadTogether {
  readonly columns: readonly CompareColumn[]
  /** Holds the tones of every column. */
  readonly axis: Axis
  /** Whether every two, by their letters, can be told apart; empty while that is worked out. */
  readonly toldApart: readonly string[]
  /** How that is judged, or why it is not. */
  readonly judged: string
  /** Those shown; null while they are looked for. */
  readonly links: readonly NumberedLink[] | null
  readonly kinds: readonly KindChoice[]
}

interface Requested extends Chosen {
  readonly chosen: SideBySide
  readonly place: Place
}

/** Articles with their texts, tones and links. */
export async function readTogether(
  db: Database,
  { chosen, place, ...known }: Requested,
): Promise<{ readonly together: ReadTogether; readonly working: Working | null }> {
  const { dashboard, published } = known.opened
  const work = await compareWork(db, known)
  const request = { dashboardId: dashboard.id, codebookId: published.id, place }
  const rows = await articleRows(db, known.heads, request)
  const named = namedColumns(rows)
  const texts = await textsOf(db, chosen.articles)
  const links = work.alignment && numberedLinks(work.alignment, named, texts)
  const shown = links?.filter(({ kind }) => chosen.kind === null || kind === chosen.kind) ?? null
  const columns = compareColumns(named, texts, shown ?? [])
  const together: ReadTogether = {
    columns,
    axis: axisOf(columns.flatMap(({ figures }) => figures)),
    toldApart: work.comparison ? toldApart(work.comparison, lettersOf(named)) : [],
    judged: known.all.length > MOST_PAIRED ? NOT_PAIRED : JUDGED_TOGETHER,
    links: shown,
    kinds: kindChoices(links ?? [], place, chosen),
  }
  return { together, working: work.working }
}

const lettersOf = (columns: readonly NamedColumn[]): ReadonlyMap<string, string> =>
  new Map(columns.map(({ id, letter }) => [id, letter]))
