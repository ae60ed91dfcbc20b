import { discard, takeOff } from '@/app/_actions/dashboards'
import type { DashboardReport, OwnerTools } from '@/lib/reports/dashboard-report'
import { LabelsForm } from './labels-form'
import styles from './owner.module.css'
import { RenameForm } from './rename-form'

interface ManageSectionProps {
  readonly report: DashboardReport
  readonly owner: OwnerTools
}

/** Renames a dashboard, takes articles off it, labels their outlets, deletes it. All but the name can be undone. */
export function ManageSection({ report, owner }: ManageSectionProps) {
  return (
    <section className={styles.section} id="manage" aria-labelledby="manage-heading" data-screen-only>
      <h2 id="manage-heading">Manage</h2>
      <RenameForm dashboardId={owner.dashboardId} title={report.title} />
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
      {owner.outlets.length > 0 && <LabelsForm owner={owner} />}
      <form action={discard}>
        <input type="hidden" name="dashboardId" value={owner.dashboardId} />
        <button type="submit" data-quiet>
          Delete this dashboard
        </button>
      </form>
    </section>
  )
}
