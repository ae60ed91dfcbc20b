/** What a person tells about an article, as typed: empty where they leave it open. */
export interface ArticleFields {
  readonly title: string
  readonly outlet: string
  readonly byline: string
  readonly date: string
  readonly url: string
}

export type ArticleField = keyof ArticleFields

export type FieldErrors = Readonly<Partial<Record<ArticleField, string>>>

interface FieldDefinition {
  readonly name: ArticleField
  readonly label: string
  readonly type: 'text' | 'date' | 'url'
}

export const articleFields: readonly FieldDefinition[] = [
  { name: 'title', label: 'Title', type: 'text' },
  { name: 'outlet', label: 'Outlet', type: 'text' },
  { name: 'byline', label: 'Byline', type: 'text' },
  { name: 'date', label: 'Date', type: 'date' },
  { name: 'url', label: 'Web address', type: 'url' },
]

type Known = { readonly [field in ArticleField]: string | null }

export const toFields = ({ title, outlet, byline, date, url }: Known): ArticleFields => ({
  title: title ?? '',
  outlet: outlet ?? '',
  byline: byline ?? '',
  date: date ?? '',
  url: url ?? '',
})

/** Reads the fields out of a form, each under its name with the prefix before it. */
export function readFields(form: FormData, prefix = ''): ArticleFields {
  const typed = (field: ArticleField) => String(form.get(`${prefix}${field}`) ?? '').trim()
  return {
    title: typed('title'),
    outlet: typed('outlet'),
    byline: typed('byline'),
    date: typed('date'),
    url: typed('url'),
  }
}
