import { origin } from '@/app/_forms/origin'
import { type ChartRequest, chartReport } from '@/lib/reports/charts/chart-report'
import { database } from '@/lib/storage/database'

/** A chart of a page, or its table, as a file; 404 where there is none. */
export async function chartResponse(
  { url }: Request,
  request: Pick<ChartRequest, 'access' | 'page' | 'file'>,
): Promise<Response> {
  const query = new URL(url).search
  const setting = { query, origin: await origin(), made: new Date() }
  const report = await chartReport(await database(), { ...request, ...setting })
  if (!report) return new Response('There is no such chart.', { status: 404 })
  return new Response(report.text, {
    headers: {
      'Content-Type': report.contentType,
      'Content-Disposition': `attachment; filename="${report.fileName}"`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  })
}
