import type { Figure } from '@/lib/reports/figure'
import { figureInWords, wholeInWords } from '@/lib/reports/figure-in-words'
import type { ReadFigure } from '@/lib/reports/left-out'
import styles from './figure-words.module.css'

/** A figure: its verdict, then its numbers. */
export function FigureWords({ figure }: { readonly figure: Figure }) {
  return (
    <>
      {figure.verdict && <strong>{figure.verdict}: </strong>}
      {figureInWords(figure)}
    </>
  )
}

/** The same on an article's page, with what it is with all sentences where the reader left some out. */
export function ReadFigureWords({ figure }: { readonly figure: ReadFigure }) {
  return (
    <>
      <FigureWords figure={figure} />
      {figure.whole && <small className={styles.whole}>{wholeInWords(figure.whole)}</small>}
    </>
  )
}
