import { towardTarget } from '@/lib/analysis/measures/scale'
import type { ArticleReport } from '@/lib/reports/article-report'
import { sharesOf } from '@/lib/reports/charts/camps-chart'
import type { Chart } from '@/lib/reports/charts/chart'
import { ARTICLE_COLUMNS, articleCells } from '@/lib/reports/charts/figure-cells'
import { tonesOf } from '@/lib/reports/charts/tone-chart'
import { figuresIn } from '@/lib/reports/figure'
import { counted, nOf } from '@/lib/reports/wording'

/** The tones of one article. */
export function articleToneChart({ head, figures, axis, target }: ArticleReport): Chart {
  const rows = [{ ...head, figures: figuresIn(figures, 'tone') }]
  return tonesOf(rows, { title: `Tone toward ${target}`, help: '', axis, target })
}

/** The camps’ shares of what one article attributes; null where no known source is heard. */
export function articleCampsChart({ head, voices: { bars, n } }: ArticleReport): Chart | null {
  return n === 0 ? null : sharesOf([{ article: head, bars, n }], bars)
}

/** Where in an article its tone lies on which side; null where no sentence is scored. */
export function courseChart({ head, course, target }: ArticleReport): Chart | null {
  if (course === null) return null
  const { ticks, summary } = course
  const kept = ticks.filter(({ isLeftOut }) => !isLeftOut)
  return {
    title: `Tone toward ${target}, along the text`,
    of: 'page',
    help: `${summary} ${nOf(counted(kept.length, 'sentence'))}; the stronger a sentence, the taller its mark.`,
    plot: { kind: 'course', course },
    columns: [...ARTICLE_COLUMNS, 'sentence', 'begins at', 'tone', 'side', 'left out'],
    cells: ticks.map(({ number, start, score, side, isLeftOut }) => [
      ...articleCells(head),
      ...[number, start / 100, score, towardTarget.sides?.[side] ?? null, isLeftOut ? 'yes' : 'no'],
    ]),
  }
}
