import { parseCommand, UsageProblem } from './parallax/arguments'
import { help } from './parallax/help'

/** Problems that a person can mend, by the names of their classes: these need only their message. */
const mendable = new Set(['UsageProblem', 'ImportProblem', 'StorageProblem'])

const NOT_SET_UP = 'Parallax is not set up in this folder yet. Run npm run up once, then try again.'

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && /MODULE_NOT_FOUND/.test(String(error.code))) return NOT_SET_UP
  return mendable.has(error.name) ? error.message : (error.stack ?? error.message)
}

async function main(): Promise<number> {
  const command = parseCommand(process.argv.slice(2))
  if (command.name === 'help') {
    console.log(help)
    return 0
  }
  // Loaded only now, because it needs the generated database client.
  const { run } = await import('./parallax/run')
  return run(command)
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(describe(error))
  if (error instanceof UsageProblem) console.error('npm run parallax -- help shows how it is used.')
  process.exitCode = 1
}
