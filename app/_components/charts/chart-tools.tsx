import type { ChartFiles } from '@/lib/reports/charts/chart-files'
import { ChartButtons } from './chart-buttons'
import styles from './chart-tools.module.css'

interface ChartToolsProps {
  /** The chart’s. */
  readonly title: string
  /** What is shown of it before the ways, where several charts stand above; not given where it is clear. */
  readonly label?: string
  readonly files: ChartFiles
}

/** Below a chart: ways to take it along, as a picture or as its numbers. */
export function ChartTools({ title, label, files }: ChartToolsProps) {
  return (
    <ul className={styles.tools} aria-label={`Take along: ${title}`} data-screen-only>
      {label && <li className={styles.label}>{label}</li>}
      <li>
        <a href={files.svg} download>
          Save as SVG
        </a>
      </li>
      <li>
        <a href={files.csv} download>
          Save data as CSV
        </a>
      </li>
      <ChartButtons files={files} />
    </ul>
  )
}
