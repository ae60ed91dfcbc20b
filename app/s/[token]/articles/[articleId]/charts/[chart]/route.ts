import { chartResponse } from '@/app/_downloads/chart-response'
import { chartedArticle } from '@/lib/reports/charts/charted-pages'

interface SharedArticleChartContext {
  readonly params: Promise<{ readonly token: string; readonly articleId: string; readonly chart: string }>
}

export async function GET(request: Request, { params }: SharedArticleChartContext): Promise<Response> {
  const { token, articleId, chart } = await params
  return chartResponse(request, {
    access: { kind: 'link', token },
    page: chartedArticle(articleId),
    file: chart,
  })
}
