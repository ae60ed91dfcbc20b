// node scripts/test/e2e-server.mjs PORT: what the end-to-end tests drive. The pages as built for production,
// on a database that DATABASE_URL names, with nothing in it but the demonstration.
import { buildPages, prepareDatabase } from '../steps/prepare.mjs'
import { passSignalsOn } from '../steps/run.mjs'
import { serve } from '../steps/serve.mjs'

const FOLDER = '.next-test'

passSignalsOn()
await prepareDatabase()
await buildPages(FOLDER)
const { ended } = await serve({ host: '127.0.0.1', port: Number(process.argv[2]), folder: FOLDER })
const { code } = await ended
process.exit(code ?? 1)
