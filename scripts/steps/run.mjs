import { spawn } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** A step that did not succeed; `output` is what it had to say. */
export class StepFailed extends Error {
  constructor(message, output = '') {
    super(message)
    this.output = output
  }
}

const quietEnvironment = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', NO_UPDATE_NOTIFIER: '1' }

const running = new Set()

/** Starts a child that ends when this process is told to end. */
export function start(command, args, options = {}) {
  const env = { ...process.env, ...quietEnvironment, ...options.env }
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options, env })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

let stoppingIsFailing = true

/** From now on, being told to stop is how this process is meant to end. */
export function expectToBeStopped() {
  stoppingIsFailing = false
}

let stopping = false

function stop(signal) {
  for (const child of running) child.kill(signal)
  if (stopping) return
  stopping = true
  const end = () => running.size === 0 && process.exit(stoppingIsFailing ? exitCodes[signal] : 0)
  for (const child of running) child.once('close', end)
  end()
}

// npm runs scripts in a shell, and a shell that is told to end does not tell what it runs.
function stopWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop('SIGTERM')
  }, 300).unref()
}

/** Passes signals on to the children, and ends once they have ended. */
export function passSignalsOn() {
  for (const signal of Object.keys(exitCodes)) process.on(signal, () => stop(signal))
  if (process.env.npm_lifecycle_event) stopWithParent()
}

/** What is kept of a child's output: a server may run for weeks. */
const OUTPUT_KEPT = 100_000

/** Runs to the end; resolves to the exit code (null: ended by a signal) and the end of what was printed. */
export function finish(child) {
  return new Promise((resolve, reject) => {
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        output = (output + chunk).slice(-OUTPUT_KEPT)
      })
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

const seconds = (since) => `${Math.max(1, Math.round((performance.now() - since) / 1000))} s`

/** Says what is being done and, at the end, how long it took; `advice` is for when it fails. */
export async function step(title, work, advice) {
  const since = performance.now()
  process.stdout.write(`${title} … `)
  try {
    const done = await work()
    process.stdout.write(`${seconds(since)}\n`)
    return done
  } catch (error) {
    process.stdout.write('failed\n')
    throw advice && error instanceof StepFailed ? new StepFailed(advice, error.output) : error
  }
}

/** Runs a command without a word; throws StepFailed with its output when it fails. */
export async function runQuietly(command, args, options) {
  const { code, output } = await finish(start(command, args, options))
  if (code !== 0) throw new StepFailed(`${path.basename(command)} ${args.join(' ')} failed`, output)
  return output
}

/** The last lines of what a failed step printed. */
export const tail = (output, lines = 25) => output.trimEnd().split('\n').slice(-lines).join('\n')

/** A script of an installed package, run by this Node. */
export const nodeScript = (script) => path.join(root, 'node_modules', script)
