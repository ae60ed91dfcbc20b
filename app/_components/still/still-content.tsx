import { DashboardBody } from '../dashboard-body'
import { leftReport } from './still-reports'

/** What stands in a still part, on the server; in browsers still-content.browser.tsx takes its place. */
export function StillContent({ ticket }: { readonly ticket: string }) {
  const report = leftReport(ticket)
  return report && <DashboardBody report={report} />
}
