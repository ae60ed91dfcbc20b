import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server made for this run; null where PostgreSQL is not installed. */
    postgresql: string | null
  }
}

const DEBIAN_FOLDER = '/usr/lib/postgresql'

/** The newest installed version's programs; null when there is none. */
function findPrograms(): string | null {
  if (!existsSync(DEBIAN_FOLDER)) return null
  const [newest] = readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a))
  return newest ? path.join(DEBIAN_FOLDER, newest, 'bin') : null
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'postgres']).toString())

/** PostgreSQL refuses to run as root, so there it runs as its own user. */
const runsAs = (): { uid: number; gid: number } | Record<string, never> =>
  process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}

/** Starts a server on a free loopback port, in a folder that goes with it; returns its address and its end. */
async function startServer(programs: string): Promise<{ url: string; stop: () => void }> {
  const user = runsAs()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-postgresql-'))
  if ('uid' in user) chownSync(folder, user.uid, user.gid)
  const files = path.join(folder, 'files')
  const port = await freePort()
  const run = (program: string, args: readonly string[]) =>
    execFileSync(path.join(programs, program), args, { cwd: folder, stdio: 'ignore', ...user })

  run('initdb', ['-D', files, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`
  run('pg_ctl', ['-D', files, '-w', '-l', path.join(folder, 'log'), '-o', settings, 'start'])
  const stop = () => {
    run('pg_ctl', ['-D', files, '-m', 'immediate', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `postgresql://postgres@127.0.0.1:${port}`, stop }
}

export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const programs = findPrograms()
  if (!programs && process.env.CI) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  const server = programs ? await startServer(programs) : null
  project.provide('postgresql', server?.url ?? null)
  return server?.stop
}
