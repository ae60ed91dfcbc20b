import { readFileSync } from 'node:fs'
import path from 'node:path'
import { articleInputSchema } from '@/lib/import/article-input'
import { decodeText } from '@/lib/import/decode'
import { draftArticle } from '@/lib/import/draft'
import { type ImportItem, importMany } from '@/lib/jobs/import-many'
import {
  createDashboard,
  dashboardExisted,
  everHeld,
  findDashboard,
  listArticles,
  removeArticle,
} from '@/lib/storage/dashboards'
import { type Database, database } from '@/lib/storage/database'
import { latestCodebook } from '@/lib/storage/topics'
import { prismaFiles, publishTopics } from './publish-topics'

const demonstration = {
  id: 'demonstration',
  title: 'Demonstration: five outlets on the Trump–Kim diplomacy',
  topicId: 'us-north-korea',
}

/** Takes off the demonstration what its file said before it was rewritten. */
async function retire(db: Database, title: string): Promise<void> {
  const articles = await listArticles(db, demonstration.id)
  for (const { id } of articles.filter((article) => article.title === title)) {
    await removeArticle(db, demonstration.id, id)
  }
}

/** Articles that the demonstration never held: one that was taken off it, or corrected, is left as it is. */
async function newArticles(db: Database): Promise<readonly ImportItem[]> {
  const items: ImportItem[] = []
  for (const file of prismaFiles('demonstration', '.md')) {
    const fileName = path.basename(file)
    const draft = draftArticle(decodeText(readFileSync(file)).text, { fileName })
    if (await everHeld(db, demonstration.id, draft.given)) continue
    await retire(db, draft.title)
    items.push({ label: fileName, read: () => articleInputSchema.parse(draft) })
  }
  return items
}

/** Returns how many articles were added; none to a demonstration that was deleted. */
async function seedDemonstration(db: Database): Promise<number> {
  if (!(await dashboardExisted(db, demonstration.id))) await createDashboard(db, demonstration)
  if (!(await findDashboard(db, demonstration.id))) return 0
  const codebook = await latestCodebook(db, demonstration.topicId)
  if (!codebook) throw new Error(`There is no codebook of ${demonstration.topicId} under prisma/topics`)
  const items = await newArticles(db)
  const { imported, problems } = await importMany(db, { dashboardId: demonstration.id, codebook, items })
  const [problem] = problems
  if (problem) throw new Error(`prisma/demonstration/${problem.label}: ${problem.message}`)
  return imported.length
}

try {
  const db = await database()
  await publishTopics(db)
  const added = await seedDemonstration(db)
  if (added > 0) console.log(`${added} articles were put on the demonstration dashboard`)
  await db.$disconnect()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
