import { isProse, type Line } from '@/lib/import/lines'

export interface PageTitle {
  readonly title: string
  /** The site's name that stood behind the title: "… | The Daily Courier". */
  readonly site: string | null
  /** Null where the title stands in the front matter. */
  readonly line: Line | null
}

/** A page as lines, with what it was found to say of itself. */
export interface Page {
  readonly given: string
  readonly lines: readonly Line[]
  readonly title: PageTitle | null
  readonly outlet: string | null
}

/** The lines above the first paragraph of prose, where a page says what it is. */
export function headOf(lines: readonly Line[]): readonly Line[] {
  const prose = lines.findIndex(isProse)
  return prose === -1 ? lines.slice(0, -1) : lines.slice(0, prose)
}
