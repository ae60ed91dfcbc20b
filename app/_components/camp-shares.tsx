import type { ChartFiles } from '@/lib/reports/charts/chart-files'
import type { VoicesReport } from '@/lib/reports/source-rows'
import { counted } from '@/lib/reports/wording'
import { CampBar } from './charts/camp-bar'
import { ChartTools } from './charts/chart-tools'
import styles from './voices.module.css'

interface CampSharesProps {
  readonly voices: VoicesReport
  readonly files: ChartFiles
}

/** The camps’ shares of what one article attributes: a bar and its table. */
export function CampShares({ voices: { bars, n, balance }, files }: CampSharesProps) {
  return (
    <>
      <h3 className={styles.heading}>Shares of the camps</h3>
      <CampBar title="Shares of the camps" bars={bars} />
      <table className={styles.table}>
        <caption>
          Of {counted(n, 'attribution')} to known sources. Balance: {balance}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Camp</th>
            <th scope="col">Attributions</th>
            <th scope="col">95&nbsp;% interval</th>
            <th scope="col">n</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ label, letters, share, interval, count, words }) => (
            <tr key={label}>
              <th scope="row">
                {label} ({letters})
              </th>
              <td data-label="Attributions">
                <strong>{share}</strong>
              </td>
              <td data-label="95&nbsp;% interval">{interval}</td>
              <td data-label="n">{count}</td>
              <td data-label="Words">{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ChartTools title="Shares of the camps" files={files} />
    </>
  )
}
