import type { Destination } from '@/app/_forms/import-state'
import type { ImportReport } from '@/lib/reports/import-report'
import { FieldError } from '../field'
import styles from './destination-fields.module.css'

interface DestinationFieldsProps {
  readonly destination: Destination
  readonly choices: ImportReport
}

/** Where the articles go: a dashboard that is there, or a new one on a topic. */
export function DestinationFields({ destination, choices }: DestinationFieldsProps) {
  const { dashboardId, title, topicId, problem } = destination
  return (
    <fieldset
      className={styles.destination}
      aria-describedby={problem === null ? undefined : 'destination-problem'}
    >
      <legend>Where do they go?</legend>
      <label>
        Dashboard
        <select key={dashboardId} name="destination.dashboardId" defaultValue={dashboardId}>
          <option value="">A new dashboard</option>
          {choices.dashboards.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.fresh}>
        <label>
          Title of the new dashboard
          <input name="destination.title" defaultValue={title} aria-invalid={problem !== null} />
        </label>
        <label>
          Its topic
          <select key={topicId} name="destination.topicId" defaultValue={topicId}>
            {choices.topics.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FieldError id="destination-problem" error={problem} />
    </fieldset>
  )
}
