import { existsSync, mkdtempSync, rmdirSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { root, StepFailed } from '../steps/run.mjs'

/** Reads HOST and PORT; throws StepFailed when PORT is no port. */
export function readAddress(env = process.env) {
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StepFailed(`PORT must be a whole number from 1 to 65535, and it is “${env.PORT}”.`)
  }
  return { host: env.HOST || '127.0.0.1', port }
}

// Written to rather than asked about: what the permissions promise, a read-only disk does not keep.
function checkWritable(folder) {
  try {
    rmdirSync(mkdtempSync(path.join(folder, '.writable-')))
  } catch {
    throw new StepFailed(
      `Cannot write to ${folder}. Make it writable for you, or move Parallax to a folder that is, then run npm run up again.`,
    )
  }
}

/** Throws StepFailed unless the project's folder, and the folders in it that grow, can be written to. */
export function checkFolders(project = root) {
  const growing = ['.', 'data', 'node_modules', 'lib', '.next'].map((name) => path.join(project, name))
  for (const folder of growing.filter((name) => existsSync(name))) checkWritable(folder)
}

const portProblems = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port === 65_535 ? 3001 : port + 1} npm run up`,
  EACCES: ({ port }) => `Port ${port} is reserved for the system. Choose another: PORT=3000 npm run up`,
  EADDRNOTAVAIL: ({ host }) =>
    `HOST=${host} is not an address of this machine. Leave HOST out to serve on 127.0.0.1.`,
}

/** Throws StepFailed unless a server can listen there. */
export function checkPort({ host, port }) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', (error) => {
      const problem = portProblems[error.code]?.({ host, port })
      reject(new StepFailed(problem ?? `Cannot listen on ${host}:${port}: ${error.message}`))
    })
    probe.listen({ host, port, exclusive: true }, () => probe.close(resolve))
  })
}
