import type { ArticleHead } from '@/lib/storage/articles'

type Named = Pick<ArticleHead, 'title' | 'outlet'>

/** Names articles by their outlet; by their title too where an outlet has several here, or none is given. */
export function namesFor<A extends Named>(articles: readonly A[]): (article: A) => string {
  const outlets = articles.map(({ outlet }) => outlet)
  const isAlone = (outlet: string) => outlets.indexOf(outlet) === outlets.lastIndexOf(outlet)
  return ({ title, outlet }) => {
    if (outlet === null) return `“${title}”`
    return isAlone(outlet) ? outlet : `${outlet}, “${title}”`
  }
}
