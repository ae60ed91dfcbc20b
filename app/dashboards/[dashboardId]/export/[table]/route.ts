import { csvResponse } from '@/app/_downloads/csv-response'

interface ExportContext {
  readonly params: Promise<{ readonly dashboardId: string; readonly table: string }>
}

export async function GET(_: Request, { params }: ExportContext): Promise<Response> {
  const { dashboardId, table } = await params
  return csvResponse({ access: { kind: 'owner', dashboardId }, table })
}
