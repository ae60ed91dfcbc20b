import { toFields } from '@/app/_forms/article-fields'
import type { GivenArticle, Problem } from '@/app/_forms/import-state'
import { decodeText } from '@/lib/import/decode'
import { draftArticle, MAX_ARTICLE_BYTES } from '@/lib/import/draft'
import { ImportProblem } from '@/lib/import/import-problem'

export interface GivenTexts {
  readonly articles: readonly GivenArticle[]
  readonly problems: readonly Problem[]
}

interface Source {
  readonly label: string
  readonly fileName: string | null
  readonly read: () => Promise<string>
}

const MOST_FILES = 50

/** Every article that was pasted or uploaded, with its details guessed, and what could not be read. */
export async function readGivenTexts(form: FormData): Promise<GivenTexts> {
  const sources = [...pastedSource(form), ...fileSources(form)]
  if (sources.length === 0) return only(nothing)
  if (sources.length > MOST_FILES) return only(tooMany)
  const outcomes = await Promise.all(sources.map((source, index) => readSource(source, `articles.${index}.`)))
  return {
    articles: outcomes.flatMap((outcome) => ('given' in outcome ? [outcome] : [])),
    problems: outcomes.flatMap((outcome) => ('message' in outcome ? [outcome] : [])),
  }
}

const only = (problem: Problem): GivenTexts => ({ articles: [], problems: [problem] })

const nothing = { label: 'Nothing yet', message: 'Paste an article’s text or choose files.' }

const tooMany = {
  label: 'Too many files',
  message: `Choose up to ${MOST_FILES} at a time, or use the command line for more.`,
}

/** A form sends line ends as CRLF, whatever was typed. */
const asTyped = (text: string): string => text.replaceAll('\r\n', '\n')

function pastedSource(form: FormData): readonly Source[] {
  const pasted = asTyped(String(form.get('pasted') ?? ''))
  if (pasted.trim() === '') return []
  return [{ label: 'Pasted text', fileName: null, read: async () => pasted }]
}

function fileSources(form: FormData): readonly Source[] {
  return form
    .getAll('files')
    .filter((entry) => entry instanceof File)
    .filter((file) => !isNoFile(file))
    .map((file) => ({ label: file.name, fileName: file.name, read: () => readFile(file) }))
}

/** A file input that is left empty sends a file without a name, which arrives as “undefined”. */
const isNoFile = ({ name, size }: File): boolean => size === 0 && (name === '' || name === 'undefined')

async function readFile(file: File): Promise<string> {
  // UTF-16 takes up to twice the bytes of the UTF-8 that the limit is about.
  if (file.size > 2 * MAX_ARTICLE_BYTES) {
    throw new ImportProblem('This file is larger than one article can be (1 MB). Split it into articles.')
  }
  return decodeText(new Uint8Array(await file.arrayBuffer())).text
}

async function readSource(
  { label, fileName, read }: Source,
  prefix: string,
): Promise<GivenArticle | Problem> {
  try {
    const given = await read()
    const draft = draftArticle(given, fileName === null ? {} : { fileName })
    return { prefix, given, fileName, fields: toFields(draft), putBack: [], isLeftOut: false }
  } catch (error) {
    if (error instanceof ImportProblem) return { label, message: error.message }
    throw error
  }
}
