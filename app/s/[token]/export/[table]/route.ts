import { csvResponse } from '@/app/_downloads/csv-response'

interface SharedExportContext {
  readonly params: Promise<{ readonly token: string; readonly table: string }>
}

export async function GET(_: Request, { params }: SharedExportContext): Promise<Response> {
  const { token, table } = await params
  return csvResponse({ access: { kind: 'link', token }, table })
}
