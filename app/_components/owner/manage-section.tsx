import { discard, takeOff } from '@/app/_actions/dashboards'
import type { DashboardReport, OwnerTools } from '@/lib/reports/dashboard-report'
import { Fold } from '../fold'
import { PageSection } from '../page-section'
import { LabelsForm } from './labels-form'
import styles from './owner.module.css'
import { RenameForm } from './rename-form'

const entry = { id: 'manage', heading: 'Manage', onPaper: false } as const

interface ManageSectionProps {
  readonly report: DashboardReport
  readonly owner: OwnerTools
}

/** Renames a dashboard, takes articles off it, labels their outlets, deletes it. All but the name can be undone. */
export function ManageSection({ report, owner }: ManageSectionProps) {
  return (
    <PageSection entry={entry}>
      <RenameForm dashboardId={owner.dashboardId} title={report.title} />
      <Fold summary="Take articles off">
        <Articles report={report} owner={owner} />
      </Fold>
      {owner.outlets.length > 0 && <LabelsForm owner={owner} />}
      <form action={discard}>
        <input type="hidden" name="dashboardId" value={owner.dashboardId} />
        <button type="submit" data-quiet>
          Delete this dashboard
        </button>
      </form>
    </PageSection>
  )
}

function Articles({ report, owner }: ManageSectionProps) {
  return (
    <ul className={styles.rows} aria-label="Articles on this dashboard">
      {report.articles.map(({ id, title, outlet }) => (
        <li key={id}>
          <span>
            {outlet ?? 'Outlet not given'}: {title}
          </span>
          <form action={takeOff}>
            <input type="hidden" name="dashboardId" value={owner.dashboardId} />
            <input type="hidden" name="articleId" value={id} />
            <button type="submit" data-quiet aria-label={`Take off “${title}”`}>
              Take off
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
