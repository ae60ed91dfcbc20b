import { figureInWords, wholeInWords } from '@/lib/reports/figure-in-words'
import type { ReadFigure } from '@/lib/reports/left-out'
import styles from './figure-words.module.css'

/** A figure in words; where the reader left sentences out, with what it is with all of them. */
export function FigureWords({ figure }: { readonly figure: ReadFigure }) {
  return (
    <>
      {figureInWords(figure)}
      {figure.whole && <small className={styles.whole}>{wholeInWords(figure.whole)}</small>}
    </>
  )
}
