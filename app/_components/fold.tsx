import type { ReactNode } from 'react'
import styles from './fold.module.css'

interface FoldProps {
  /** What is in it, in a few words. */
  readonly summary: string
  readonly children: ReactNode
}

/** What a phone folds away until it is asked for, or a link leads into it; on wide screens and on paper it is in sight. */
export function Fold({ summary, children }: FoldProps) {
  return (
    <details className={styles.fold} data-fold>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

/** What heads the content of a fold where it is in sight; on a phone its summary does. */
export function FoldHeading({ children }: { readonly children: string }) {
  return <h3 className={styles.heading}>{children}</h3>
}

interface FoldUnderHeadingProps {
  readonly heading: string
  readonly children: ReactNode
}

/** A fold whose summary is its heading too. */
export function FoldUnderHeading({ heading, children }: FoldUnderHeadingProps) {
  return (
    <Fold summary={heading}>
      <FoldHeading>{heading}</FoldHeading>
      {children}
    </Fold>
  )
}
