import './_styles/tokens.css'
import './_styles/base.css'
import './_styles/forms.css'
import './_styles/print.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ChartActions } from './_components/charts/chart-actions'
import { Opening } from './_components/opening/opening'
import { TermDismissal } from './_components/term-dismissal'
import { faces } from './_styles/fonts'
import styles from './layout.module.css'

export const metadata: Metadata = {
  title: { default: 'Parallax', template: '%s · Parallax' },
  description:
    'Compares how news outlets cover one story: the tone of each article, who speaks, and the sentence behind every number.',
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** Next waits for the scripts on this list before it starts. The one put there is empty: it only ends the task before. */
const PAUSE = "(self.__next_s=self.__next_s||[]).push([0,{children:''}])"

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={faces}>
      <body>
        <a className={styles.skip} href="#content">
          Skip to content
        </a>
        {children}
        <Opening />
        <TermDismissal />
        <ChartActions />
        <script>{PAUSE}</script>
      </body>
    </html>
  )
}
