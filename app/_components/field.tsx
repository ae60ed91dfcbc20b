import type { ArticleFields, FieldErrors } from '@/app/_forms/article-fields'
import { articleFields } from '@/app/_forms/article-fields'
import styles from './field.module.css'

interface Field {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'date' | 'url'
  readonly value: string
  /** The id of a <datalist> with suggestions. */
  readonly list?: string
  readonly error: string | undefined
}

/** A labelled input with what to mend beneath it. */
export function TextField({ field }: { readonly field: Field }) {
  const { name, label, type, value, list, error } = field
  const errorId = `${name}-error`
  return (
    <div>
      <label>
        {label}
        <input
          name={name}
          type={type}
          defaultValue={value}
          list={list}
          aria-invalid={error !== undefined}
          aria-describedby={error && errorId}
        />
      </label>
      <FieldError id={errorId} error={error ?? null} />
    </div>
  )
}

/** What to mend in a field; nothing where nothing is wrong. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string | null }) {
  if (error === null) return null
  return (
    <p className={styles.error} id={id} role="alert">
      {error}
    </p>
  )
}

interface DetailFieldsProps {
  /** Goes before each field's name in the form. */
  readonly prefix: string
  readonly fields: ArticleFields
  readonly errors: FieldErrors
}

/** The details of one article, editable. */
export function DetailFields({ prefix, fields, errors }: DetailFieldsProps) {
  return (
    <div className={styles.fields}>
      {articleFields.map(({ name, label, type }) => (
        <TextField
          key={name}
          field={{ name: `${prefix}${name}`, label, type, value: fields[name], error: errors[name] }}
        />
      ))}
    </div>
  )
}
