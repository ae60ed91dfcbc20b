import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { DashboardReport } from '@/lib/reports/dashboard-report'

const MOST_WAITING = 50

// On globalThis, because what makes a page and what writes its HTML are loaded apart from each other.
const shared: typeof globalThis & { parallaxStill?: LRUCache<string, DashboardReport> } = globalThis

const waiting = () => (shared.parallaxStill ??= new LRUCache({ max: MOST_WAITING }))

/** Leaves a report for the HTML of its page; answers the ticket it is called for with. */
export function leaveReport(report: DashboardReport): string {
  const ticket = randomUUID()
  waiting().set(ticket, report)
  return ticket
}

/** The report left under a ticket; undefined where there is none, or where many have been left since. */
export const leftReport = (ticket: string): DashboardReport | undefined => waiting().get(ticket)
