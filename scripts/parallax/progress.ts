import type { ImportProgress } from '@/lib/jobs/import-many'

const ERASE_LINE = '\u001b[2K\r'

/** One line on a terminal that says how far the import is, gone when it is done; nothing elsewhere. */
export function showProgress({ done, total, label }: ImportProgress): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(done < total ? `${ERASE_LINE}${done} of ${total}: ${label}` : ERASE_LINE)
}
