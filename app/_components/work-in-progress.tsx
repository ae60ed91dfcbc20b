import type { Working } from '@/lib/reports/working'
import styles from './work-in-progress.module.css'

const SECONDS = 3

/** How far long work is, on a page that comes again until it is done. */
export function WorkInProgress({ working: { doing, percent } }: { readonly working: Working }) {
  return (
    <div className={styles.working} role="status">
      <meta httpEquiv="refresh" content={String(SECONDS)} />
      <label>
        {doing}: {percent} %. The page shows what is there so far, and comes again by itself.
        <progress value={percent} max={100} />
      </label>
    </div>
  )
}
