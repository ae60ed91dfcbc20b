'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { Working } from '@/lib/reports/working'
import styles from './work-in-progress.module.css'

const EVERY_MS = 2_000

interface WorkInProgressProps {
  readonly working: Working
  /** The address of the page. */
  readonly here: string
}

/** How far long work is; the page is asked for again until it is done. */
export function WorkInProgress({ working: { doing, percent }, here }: WorkInProgressProps) {
  const router = useRouter()

  useEffect(() => {
    const again = setInterval(() => router.refresh(), EVERY_MS)
    return () => clearInterval(again)
  }, [router])

  return (
    <div className={styles.working}>
      <label>
        {doing}: {percent}&nbsp;%. The page shows what is there so far.
        <progress value={percent} max={100} />
      </label>
      <a href={here}>Look again</a>
    </div>
  )
}
