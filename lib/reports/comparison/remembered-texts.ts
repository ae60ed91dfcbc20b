import type { Compared } from '@/lib/reports/comparison/compared'
import type { Database } from '@/lib/storage/database'
import { textsOf } from '@/lib/storage/texts'

/** Reads the texts of articles for one page; what its sections have in common is read once. */
export function rememberedTexts(db: Database): Compared['textsOf'] {
  const read = new Map<string, string>()
  return async (ids) => {
    const unread = ids.filter((id) => !read.has(id))
    if (unread.length > 0) for (const [id, text] of await textsOf(db, unread)) read.set(id, text)
    return read
  }
}
