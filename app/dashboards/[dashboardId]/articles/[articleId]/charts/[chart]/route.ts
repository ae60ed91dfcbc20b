import { chartResponse } from '@/app/_downloads/chart-response'
import { chartedArticle } from '@/lib/reports/charts/charted-pages'

interface ArticleChartContext {
  readonly params: Promise<{
    readonly dashboardId: string
    readonly articleId: string
    readonly chart: string
  }>
}

export async function GET(request: Request, { params }: ArticleChartContext): Promise<Response> {
  const { dashboardId, articleId, chart } = await params
  return chartResponse(request, {
    access: { kind: 'owner', dashboardId },
    page: chartedArticle(articleId),
    file: chart,
  })
}
