import { chartResponse } from '@/app/_downloads/chart-response'
import { chartedSideBySide } from '@/lib/reports/charts/charted-pages'

interface SharedComparedChartContext {
  readonly params: Promise<{ readonly token: string; readonly chart: string }>
}

export async function GET(request: Request, { params }: SharedComparedChartContext): Promise<Response> {
  const { token, chart } = await params
  return chartResponse(request, { access: { kind: 'link', token }, page: chartedSideBySide, file: chart })
}
