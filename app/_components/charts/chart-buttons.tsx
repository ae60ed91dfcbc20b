'use client'

import { useState } from 'react'
import type { ChartFiles } from '@/lib/reports/charts/chart-files'
import styles from './chart-tools.module.css'

/** What a chart’s buttons do, loaded when one of them is pressed. */
const actions = () => import('./take-along')

/** Saves a chart as PNG and copies its data: what only a script can do, and so is not shown without. */
export function ChartButtons({ files }: { readonly files: ChartFiles }) {
  return (
    <>
      <li className={styles.scripted}>
        <ActionButton
          label="Save as PNG"
          done="Saved"
          act={async () => (await actions()).savePicture(files)}
        />
      </li>
      <li className={styles.scripted}>
        <ActionButton label="Copy data" done="Copied" act={async () => (await actions()).copyTable(files)} />
      </li>
    </>
  )
}

interface ActionButtonProps {
  readonly label: string
  /** What is said when it has worked. */
  readonly done: string
  readonly act: () => Promise<void>
}

function ActionButton({ label, done, act }: ActionButtonProps) {
  const [said, setSaid] = useState('')

  async function press() {
    setSaid('')
    await act().then(
      () => setSaid(`: ${done}`),
      () => setSaid(': this browser does not let us'),
    )
  }

  return (
    <button type="button" className={styles.button} onClick={press}>
      {label}
      <span aria-live="polite">{said}</span>
    </button>
  )
}
