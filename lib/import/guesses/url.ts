import type { Line } from '@/lib/import/lines'

const LABELLED =
  /^(?:url|link|source|original(?: (?:article|story|link|source))?|canonical(?: url)?|permalink|address|web address|retrieved from|available at|read (?:the )?(?:full|original) (?:article|story)(?: (?:at|on|here))?|full (?:article|story))\s*:?\s*<?(https?:\/\/[^\s<>"]{4,2000})/i
const ALONE = /^<?(https?:\/\/[^\s<>"]{4,2000})>?$/i

/** Whether a line is nothing but a web address, with or without a label. */
export const isAddressLine = ({ words }: Line): boolean =>
  ALONE.test(words) || (LABELLED.test(words) && !/\s/.test(words.slice(words.indexOf('://'))))

/** The article's address: on a labelled line, or alone on one of the first or last lines; null where there is none. */
export function guessUrl(head: readonly Line[], lines: readonly Line[]): string | null {
  const labelled = lines.map(({ words }) => LABELLED.exec(words.slice(0, 2100))?.[1])
  const alone = [...head, ...lines.slice(-3)].map(({ words }) => ALONE.exec(words)?.[1])
  const found = [...labelled, ...alone].find((url) => url !== undefined && URL.canParse(url))
  return found?.replace(/[).,;]+$/, '') ?? null
}
