import { Spoken } from '../spoken'
import type { PageKind } from './page-kind'
import styles from './skeleton.module.css'

const words: Readonly<Record<PageKind, string>> = {
  dashboard: 'Opening the dashboard',
  article: 'Opening the article',
  'side by side': 'Opening the articles side by side',
}

interface SkeletonProps {
  readonly kind: PageKind
  readonly onDismiss: () => void
}

/** Where things will stand on a page that is on its way; in words for those who listen. */
export function Skeleton({ kind, onDismiss }: SkeletonProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape does the same by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same by keyboard
    <div className={styles.cover} onClick={onDismiss}>
      <Spoken>{words[kind]} …</Spoken>
      <div className={styles.page} data-kind={kind} aria-hidden="true">
        <div className={styles.frame} />
        <div className={styles.head} />
        <div className={styles.words} />
        <div className={styles.body} />
      </div>
    </div>
  )
}
