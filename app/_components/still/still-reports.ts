import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { perProcess } from '@/lib/jobs/per-process'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

const MOST_WAITING = 50

// One for the process, because what makes a page and what writes its HTML are loaded apart from each other.
const waiting = perProcess(
  'still reports',
  () => new LRUCache<string, DashboardReport>({ max: MOST_WAITING }),
)

/** Leaves a report for the HTML of its page; answers the ticket it is called for with. */
export function leaveReport(report: DashboardReport): string {
  const ticket = randomUUID()
  waiting().set(ticket, report)
  return ticket
}

/** The report left under a ticket; undefined where there is none, or where many have been left since. */
export const leftReport = (ticket: string): DashboardReport | undefined => waiting().get(ticket)
