import Link from 'next/link'
import { descriptionMethods, intervalSources, type MethodFamily } from '@/lib/reports/methodology-report'
import { CitationLine } from './citation-line'
import styles from './methodology.module.css'
import { VoicesMethod } from './voices-method'

interface MethodologyProps {
  readonly families: readonly MethodFamily[]
  /** Where the measures' own pages are. */
  readonly base: string
}

/** What is measured, how, and what is not known about it. */
export function Methodology({ families, base }: MethodologyProps) {
  return (
    <div className={styles.page}>
      <h1>Methodology</h1>
      <p className={styles.lead}>
        Every number is the mean of the scores of sentences, and each of those sentences can be read with the
        words that gave it its score.
      </p>
      <p>
        Whoever doubts a sentence can leave it out on the article’s page, and sees what the numbers are
        without it. This changes that view and nothing else.
      </p>
      <h2>Measures</h2>
      {families.map(({ heading, methods }) => (
        <section key={heading} aria-label={heading}>
          <h3>{heading}</h3>
          <dl className={styles.list}>
            {methods.map(({ id, label, definition }) => (
              <div key={id}>
                <dt>
                  <Link href={`${base}/${id}`}>{label}</Link>
                </dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <VoicesMethod />
      <Descriptions base={base} />
      <Intervals />
      <Words base={base} />
      <Comparison base={base} />
      <Validity base={base} />
    </div>
  )
}

function Descriptions({ base }: { readonly base: string }) {
  return (
    <>
      <h2>Descriptions</h2>
      <p>
        Numbers about a whole text, such as its length. They are no means over sentences and have no interval;
        they are worked out from the text whenever it is shown.
      </p>
      <dl className={styles.list}>
        {descriptionMethods.map(({ id, label, definition }) => (
          <div key={id}>
            <dt>
              <Link href={`${base}/${id}`}>{label}</Link>
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Intervals() {
  return (
    <>
      <h2>Intervals</h2>
      <p>
        An article is a sample of the sentences its outlet might have written. The scored sentences are drawn
        again at random many times, each time as many as there are, and the mean is taken anew: 95&nbsp;% of
        those means lie within the interval. A share of sentences has Wilson’s interval, which has a width
        even where no sentence counts. An interval that reaches across zero says that the tone cannot be told
        from neutral; two that overlap say that the articles cannot be told apart. It does not cover errors of
        the measure itself, such as irony taken at its word.
      </p>
      {intervalSources.map((citation) => (
        <CitationLine key={citation.title} citation={citation} />
      ))}
    </>
  )
}

function Comparison({ base }: { readonly base: string }) {
  return (
    <>
      <h2>Comparison</h2>
      <p>
        What differs between articles and outlets, on which facts they agree, what each speaks of, and which
        words they share: <Link href={`${base}/comparison`}>how a comparison is worked out</Link>, with its
        formulas, what was measured of it, and its limits.
      </p>
    </>
  )
}

function Words({ base }: { readonly base: string }) {
  return (
    <>
      <h2>Words</h2>
      <p>
        A tone is also said in a word: favourable or unfavourable where its interval leaves no doubt of the
        side, mixed where both sides are strong, neutral where it is surely close to 0, and unclear where the
        evidence is too thin to say. <Link href={`${base}/tone`}>When each is said</Link>. No word is better
        than another, and nothing is ordered by them.
      </p>
    </>
  )
}

function Validity({ base }: { readonly base: string }) {
  return (
    <>
      <h2>Validity</h2>
      <p>
        Tone, voices, frames and loaded language are compared with what careful readers say of the same
        sentences: <Link href={`${base}/validity`}>how well they agree</Link>, on texts that no training read.
        The page of each measure has its own figures, or says that there are none yet. Take a number, and the
        word beside it, as a reason to read the sentences behind it.
      </p>
      <h2>What the numbers cannot say</h2>
      <p>
        Wording is evidence about wording, not about anyone’s intent. What an article does not say is “not
        found here”, which is not the same as left out on purpose. A favourable or unfavourable tone is
        neither right nor wrong.
      </p>
    </>
  )
}
