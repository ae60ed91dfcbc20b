/** Pages that read and compare articles before they can be shown, by the shape they have. */
export type PageKind = 'dashboard' | 'article' | 'side by side'

const kinds: readonly (readonly [RegExp, PageKind])[] = [
  [/^\/(?:dashboards|s)\/[^/]+$/, 'dashboard'],
  [/^\/(?:dashboards|s)\/[^/]+\/articles\/[^/]+$/, 'article'],
  [/^\/(?:dashboards|s)\/[^/]+\/compare$/, 'side by side'],
]

/** The kind of page at a path of ours; null for one that is there at once, and for what is no page. */
export const pageKind = (path: string): PageKind | null =>
  kinds.find(([pattern]) => pattern.test(path))?.[1] ?? null
