import type { Finding } from '@/lib/reports/findings/finding'
import styles from './findings.module.css'

/** What differs and what agrees, in words; each number leads to what it rests on. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div id="findings" className={styles.findings}>
      {findings.map(({ about, parts }) => (
        <p key={about}>
          {parts.map(({ at, text, href }) =>
            href ? (
              <a key={at} href={href}>
                {text}
              </a>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </div>
  )
}
