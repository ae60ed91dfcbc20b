import { type ExportRequest, exportReport } from '@/lib/reports/export-report'
import { database } from '@/lib/storage/database'

/** A table of a dashboard as a file that is sent while it is read; 404 where there is none. */
export async function csvResponse(request: ExportRequest): Promise<Response> {
  const report = await exportReport(await database(), request)
  if (!report) return new Response('There is no such table.', { status: 404 })
  return new Response(streamed(report.pieces), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${report.fileName}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

function streamed(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}
