import { parseArgs } from 'node:util'

/** A command line that says too little or too much. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem'
}

export interface ImportCommand {
  readonly name: 'import'
  readonly files: readonly string[]
  readonly topic: string
  readonly title: string
  /** What a single file's text does not say. */
  readonly corrections: { readonly outlet?: string; readonly date?: string }
  readonly json: boolean
  /** Whether the measures beside tone are printed too. */
  readonly all: boolean
}

export interface ExportCommand {
  readonly name: 'export'
  readonly dashboard: string
  /** The folder that the files are written to. */
  readonly out: string
}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'topics' }
  | { readonly name: 'dashboards' }
  | { readonly name: 'share'; readonly dashboard: string }
  | ImportCommand
  | ExportCommand

const options = {
  topic: { type: 'string' },
  title: { type: 'string' },
  outlet: { type: 'string' },
  date: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Reads a command line; throws a UsageProblem. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = readArguments(argv)
  const [name = 'help', ...rest] = positionals
  if (values.help || name === 'help') return { name: 'help' }
  if (name === 'topics' || name === 'dashboards') return { name }
  if (name === 'share') return { name, dashboard: requireOne(rest, 'share') }
  if (name === 'export') return { name, dashboard: requireOne(rest, 'export'), out: requireFolder(values) }
  if (name === 'import') return importCommand(rest, values)
  throw new UsageProblem(`There is no command “${name}”.`)
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error))
  }
}

function requireOne(dashboards: readonly string[], deed: string): string {
  const [dashboard, ...more] = dashboards
  if (dashboard === undefined || more.length > 0) {
    throw new UsageProblem(`Name one dashboard to ${deed}.`)
  }
  return dashboard
}

function requireFolder({ out }: { readonly out?: string }): string {
  if (!out) throw new UsageProblem('Say which folder the files go to: --out numbers')
  return out
}

function importCommand(
  files: readonly string[],
  { topic, title, outlet, date, json, all }: ReturnType<typeof readArguments>['values'],
): ImportCommand {
  if (files.length === 0) throw new UsageProblem('Name the files to import.')
  if (!topic) throw new UsageProblem('Say what the articles are about: --topic us-north-korea')
  if (!title?.trim())
    throw new UsageProblem('Give the dashboard a title: --title "Five outlets on the summit"')
  if (files.length > 1 && (outlet !== undefined || date !== undefined)) {
    throw new UsageProblem('--outlet and --date are for one file at a time.')
  }
  const corrections = { ...(outlet !== undefined && { outlet }), ...(date !== undefined && { date }) }
  return { name: 'import', files, topic, title: title.trim(), corrections, json, all }
}
