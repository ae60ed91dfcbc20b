import { type ChildProcess, spawn } from 'node:child_process'

/** Starts a TypeScript file as a process of its own. */
export const spawnScript = (file: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null
  /** All it printed, on both streams. */
  readonly output: string
}

/** Waits for a process to end. */
export function ended(child: ChildProcess): Promise<Ended> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}
