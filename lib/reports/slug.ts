/** "The Hanoi summit!" is "the-hanoi-summit"; at most 60 letters. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60)
  return slug.replaceAll(/^-|-$/g, '') || 'dashboard'
}
