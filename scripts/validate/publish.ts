import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Validation } from './prediction'

const page = new URL('../../lib/reports/validity.json', import.meta.url)

const published = z.object({
  date: z.string(),
  validations: z.array(z.looseObject({ kind: z.string(), material: z.string() })),
})

/** Puts a validation on the page of validity figures, in place of the one of the same kind and material. */
export function publish(validation: Validation, material: string): void {
  const { validations } = published.parse(JSON.parse(readFileSync(page, 'utf8')))
  const others = validations.filter((each) => each.kind !== validation.kind || each.material !== material)
  const date = new Date().toISOString().slice(0, 10)
  const all = [...others, { material, ...validation }]
  writeFileSync(page, `${JSON.stringify({ date, validations: all }, null, 2)}\n`)
}
