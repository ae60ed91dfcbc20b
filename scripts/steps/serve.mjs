import { setTimeout as pause } from 'node:timers/promises'
import { finish, nodeScript, StepFailed, start } from './run.mjs'

const STARTING_PATIENCE_MS = 60_000

async function answers(url) {
  try {
    await fetch(url, { redirect: 'manual' })
    return true
  } catch {
    return false
  }
}

/**
 * Starts the built pages of a folder. Resolves, once they answer, to a promise of the server's end; throws
 * StepFailed with the server's output when it ends before.
 */
export async function serve({ host, port, folder }) {
  const script = [nodeScript('next/dist/bin/next'), 'start', '-H', host, '-p', String(port)]
  const server = start(process.execPath, script, {
    env: { NODE_ENV: 'production', NEXT_DIST_DIR: folder },
  })
  server.stderr.pipe(process.stderr)
  const ended = finish(server)
  const deadline = performance.now() + STARTING_PATIENCE_MS
  while (!(await answers(`http://${host}:${port}/`))) {
    const early = await Promise.race([ended, pause(200)])
    if (early) throw new StepFailed('The server ended before it answered', early.output)
    if (performance.now() > deadline) throw new StepFailed('The server did not answer within a minute')
  }
  return { ended }
}
