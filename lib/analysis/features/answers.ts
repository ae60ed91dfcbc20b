import type { LabelledSpeech } from '@/lib/analysis/features/labelled-speech'
import type { Material } from '@/lib/analysis/features/scene'
import type { Block } from '@/lib/text/blocks'
import { type Span, slice, startingIn } from '@/lib/text/span'

/** What stands between a question in a paragraph of its own and the next one. */
interface Exchange {
  readonly question: Block
  readonly answer: readonly Block[]
}

const FEWEST_EXCHANGES = 3
const LONGEST_QUESTION = 300
/** Share of answers in the first person from which on the questions are an interviewer's. */
const MOST_ANSWERS = 2 / 3
const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|my|myself)\b/
const QUESTION = /^[^“”"]*\?$/

/** The answers of an interview that names nobody line by line: paragraphs in the first person below lone questions. */
export function findAnswers(material: Material): readonly LabelledSpeech[] {
  const exchanges = exchangesOf(material)
  if (exchanges.length < FEWEST_EXCHANGES) return []
  const inFirstPerson = exchanges.filter(({ answer }) =>
    answer.some((block) => isFirstPerson(material, block)),
  )
  if (inFirstPerson.length < exchanges.length * MOST_ANSWERS) return []
  const label = intervieweeOf(material, exchanges[0]?.question)
  const speaker = label?.name ? { name: label.name, camp: label.camp } : null
  return exchanges
    .flatMap(({ answer }) => answer)
    .filter(({ kind }) => kind !== 'heading')
    .map(({ start, end }) => ({
      content: { start, end },
      label: label ? { start: label.start, end: label.end } : null,
      speaker,
    }))
}

function exchangesOf({ text, blocks }: Material): readonly Exchange[] {
  const questions = blocks.flatMap((block, i) => (isQuestion(text, block) ? [{ block, i }] : []))
  return questions.flatMap(({ block, i }, at) => {
    const answer = blocks.slice(i + 1, questions[at + 1]?.i)
    return answer.length > 0 ? [{ question: block, answer }] : []
  })
}

const isQuestion = (text: string, block: Span): boolean =>
  block.end - block.start <= LONGEST_QUESTION && QUESTION.test(slice(text, block))

/** Whether somebody speaks of themselves outside quotation marks. */
const isFirstPerson = ({ text, tokens, quotations }: Material, block: Span): boolean =>
  FIRST_PERSON.test(slice(text, block)) &&
  startingIn(tokens, block).some(
    (token) =>
      FIRST_PERSON.test(slice(text, token)) &&
      !quotations.some(({ start, end }) => start <= token.start && token.end <= end),
  )

/** Whom the lines above the first question name last. */
const intervieweeOf = ({ speakers }: Material, question: Span | undefined) =>
  speakers.findLast(({ kind, end }) => kind === 'person' && end <= (question?.start ?? 0))
