import type { ReactNode } from 'react'
import { Apart } from './empty-state'
import styles from './message-page.module.css'

interface MessagePageProps {
  readonly title: string
  readonly children: ReactNode
}

/** A page that has nothing to show but a message and a way on. */
export function MessagePage({ title, children }: MessagePageProps) {
  return (
    <div className={styles.message}>
      <Apart />
      <h1>{title}</h1>
      {children}
    </div>
  )
}
