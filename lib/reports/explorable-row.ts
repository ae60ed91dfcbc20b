import type { ArticleRow } from '@/lib/reports/article-row'
import { figuresIn } from '@/lib/reports/figure'
import { figureInWords } from '@/lib/reports/figure-in-words'

/** A row of the chart of tones as the browser needs it to tell what is pointed at: words alone, because all of it is sent. */
export interface ExplorableRow {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly href: string
  readonly figures: readonly {
    readonly label: string
    /** "neutral". */
    readonly verdict: string | null
    /** "+0.21 (+0.05 to +0.38), n = 14". */
    readonly words: string
  }[]
}

export const explorableRow = ({ id, outlet, title, href, figures }: ArticleRow): ExplorableRow => ({
  ...{ id, title, href },
  outlet: outlet ?? 'Outlet not given',
  figures: figuresIn(figures, 'tone').map((figure) => ({
    label: figure.label,
    verdict: figure.verdict,
    words: figureInWords(figure),
  })),
})
