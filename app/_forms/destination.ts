import type { Destination } from '@/app/_forms/import-state'
import { type Dashboard, findDashboard, findOrCreateDashboard } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'
import { latestCodebook, type PublishedCodebook } from '@/lib/storage/topics'

const LONGEST_TITLE = 200

export function readDestination(form: FormData): Destination {
  const typed = (name: string) => String(form.get(`destination.${name}`) ?? '').trim()
  const [dashboardId, title, topicId] = [typed('dashboardId'), typed('title'), typed('topicId')]
  return { dashboardId, title, topicId, problem: null }
}

/** What is wrong with where the articles are to go; null when nothing is. */
export async function destinationProblem(db: Database, destination: Destination): Promise<string | null> {
  const { dashboardId, title, topicId } = destination
  if (dashboardId !== '') {
    return (await findDashboard(db, dashboardId)) ? null : 'This dashboard was deleted. Choose another.'
  }
  if (title === '') return 'Give the new dashboard a title.'
  if (title.length > LONGEST_TITLE) return `Shorten the title to ${LONGEST_TITLE} characters.`
  return (await latestCodebook(db, topicId)) ? null : 'Choose a topic.'
}

export interface OpenDestination {
  readonly dashboard: Dashboard
  readonly codebook: PublishedCodebook
}

/** The dashboard that the articles go to, made if need be. Throws where `destinationProblem` finds one. */
export async function openDestination(db: Database, destination: Destination): Promise<OpenDestination> {
  const { dashboardId, title, topicId } = destination
  const dashboard =
    dashboardId === ''
      ? await findOrCreateDashboard(db, { title, topicId })
      : await findDashboard(db, dashboardId)
  const codebook = dashboard && (await latestCodebook(db, dashboard.topicId))
  if (!dashboard || !codebook)
    throw new Error('The dashboard was deleted while articles were on their way to it.')
  return { dashboard, codebook }
}
