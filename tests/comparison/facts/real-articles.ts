import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { type ComparedArticle, comparedArticle } from '@/lib/comparison/compared-article'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { groupedBy } from '@/lib/text/grouped-by'

const SHARED = '../shared'

export const isHere = existsSync(`${SHARED}/corpus/north-korea.jsonl`)
export const why = isHere ? '' : ' (skipped: ../shared, whose texts belong to their publishers, is not here)'

export const codebook = codebookSchema.parse(
  JSON.parse(readFileSync('prisma/topics/us-north-korea.json', 'utf8')),
)

const record = z.object({
  id: z.string(),
  outlet: z.string().nullable(),
  date: z.string().nullable(),
  title: z.string(),
  text: z.string(),
})

const compared = (article: z.infer<typeof record>): ComparedArticle =>
  comparedArticle({ ...article, observations: {}, attributions: [] })

function linesOf<Line>(file: string, line: z.ZodType<Line>): readonly Line[] {
  if (!isHere) return []
  const lines = readFileSync(`${SHARED}/${file}`, 'utf8').trim().split('\n')
  return lines.map((written) => line.parse(JSON.parse(written)))
}

/** 114 articles in full on the topic of the codebook. */
export const articles: readonly ComparedArticle[] = linesOf('corpus/north-korea.jsonl', record).map(compared)

/** Five articles in full on the same topic, without a day; by the number in the name of their file. */
export const seeds: readonly ComparedArticle[] = (isHere ? readdirSync(`${SHARED}/seeds`).sort() : []).map(
  (file) =>
    compared({
      id: file.slice(0, 3),
      title: '',
      outlet: null,
      date: null,
      text: readFileSync(`${SHARED}/seeds/${file}`, 'utf8'),
    }),
)

const extract = z.object({
  id: z.string(),
  article: z.string(),
  outlet: z.string(),
  topic: z.string().optional(),
  before: z.string(),
  sentence: z.string(),
})

/** Articles that are not in the corpus, each of what a file has of it: paragraphs in the order of their ids, without a day. */
function extractedFrom(extracts: readonly z.infer<typeof extract>[]): readonly ComparedArticle[] {
  const others = extracts.filter(({ article }) => !articles.some(({ id }) => id === article))
  return Array.from(
    groupedBy(others, ({ article }) => article),
    ([id, parts]) => {
      const text = parts
        .toSorted((a, b) => a.id.localeCompare(b.id))
        .flatMap(({ before, sentence }) => [before, sentence])
        .filter((part, i, all) => part !== '' && !all.slice(0, i).some((told) => told.includes(part)))
        .join('\n\n')
      return compared({ id, title: '', outlet: parts[0]?.outlet ?? null, date: null, text })
    },
  )
}

/** Extracts of 75 other articles on the topic of the codebook. */
export const extracted = extractedFrom(linesOf('gold/diplomacy-train.jsonl', extract))

/** Extracts of articles on another topic. */
export const extractedOn = (topic: string): readonly ComparedArticle[] =>
  extractedFrom(linesOf('gold/topics-train.jsonl', extract).filter((one) => one.topic === topic))
