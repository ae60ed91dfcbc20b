import { measures } from '@/lib/analysis/measures/registry'
import styles from './measure-legend.module.css'
import { MeasureShape } from './measure-shape'

/** Which shape stands for which measure, and what the band around it says. */
export function MeasureLegend() {
  return (
    <figcaption className={styles.legend}>
      <ul className={styles.shapes}>
        {measures
          .filter(({ family }) => family === 'tone')
          .map(({ id, label }) => (
            <li key={id}>
              <svg className={styles.shape} viewBox="-9 -9 18 18" aria-hidden="true">
                <MeasureShape measure={id} />
              </svg>
              {label}
            </li>
          ))}
      </ul>
      <p>
        The band is a 95&nbsp;% interval. Where it reaches across zero, the tone cannot be told from neutral
        and is drawn in grey.
      </p>
    </figcaption>
  )
}
