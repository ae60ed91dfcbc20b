import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { codebookSchema } from '@/lib/lexicons/codebook'
import type { Database } from '@/lib/storage/database'
import { publishCodebook } from '@/lib/storage/topics'

const prismaFolder = path.resolve(import.meta.dirname, '../prisma')

/** The files of a folder under prisma/ with this extension, by name; a README is for readers. */
export const prismaFiles = (folder: string, extension: string): readonly string[] =>
  readdirSync(path.join(prismaFolder, folder))
    .filter((name) => name.endsWith(extension) && name !== 'README.md')
    .sort()
    .map((name) => path.join(prismaFolder, folder, name))

/** Publishes the codebooks under prisma/topics; those that are published already stay as they are. */
export async function publishTopics(db: Database): Promise<void> {
  for (const file of prismaFiles('topics', '.json')) {
    await publishCodebook(db, codebookSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
  }
}
