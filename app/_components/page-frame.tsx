import type { ReactNode } from 'react'
import styles from './page-frame.module.css'

interface NavigationLink {
  readonly href: string
  readonly label: string
}

interface Frame {
  /** Where the wordmark leads; null where the reader has nowhere of their own. */
  readonly home: string | null
  readonly links: readonly NavigationLink[]
}

/** Header, main content and footer of every page. */
export function PageFrame({ frame, children }: { readonly frame: Frame; readonly children: ReactNode }) {
  return (
    <>
      <header className={styles.header}>
        <Wordmark home={frame.home} />
        <nav aria-label="Main">
          <ul className={styles.links}>
            {frame.links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>Parallax measures wording. Wording is evidence about wording, not about anyone’s intent.</p>
      </footer>
    </>
  )
}

function Wordmark({ home }: { readonly home: string | null }) {
  const mark = (
    <>
      <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="9" cy="12" r="7" />
        <circle cx="15" cy="12" r="7" />
      </svg>
      Parallax
    </>
  )
  if (home === null) return <p className={styles.wordmark}>{mark}</p>
  return (
    <a className={styles.wordmark} href={home}>
      {mark}
    </a>
  )
}
