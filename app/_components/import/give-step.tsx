import styles from './import-form.module.css'

interface GiveStepProps {
  readonly pasted: string
  readonly isPending: boolean
}

/** First step: paste one article, or choose files, each of which is one article. */
export function GiveStep({ pasted, isPending }: GiveStepProps) {
  return (
    <>
      <p className={styles.help}>
        Paste a whole article as you find it, or choose text files. Menus, repeated titles and other leftovers
        are taken out, and you see what was taken out before anything is saved.
      </p>
      <label>
        The article’s text
        <textarea name="pasted" defaultValue={pasted} rows={12} />
      </label>
      <label>
        Or files (.txt or .md), one article in each
        <input type="file" name="files" multiple accept=".txt,.md,text/plain,text/markdown" />
      </label>
      <div className={styles.actions}>
        <button type="submit" name="intent" value="read" aria-busy={isPending}>
          {isPending ? 'Reading …' : 'Continue'}
        </button>
      </div>
    </>
  )
}
