import type { ReviewedArticle } from '@/app/_forms/import-state'
import { leaningInWords } from '@/lib/import/leaning-label'
import { counted } from '@/lib/reports/wording'
import { DetailFields } from '../field'
import { Notice } from '../notice'
import styles from './reviewed-article-fields.module.css'

/** One article as it would be saved, to be corrected. */
export function ReviewedArticleFields({ article }: { readonly article: ReviewedArticle }) {
  const { prefix } = article
  return (
    <fieldset className={styles.article}>
      <legend>{article.fileName ?? 'Pasted text'}</legend>
      {article.storedAs !== null && (
        <Notice>
          This text is stored already, as “{article.storedAs}”. Saving puts that article on the dashboard.
        </Notice>
      )}
      {article.notice && <Notice>{article.notice}</Notice>}
      {article.leaningLabel && (
        <Notice>
          Leaning label in the file: {leaningInWords(article.leaningLabel)}. An outlet that has a label keeps
          it.
        </Notice>
      )}
      <DetailFields prefix={prefix} fields={article.fields} errors={article.errors} />
      <Removals article={article} />
      <details>
        <summary>The text as it will be stored</summary>
        <section className={styles.preview} aria-label="Text as it will be stored" dir="auto">
          {article.text}
        </section>
      </details>
      <label className={styles.choice}>
        <input type="checkbox" name={`${prefix}isLeftOut`} defaultChecked={article.isLeftOut} />
        Do not import this one
      </label>
    </fieldset>
  )
}

function Removals({ article }: { readonly article: ReviewedArticle }) {
  const { removals, prefix } = article
  if (removals.length === 0) return <p>Nothing was taken out of this text.</p>
  return (
    <details open={removals.some(({ isPutBack }) => isPutBack)}>
      <summary>Taken out: {counted(removals.length, 'piece')}</summary>
      <ul className={styles.removals}>
        {removals.map(({ index, reason, text, isPutBack }) => (
          <li key={index}>
            <label className={styles.choice}>
              <input type="checkbox" name={`${prefix}putBack`} value={index} defaultChecked={isPutBack} />
              Put back
            </label>
            <div className={styles.piece}>
              <small>{reason}</small>
              <q dir="auto">{text}</q>
            </div>
          </li>
        ))}
      </ul>
      <button type="submit" name="intent" value="show" data-quiet>
        Show the text with these put back
      </button>
    </details>
  )
}
