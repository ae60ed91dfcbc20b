/** What Next hands a page of its address's query. */
export type SearchParams = Promise<Query>

export type Query = { readonly [name: string]: string | readonly string[] | undefined }

/** A parameter given once; null where it is missing or repeated. */
export function single(query: Query, name: string): string | null {
  const value = query[name]
  return typeof value === 'string' ? value : null
}

/** A parameter that counts, from 0; null where it does not. */
export function whole(query: Query, name: string): number | null {
  const value = single(query, name)
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null
}

/** The query as it stands in the address. */
export const asText = (query: Query): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
  ).toString()
