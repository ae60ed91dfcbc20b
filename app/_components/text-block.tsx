import type { ReactNode } from 'react'
import type { TextBlock as Block } from '@/lib/reports/passages'
import styles from './text-block.module.css'

interface TextBlockProps extends Pick<Block, 'kind'> {
  /** The level of headings in this text. */
  readonly heading: 'h2' | 'h3'
  readonly children: ReactNode
}

/** A paragraph, an item or a heading of an article’s text. */
export function TextBlock({ kind, heading: Heading, children }: TextBlockProps) {
  if (kind === 'heading') return <Heading className={styles.heading}>{children}</Heading>
  return (
    <p className={styles.block} data-kind={kind} dir="auto">
      {children}
    </p>
  )
}
