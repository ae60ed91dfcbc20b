import { buildPages, generateDatabaseClients, installPackages, prepareDatabase } from '../steps/prepare.mjs'
import { expectToBeStopped, passSignalsOn, StepFailed, step, tail } from '../steps/run.mjs'
import { serve } from '../steps/serve.mjs'
import { checkFolders, checkPort, readAddress } from './checks.mjs'

const FOLDER = '.next'

async function prepare() {
  await installPackages()
  await generateDatabaseClients()
  await prepareDatabase()
  await buildPages(FOLDER)
}

const welcome = (url) => `
Parallax is running at ${url}

  See a comparison   ${url}/dashboards/demonstration
  Import your own    ${url}/import
                     or: npm run parallax -- import FILES… --topic us-north-korea --title "My comparison"
  Stop               Ctrl+C; what you saved is kept, and npm run up brings it back
`

async function run() {
  const address = readAddress()
  checkFolders()
  await checkPort(address)
  await prepare()
  const { ended } = await step('Starting the server', () => serve({ ...address, folder: FOLDER }))
  expectToBeStopped()
  console.log(welcome(`http://${address.host}:${address.port}`))
  const { code, output } = await ended
  throw new StepFailed(`The server ended with code ${code}`, output)
}

function explain(error) {
  if (!(error instanceof StepFailed)) throw error
  if (error.output) console.error(`\n${tail(error.output)}\n`)
  console.error(error.message)
}

/** Brings Parallax up and stays until it is told to stop. */
export async function up() {
  passSignalsOn()
  try {
    await run()
  } catch (error) {
    explain(error)
    process.exit(1)
  }
}
