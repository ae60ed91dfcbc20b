import { type Codebook, codebookSchema } from '@/lib/lexicons/codebook'
import type { Queries } from '@/lib/storage/database'
import { sha256 } from '@/lib/storage/hashes'
import { toJson } from '@/lib/storage/json'
import { StorageProblem } from '@/lib/storage/storage-problem'

/** A codebook as stored: analyses refer to its id. */
export interface PublishedCodebook {
  readonly id: string
  readonly codebook: Codebook
}

export interface TopicSummary {
  readonly id: string
  readonly name: string
  /** The newest codebook's. */
  readonly version: number
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === undefined || (Array.isArray(value) && value.length === 0)

/** Keys in order and nothing empty, so that a field added to the format later leaves old hashes as they are. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => !isEmpty(item))
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item)]),
  )
}

/** Stores a codebook's version once. Throws a StorageProblem when that version is published and differs. */
export async function publishCodebook(db: Queries, codebook: Codebook): Promise<PublishedCodebook> {
  const { topic: topicId, version, name } = codebook
  const contentHash = sha256(JSON.stringify(canonical(codebook)))
  await db.topic.upsert({ where: { id: topicId }, create: { id: topicId, name }, update: {} })
  const stored = await db.codebook.upsert({
    where: { topicId_version: { topicId, version } },
    create: { topicId, version, content: toJson(codebook), contentHash },
    update: {},
  })
  if (stored.contentHash === contentHash) return { id: stored.id, codebook }
  throw new StorageProblem(
    `Version ${version} of the codebook “${topicId}” is published with other content, and a published version never changes. Raise its version to ${version + 1}.`,
  )
}

/** A topic's newest codebook; null when there is no such topic. */
export async function latestCodebook(db: Queries, topicId: string): Promise<PublishedCodebook | null> {
  const stored = await db.codebook.findFirst({ where: { topicId }, orderBy: { version: 'desc' } })
  return stored && { id: stored.id, codebook: codebookSchema.parse(stored.content) }
}

/** All topics, by name. */
export async function listTopics(db: Queries): Promise<readonly TopicSummary[]> {
  const topics = await db.topic.findMany({
    where: { codebooks: { some: {} } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: { codebooks: { select: { version: true }, orderBy: { version: 'desc' } } },
  })
  return topics.map(({ id, name, codebooks }) => ({ id, name, version: codebooks[0]?.version ?? 0 }))
}
