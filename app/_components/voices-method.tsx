import { LEAST_FOR_BALANCE } from '@/lib/analysis/voices'
import { voiceSources } from '@/lib/reports/methodology-report'
import { CitationLine } from './citation-line'

/** How sources are told apart and counted, and what cannot be known of them. */
export function VoicesMethod() {
  return (
    <>
      <h2>Voices</h2>
      <p>
        An attribution is something that somebody is said to have said: words in quotation marks, or told in
        the outlet’s words. A quotation inside a statement told by the same verb is one attribution with it.
        Words in quotation marks count as quoted, the others as told; each word counts once for a source.
      </p>
      <p>
        <strong>One source under many names.</strong> “Kim”, “Mr Kim”, “Kim Jong-un”, “the North Korean
        leader” and “he” are one source where the topic’s codebook or the text says so: by a full name spelled
        out, an office, a title before the name, or a description beside it. Two people of one surname stay
        two; where a surname alone may be either, it stands for itself. A pronoun that could not be settled is
        counted with what nobody is said to say. People without a name (“officials”) are told under the words
        used; whether they are the same people twice, the text does not say.
      </p>
      <p>
        <strong>Tone of a source</strong>: the mean over the sentences on the target in which it has the most
        words. <strong>Verbs</strong> are neutral (“said”), doubting (“claimed”: the truth is left with the
        speaker), conceding (“admitted”) or endorsing (“noted”: presented as true). The lists were written for
        Parallax.
      </p>
      <p>
        <strong>Shares of camps</strong> are of the attributions to known sources, with Wilson’s interval, and
        of their words, without one: the words of one statement hang together. <strong>Balance</strong> is
        Shannon’s entropy of the shares over the logarithm of their number, −Σ p ln p ÷ ln k, for the k camps
        that are heard: 1 where all are heard alike, near 0 where nearly all is one camp’s. It has no value
        below two camps, or {LEAST_FOR_BALANCE} attributions. Sources of no camp are left out of it. A
        balanced article is not a better one, and a camp that is not heard is “not found in this article”.
      </p>
      <p>
        <strong>Limits.</strong> Camps are those that the topic’s codebook lists. Who is called only “the
        ambassador” or “the former envoy” stays without a name even where an earlier sentence named them.
      </p>
      {voiceSources.map((citation) => (
        <CitationLine key={citation.title} citation={citation} />
      ))}
    </>
  )
}
