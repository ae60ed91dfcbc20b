import { chartResponse } from '@/app/_downloads/chart-response'
import { chartedDashboard } from '@/lib/reports/charts/charted-pages'

interface SharedChartContext {
  readonly params: Promise<{ readonly token: string; readonly chart: string }>
}

export async function GET(request: Request, { params }: SharedChartContext): Promise<Response> {
  const { token, chart } = await params
  return chartResponse(request, { access: { kind: 'link', token }, page: chartedDashboard, file: chart })
}
