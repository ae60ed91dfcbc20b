import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { articleInputSchema } from '@/lib/import/article-input'
import { decodeText } from '@/lib/import/decode'
import { draftArticle } from '@/lib/import/draft'
import { type ImportItem, importMany } from '@/lib/jobs/import-many'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { createDashboard, dashboardExisted, everHeld, findDashboard } from '@/lib/storage/dashboards'
import { type Database, database } from '@/lib/storage/database'
import { latestCodebook, publishCodebook } from '@/lib/storage/topics'

const demonstration = {
  id: 'demonstration',
  title: 'Demonstration: five outlets on the Trump–Kim diplomacy',
  topicId: 'us-north-korea',
}

const prismaFolder = path.resolve(import.meta.dirname, '../prisma')

/** The files of a folder under prisma/ with this extension, by name; a README is for readers. */
const filesOf = (folder: string, extension: string): readonly string[] =>
  readdirSync(path.join(prismaFolder, folder))
    .filter((name) => name.endsWith(extension) && name !== 'README.md')
    .sort()
    .map((name) => path.join(prismaFolder, folder, name))

async function publishTopics(db: Database): Promise<void> {
  for (const file of filesOf('topics', '.json')) {
    await publishCodebook(db, codebookSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
  }
}

/** Articles that the demonstration never held: one that was taken off it, or corrected, is left as it is. */
async function newArticles(db: Database): Promise<readonly ImportItem[]> {
  const items: ImportItem[] = []
  for (const file of filesOf('demonstration', '.md')) {
    const fileName = path.basename(file)
    const given = decodeText(readFileSync(file)).text
    if (await everHeld(db, demonstration.id, given)) continue
    items.push({ label: fileName, read: () => articleInputSchema.parse(draftArticle(given, { fileName })) })
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
