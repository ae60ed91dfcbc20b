import { spawn } from 'node:child_process'
import net from 'node:net'
import { describe, expect, test } from 'vitest'
import { checkFolders } from '../../scripts/up/checks.mjs'
import { type Ended, ended } from '../processes'

/** Runs `npm run up` as far as its checks, which come before anything that takes time. */
const up = (env: Readonly<Record<string, string>>, flags: readonly string[] = []): Promise<Ended> =>
  ended(spawn(process.execPath, [...flags, 'scripts/up.mjs'], { env: { ...process.env, ...env } }))

/** Holds a port for as long as the work takes. */
async function whilePortIsTaken<T>(work: (port: number) => Promise<T>): Promise<T> {
  const holder = net.createServer()
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve))
  const address = holder.address()
  try {
    return await work(typeof address === 'object' && address ? address.port : 0)
  } finally {
    holder.close()
  }
}

/** Makes Node take itself for another version. */
const pretendNode = (version: string): readonly string[] => [
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
]

describe('npm run up says in one line what to do about', () => {
  test('a port that is taken', async () => {
    const { code, output } = await whilePortIsTaken((port) => up({ PORT: String(port) }))
    expect(code).toBe(1)
    expect(output).toMatch(/^Port \d+ is taken by another program\. .+ PORT=\d+ npm run up\n$/)
  })

  test.each([
    ['a port that is none', { PORT: 'http' }, 'PORT must be a whole number from 1 to 65535'],
    ['a port out of range', { PORT: '65536' }, 'PORT must be a whole number from 1 to 65535'],
    // 192.0.2.0/24 is reserved for documentation, so no machine has an address in it.
    [
      'an address of another machine',
      { HOST: '192.0.2.1' },
      'HOST=192.0.2.1 is not an address of this machine',
    ],
  ])('%s', async (_, env, says) => {
    const { code, output } = await up(env)
    expect(code).toBe(1)
    expect(output).toContain(says)
    expect(output.trim()).not.toContain('\n')
  })

  test.each(['18.20.4', '20.18.3'])('Node %s, which is too old', async (version) => {
    const { code, output } = await up({}, pretendNode(version))
    expect(code).toBe(1)
    expect(output).toMatch(
      new RegExp(`^Parallax needs Node.js 20.19 or newer, and this is ${version}\\. .+\n$`),
    )
  })

  // Nobody can make a file in /proc, not even root.
  test.skipIf(process.platform !== 'linux')('a folder that cannot be written to', () => {
    expect(() => checkFolders('/proc')).toThrow(/^Cannot write to \/proc\. Make it writable/)
  })
})

test('Node versions that are new enough pass on to the next check', async () => {
  for (const version of ['20.19.0', '22.12.0', '24.0.0']) {
    expect((await up({ PORT: 'none' }, pretendNode(version))).output).toContain('PORT must be')
  }
})
