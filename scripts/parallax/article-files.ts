import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type ArticleInput, articleInput } from '@/lib/import/article-input'
import { decodeText } from '@/lib/import/decode'
import { draftArticle, MAX_ARTICLE_BYTES, refuseTooLong } from '@/lib/import/draft'
import { ImportProblem } from '@/lib/import/import-problem'
import type { ImportCommand } from './arguments'
import { userFolder } from './user-folder'

/** The files named, with each folder replaced by the .txt and .md files in it, or by itself where there are none. */
export const expandFolders = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => (isFolder(name) ? articlesIn(name) : [name]))

const isFolder = (name: string): boolean =>
  statSync(path.resolve(userFolder(), name), { throwIfNoEntry: false })?.isDirectory() ?? false

function articlesIn(folder: string): readonly string[] {
  const names = readdirSync(path.resolve(userFolder(), folder)).filter((name) => /\.(?:txt|md)$/i.test(name))
  return names.length === 0 ? [folder] : names.sort().map((name) => path.join(folder, name))
}

/** The article in a file; throws an ImportProblem. */
export function readArticle(name: string, corrections: ImportCommand['corrections']): ArticleInput {
  const { text } = decodeText(readBytes(path.resolve(userFolder(), name)))
  return articleInput({ ...draftArticle(text, { fileName: path.basename(name) }), ...corrections })
}

// UTF-16 takes up to twice the bytes of UTF-8.
const LARGEST_FILE = 2 * MAX_ARTICLE_BYTES

function readBytes(file: string): Uint8Array {
  try {
    const { size } = statSync(file)
    if (size > LARGEST_FILE) refuseTooLong(size)
    return readFileSync(file)
  } catch (error) {
    throw error instanceof ImportProblem ? error : new ImportProblem(whyUnreadable(error))
  }
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'There is no such file. Check its name.'
  if (code === 'EISDIR') return 'This folder holds no .txt or .md file. Name another one.'
  if (code === 'EACCES') return 'This file may not be read. Change its permissions.'
  return `This file cannot be read: ${error instanceof Error ? error.message : error}`
}
