import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'

/** From left to right; a file may import from its own layer and from those before it. */
const LAYERS = [
  'lib/text',
  'lib/statistics',
  'lib/lexicons',
  'lib/analysis/features',
  'lib/analysis/measures',
  'lib/analysis',
  'lib/comparison',
  'lib/import',
  'lib/storage',
  'lib/jobs',
  'lib/reports',
  'app',
]
const LAST_PURE = LAYERS.indexOf('lib/comparison')
const GENERATED_CLIENT = 'lib/generated'

const IMPORT = /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g
const IMPURE =
  /\bprocess\.|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bfetch\(|\bperformance\.|\bcrypto\./g

/** The first layer whose folder holds the path: nested layers stand before their parents. */
const layerOf = (path: string): number => LAYERS.findIndex((layer) => path.startsWith(`${layer}/`))

const isInside = (folder: string, path: string): boolean => path.startsWith(`${folder}/`)

/** Repository path of a module of ours, or the package's name. */
function target(path: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? join(dirname(path), specifier) : specifier
}

function importOffences(path: string, imported: string): readonly string[] {
  const layer = layerOf(path)
  const offences: string[] = []
  const isOurs = imported.startsWith('lib/') || imported.startsWith('app/')
  const isPrisma = imported.startsWith('@prisma/') || isInside(GENERATED_CLIENT, imported)
  if (isOurs && !isPrisma && layerOf(imported) === -1) offences.push(`${imported} is in no layer`)
  if (isOurs && layerOf(imported) > layer) offences.push(`${imported} stands to the right`)
  if (isPrisma && !isInside('lib/storage', path)) offences.push(`${imported} is for lib/storage alone`)
  if (/^recharts(?:\/|$)/.test(imported) && !isInside('app/_components/charts', path))
    offences.push(`${imported} is for app/_components/charts alone`)
  const isBuiltin = imported.startsWith('node:') || builtinModules.includes(imported)
  if (isBuiltin && layer <= LAST_PURE) offences.push(`${imported} does not run in a browser`)
  return offences
}

/** What a file of lib/ or app/ does that its layer may not, in plain words. */
function offencesOf(path: string, source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
  const imports = Array.from(code.matchAll(IMPORT), ([, from, bare]) => target(path, from ?? bare ?? ''))
  const impurities = layerOf(path) <= LAST_PURE ? Array.from(code.matchAll(IMPURE), ([use]) => use) : []
  const homeless = layerOf(path) === -1 ? ['is in no layer'] : []
  return [
    ...homeless,
    ...imports.flatMap((imported) => importOffences(path, imported)),
    ...impurities.map((use) => `${use} makes it impure`),
  ].map((offence) => `${path}: ${offence}`)
}

const files = ['lib', 'app']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !isInside(GENERATED_CLIENT, path))

describe('the layers', () => {
  it('are all there is', () => {
    expect(files.length).toBeGreaterThan(40)
  })

  it.each(files)('hold in %s', (path) => {
    expect(offencesOf(path, readFileSync(path, 'utf8'))).toEqual([])
  })
})

describe('the checker', () => {
  it.each([
    ['lib/text/a.ts', "import { b } from '@/lib/statistics/b'", 'to the right'],
    ['lib/text/a.ts', "import type { B } from '@/lib/lexicons/b'", 'to the right'],
    ['lib/text/a.ts', "export { b } from '../lexicons/b'", 'to the right'],
    [
      'lib/analysis/features/a.ts',
      "import {\n  b,\n  c,\n} from '@/lib/analysis/measures/b'",
      'to the right',
    ],
    ['lib/analysis/measures/a.ts', "import { b } from '@/lib/analysis/article'", 'to the right'],
    ['lib/reports/a.ts', "const b = await import('@/app/page')", 'to the right'],
    ['lib/storage/a.ts', "import { b } from '@/lib/helpers/b'", 'in no layer'],
    ['lib/helpers/a.ts', '', 'in no layer'],
    ['lib/reports/a.ts', "import { PrismaClient } from '@prisma/client'", 'lib/storage alone'],
    ['app/page.tsx', "import type { Article } from '@/lib/generated/sqlite/client'", 'lib/storage alone'],
    ['app/page.tsx', "import { Bar } from 'recharts'", 'charts alone'],
    ['lib/comparison/a.ts', "import { readFileSync } from 'node:fs'", 'in a browser'],
    ['lib/comparison/a.ts', "import { readFileSync } from 'fs'", 'in a browser'],
    ['lib/comparison/a.ts', "import 'node:fs'", 'in a browser'],
    ['lib/analysis/a.ts', 'const now = Date.now()', 'impure'],
    ['lib/analysis/a.ts', 'const now = new Date()', 'impure'],
    ['lib/statistics/a.ts', 'const x = Math.random()', 'impure'],
    ['lib/text/a.ts', "const x = process.env['A']", 'impure'],
    ['lib/lexicons/a.ts', "const x = await fetch('https://example.org')", 'impure'],
  ])('finds in %s the offence of %s', (path, source, offence) => {
    expect(offencesOf(path, source).join('\n')).toContain(offence)
  })

  it.each([
    ['lib/statistics/a.ts', "import { b } from '@/lib/text/b'"],
    ['lib/analysis/article.ts', "import { b } from '@/lib/analysis/measures/b'"],
    ['lib/analysis/features/a.ts', "import { b } from './b'"],
    ['lib/storage/a.ts', "import { PrismaClient } from '@prisma/client'"],
    ['lib/storage/a.ts', "import { PrismaClient } from '@/lib/generated/sqlite/client'"],
    ['app/_components/charts/a.tsx', "import { Bar } from 'recharts'"],
    ['lib/jobs/a.ts', "import { readFileSync } from 'node:fs'\nconst now = Date.now()"],
    ['lib/analysis/a.ts', "// new Date() is for jobs\nconst day = new Date('2018-06-12')"],
    ['lib/text/a.ts', "import { z } from 'zod'"],
  ])('ignores in %s: %s', (path, source) => {
    expect(offencesOf(path, source)).toEqual([])
  })
})
