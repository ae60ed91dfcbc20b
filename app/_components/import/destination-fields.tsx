import type { Destination } from '@/app/_forms/import-state'
import type { Choice, ImportReport } from '@/lib/reports/import-report'
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
      <div>
        <label htmlFor="destination-dashboard">Dashboard</label>
        <select
          key={dashboardId}
          id="destination-dashboard"
          name="destination.dashboardId"
          defaultValue={dashboardId}
        >
          <option value="">A new dashboard</option>
          <Options choices={choices.dashboards} />
        </select>
      </div>
      <div className={styles.fresh}>
        <label>
          Title of the new dashboard
          <input name="destination.title" defaultValue={title} aria-invalid={problem !== null} />
        </label>
        <div>
          <label htmlFor="destination-topic">Its topic</label>
          <select key={topicId} id="destination-topic" name="destination.topicId" defaultValue={topicId}>
            <Options choices={choices.topics} />
          </select>
        </div>
      </div>
      <FieldError id="destination-problem" error={problem} />
    </fieldset>
  )
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ))
}
