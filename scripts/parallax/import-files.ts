import { ImportProblem } from '@/lib/import/import-problem'
import { importMany } from '@/lib/jobs/import-many'
import { findOrCreateDashboard, listArticles, textsOn } from '@/lib/storage/dashboards'
import { type Database, inTransaction } from '@/lib/storage/database'
import { latestCodebook, listTopics, type PublishedCodebook } from '@/lib/storage/topics'
import { addressOf } from './address'
import { type ImportCommand, UsageProblem } from './arguments'
import { expandFolders, readArticle } from './article-files'
import { type MeasuredFile, measuredFiles } from './measured-files'
import { asTable, descriptionsAsTable, othersAsTable } from './measured-tables'
import { showProgress } from './progress'

interface FileProblem {
  readonly file: string
  readonly message: string
}

interface Import {
  /** The address; null where no file was usable, and so no dashboard was made. */
  readonly dashboard: string | null
  readonly articles: readonly MeasuredFile[]
  readonly problems: readonly FileProblem[]
}

/** Imports files onto the dashboard of that title, prints what was measured and returns the exit code. */
export async function importFiles(db: Database, command: ImportCommand): Promise<number> {
  const codebook = await findCodebook(db, command.topic)
  const done = await importOnto(db, command, codebook)
  for (const { file, message } of done.problems) console.error(`${file}: ${message}`)
  if (command.json) console.log(asJson(done))
  else if (done.dashboard !== null) console.log([done.dashboard, ...tablesOf(done, command)].join('\n\n'))
  return done.problems.length > 0 ? 1 : 0
}

const tablesOf = ({ articles }: Import, { all }: ImportCommand): readonly string[] =>
  all ? [asTable(articles), othersAsTable(articles), descriptionsAsTable(articles)] : [asTable(articles)]

async function findCodebook(db: Database, topic: string): Promise<PublishedCodebook> {
  const codebook = await latestCodebook(db, topic)
  if (codebook) return codebook
  const topics = (await listTopics(db)).map(({ id }) => id).join(', ')
  throw new UsageProblem(`There is no topic “${topic}”. There are: ${topics}.`)
}

async function importOnto(
  db: Database,
  { files, title, topic, corrections }: ImportCommand,
  codebook: PublishedCodebook,
): Promise<Import> {
  const items = expandFolders(files).map((file) => ({
    label: file,
    read: () => readArticle(file, corrections),
  }))
  if (!items.some((item) => problemOf(item) === null)) {
    const problems = items.map((item) => ({ file: item.label, message: problemOf(item) ?? '' }))
    return { dashboard: null, articles: [], problems }
  }
  const { id } = await inTransaction(db, (tx) => findOrCreateDashboard(tx, { title, topicId: topic }))
  const outcome = await importMany(db, { dashboardId: id, codebook, items, onProgress: showProgress })
  return {
    dashboard: addressOf(`/dashboards/${id}`),
    articles: measuredFiles(outcome, await storedOn(db, id), codebook.codebook),
    problems: outcome.problems.map(({ label, message }) => ({ file: label, message })),
  }
}

async function storedOn(db: Database, dashboardId: string) {
  const texts = new Map<string, string>()
  for await (const batch of textsOn(db, dashboardId)) {
    for (const { articleId, text } of batch) texts.set(articleId, text)
  }
  return { heads: await listArticles(db, dashboardId), texts }
}

/** Why an item is not usable; null where it is. */
function problemOf({ read }: { readonly read: () => unknown }): string | null {
  try {
    read()
    return null
  } catch (error) {
    if (error instanceof ImportProblem) return error.message
    throw error
  }
}

/** {"dashboard":…,"articles":[…]}, and "problems" where there are any. */
function asJson({ dashboard, articles, problems }: Import): string {
  const figures = articles.map(({ sentences: _, ...figure }) => figure)
  return JSON.stringify({ dashboard, articles: figures, ...(problems.length > 0 && { problems }) })
}
