import { chartResponse } from '@/app/_downloads/chart-response'
import { chartedSideBySide } from '@/lib/reports/charts/charted-pages'

interface ComparedChartContext {
  readonly params: Promise<{ readonly dashboardId: string; readonly chart: string }>
}

export async function GET(request: Request, { params }: ComparedChartContext): Promise<Response> {
  const { dashboardId, chart } = await params
  return chartResponse(request, {
    access: { kind: 'owner', dashboardId },
    page: chartedSideBySide,
    file: chart,
  })
}
