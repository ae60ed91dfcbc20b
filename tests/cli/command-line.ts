import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

export interface Finished {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Invocation {
  readonly finished: Promise<Finished>
  readonly kill: () => void
}

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder for one test's database and files, gone after the tests of this file. */
export class Workplace {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-cli-'))
  readonly database = `file:${path.join(this.folder, 'data', 'parallax.db')}`

  constructor() {
    folders.push(this.folder)
  }

  /** Writes a file and returns its path. */
  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.folder, name)
    writeFileSync(file, content)
    return file
  }

  /** Starts the command line as a process of its own, on this folder's database. */
  start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Invocation {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/parallax.ts', ...args], {
      env: { ...process.env, DATABASE_URL: this.database, PARALLAX_URL: 'http://parallax.example', ...env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const finished = new Promise<Finished>((resolve) =>
      child.once('close', (code) => resolve({ code, stdout, stderr })),
    )
    return { finished, kill: () => child.kill('SIGKILL') }
  }

  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> {
    return this.start(args, env).finished
  }

  import(files: readonly string[], ...options: readonly string[]): Promise<Finished> {
    return this.run(['import', ...files, '--topic', 'us-north-korea', '--title', 'Two outlets', ...options])
  }
}

const sentences = [
  'Trump praised Kim at the summit and called the talks a great success.',
  'Critics said the summit with Kim was a dangerous failure.',
  'The summit in Singapore ended on Tuesday with a joint statement.',
  'Trump said, “We had a wonderful meeting with Kim, and the talks were excellent.”',
  'The talks with North Korea then collapsed, and the summit in Hanoi was a disaster.',
  'North Korea praised the talks as a historic success for the two leaders.',
]

/** An article of its own for every name, long enough to be measured. */
export const articleOn = (name: string): string =>
  [
    `${name} and the summit`,
    `The reporters of ${name} were at the summit.`,
    ...sentences,
    ...sentences.map((each) => `In ${name}: ${each}`),
  ].join('\n\n')
