import { shapeOf } from '@/lib/reports/measure-shapes'

/** The shape by which a measure is told from others. */
export function MeasureShape({ measure }: { readonly measure: string }) {
  return <path d={shapeOf(measure)} />
}
