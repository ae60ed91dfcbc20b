import { leaningLabelSchema } from '@/lib/import/article-input'
import { ImportProblem } from '@/lib/import/import-problem'
import type { LeaningLabel } from '@/lib/import/leaning-label'
import type { Span } from '@/lib/text/span'

const fields = ['title', 'outlet', 'byline', 'date', 'url', 'notice', 'leaning', 'rated by'] as const

export interface FrontMatter {
  /** The block between the two lines of dashes; empty where there is none. */
  readonly span: Span
  readonly fields: Readonly<Partial<Record<(typeof fields)[number], string>>>
}

/**
 * What a file says about its article between two lines of `---` at its very beginning, one `name: value`
 * a line. A block without any name we know is text, not front matter.
 */
export function readFrontMatter(given: string): FrontMatter {
  const block = /^\s*---[ \t]*\n([\s\S]{0,4000}?)\n---[ \t]*(?:\n|$)/.exec(given)
  const known = fieldsIn(block?.[1] ?? '')
  const found = block !== null && Object.keys(known).length > 0
  return { span: { start: 0, end: found ? block[0].trimEnd().length : 0 }, fields: found ? known : {} }
}

function fieldsIn(block: string): FrontMatter['fields'] {
  const known: Partial<Record<(typeof fields)[number], string>> = {}
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = /^([a-z ]+):(.*)$/i.exec(line.trim()) ?? []
    const field = fields.find((candidate) => candidate === name.toLowerCase())
    if (field && unquoted(value) !== '') known[field] = unquoted(value)
  }
  return known
}

/** The leaning label that a file gives its outlet; throws an ImportProblem where it does not say by whom. */
export function statedLabel(stated: FrontMatter['fields']): LeaningLabel | null {
  const { leaning, 'rated by': ratedBy = '' } = stated
  if (leaning === undefined) return null
  const label = leaningLabelSchema.safeParse({ leaning, ratedBy })
  if (label.success) return label.data
  throw new ImportProblem(
    `Its head has “leaning: ${leaning}”, and below it belongs a line “rated by: …”. ${label.error.issues[0]?.message ?? ''}`,
  )
}

const unquoted = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2')
