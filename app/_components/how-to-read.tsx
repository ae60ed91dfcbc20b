import Link from 'next/link'
import { glossary } from '@/lib/reports/glossary'
import styles from './how-to-read.module.css'
import { StripExample } from './strip-example'

/** What the signs on a comparison mean, what to ask of it, and the terms of the field. Fits on two printed pages. */
export function HowToRead({ methodology }: { readonly methodology: string }) {
  return (
    <div className={styles.page}>
      <h1>How to read a comparison</h1>
      <p className={styles.lead}>
        A comparison lays articles on one story side by side and shows how each is worded. It finds patterns
        in sentences; what they mean is for its reader to judge.
      </p>
      <Charts />
      <Tables />
      <Text />
      <Questions />
      <Glossary />
      <p>
        How each number is worked out, and how well it agrees with careful readers, is told under{' '}
        <Link href={methodology}>Methodology</Link>.
      </p>
    </div>
  )
}

function Charts() {
  return (
    <section>
      <h2>The chart of tones</h2>
      <StripExample />
      <ul className={styles.bullets}>
        <li>The shape stands at the value: to the right favourable, to the left unfavourable.</li>
        <li>
          The band around it is the 95&nbsp;% interval. Long bands are unsure; where a band reaches across the
          line of zero it is grey, and nobody can say which side the tone is on.
        </li>
        <li>Where the bands of two articles overlap, do not say that one is more favourable.</li>
        <li>
          A circle is the whole article, a square the outlet’s own voice, a diamond those it quotes. An
          article that quotes praise is not praising.
        </li>
      </ul>
    </section>
  )
}

function Tables() {
  return (
    <section>
      <h2>The shaded tables</h2>
      <p>
        A cell tells what share of an article’s sentences have something, and is the darker the larger the
        share. n says how many sentences were read for it.
      </p>
    </section>
  )
}

function Text() {
  return (
    <section>
      <h2>The marks in an article</h2>
      <ul className={styles.bullets}>
        <li>
          A solid line and a plus mark a favourable sentence, dashes and a minus an unfavourable one, dots and
          a 0 one that is neither.
        </li>
        <li>
          Choose a marked sentence to see which words gave it its score, and leave it out if you disagree.
        </li>
        <li>
          The strip beside the text shows the marked sentences where they stand: right of the line (above it
          on a phone) favourable, left (below) unfavourable, the longer the stronger. A dotted line crosses it
          where they change sides.
        </li>
        <li>
          With a keyboard: J leads to the next marked sentence, K to the one before, Escape closes the
          receipt.
        </li>
        <li>Under “Choose what is marked” other measures can be laid over the text.</li>
      </ul>
    </section>
  )
}

const questions = [
  'Which sentence moved an article’s tone the most? Would you have scored it so?',
  'Who speaks in each article, and who is spoken about without being heard?',
  'What does one article tell that another does not? Could that change what a reader thinks?',
  'Take one fact on which they differ. How could you find out which is right?',
  'Which difference on this page is too small to say anything about?',
  'What can numbers like these not tell you about an outlet?',
] as const

function Questions() {
  return (
    <section>
      <h2>Questions for a class</h2>
      <ol className={styles.questions}>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  )
}

function Glossary() {
  return (
    <section>
      <h2>Terms</h2>
      <dl className={styles.terms}>
        {glossary.map(({ id, term, definition }) => (
          <div key={id} id={id}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
