import { chartResponse } from '@/app/_downloads/chart-response'
import { chartedDashboard } from '@/lib/reports/charts/charted-pages'

interface ChartContext {
  readonly params: Promise<{ readonly dashboardId: string; readonly chart: string }>
}

export async function GET(request: Request, { params }: ChartContext): Promise<Response> {
  const { dashboardId, chart } = await params
  return chartResponse(request, {
    access: { kind: 'owner', dashboardId },
    page: chartedDashboard,
    file: chart,
  })
}
