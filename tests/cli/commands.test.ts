import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportTables } from '@/lib/reports/export-tables'
import { openDashboard } from '@/lib/storage/access'
import { openDatabase } from '@/lib/storage/database'
import { parseCommand, UsageProblem } from '../../scripts/parallax/arguments'
import { articleOn, Workplace } from './command-line'

describe('parseCommand', () => {
  it('reads an import', () => {
    const argv = ['import', 'a.txt', 'b.txt', '--topic', 'summit', '--title', ' Two outlets ', '--json']
    expect(parseCommand(argv)).toEqual({
      name: 'import',
      files: ['a.txt', 'b.txt'],
      topic: 'summit',
      title: 'Two outlets',
      corrections: {},
      json: true,
      all: false,
    })
  })

  it.each([[[]], [['help']], [['--help']], [['import', '-h']]])('shows help for %j', (argv) => {
    expect(parseCommand(argv)).toEqual({ name: 'help' })
  })

  it.each([
    [['publish'], /no command “publish”/],
    [['import', '--topic', 'a', '--title', 'b'], /Name the files/],
    [['import', 'a.txt', '--title', 'b'], /--topic/],
    [['import', 'a.txt', '--topic', 'a'], /--title/],
    [['import', 'a.txt', '--topic', 'a', '--title', ' '], /--title/],
    [['import', 'a', 'b', '--topic', 'a', '--title', 'b', '--outlet', 'c'], /one file/],
    [['import', 'a', '--colour'], /--colour/],
    [['share'], /one dashboard/],
    [['export', '--out', 'a'], /one dashboard to export/],
    [['export', 'a'], /--out/],
  ])('refuses %j', (argv, message) => {
    expect(() => parseCommand(argv)).toThrow(UsageProblem)
    expect(() => parseCommand(argv)).toThrow(message)
  })
})

describe('parallax', { timeout: 120_000 }, () => {
  it('shows help and makes no database', async () => {
    const place = new Workplace()
    const { code, stdout } = await place.run([])
    expect(code).toBe(0)
    expect(stdout).toMatch(/npm run parallax -- import FILES/)
    expect(existsSync(path.join(place.folder, 'data'))).toBe(false)
  })

  it('lists the topics there are when it is asked for another', async () => {
    const place = new Workplace()
    const args = ['import', place.write('a.txt', articleOn('a')), '--topic', 'moon', '--title', 'Moon']
    expect(await place.run(args)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/no topic “moon”. There are: us-north-korea/),
    })
    expect((await place.run(['topics'])).stdout).toMatch(/^us-north-korea {2}\d+ /m)
  })

  it('lists dashboards and shares one, by its id or its address', async () => {
    const place = new Workplace()
    await place.import([place.write('a.txt', articleOn('a'))])
    const { stdout } = await place.run(['dashboards'], { PARALLAX_URL: '', PORT: '4000' })
    const address = stdout.match(/^1 .* Two outlets +(http:\/\/127\.0\.0\.1:4000\/dashboards\/(\S+))$/m)
    for (const dashboard of [address?.[1] ?? '', address?.[2] ?? '']) {
      const shared = await place.run(['share', dashboard])
      const token = shared.stdout.match(/^http:\/\/parallax\.example\/s\/(\S{22})$/m)?.[1] ?? ''
      const db = await openDatabase(place.database)
      expect(await openDashboard(db, { kind: 'link', token })).toEqual({
        dashboardId: address?.[2],
        readOnly: true,
      })
      await db.$disconnect()
    }
    expect(await place.run(['share', 'nothing'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no dashboard “nothing”/),
    })
  })

  it('writes the numbers of a dashboard as files', async () => {
    const place = new Workplace()
    await place.import([place.write('a.txt', articleOn('a'))])
    const [, address = ''] = /(http\S+)$/m.exec((await place.run(['dashboards'])).stdout) ?? []
    const out = path.join(place.folder, 'numbers', 'new')
    const { code, stdout } = await place.run(['export', address, '--out', out])
    expect(code).toBe(0)
    const files = exportTables.map(({ id }) => path.join(out, `two-outlets-${id}.csv`))
    expect(stdout.trimEnd().split('\n')).toEqual(files)
    for (const file of files) expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffarticle,outlet,/)
    expect(await place.run(['export', 'nothing', '--out', out])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no dashboard “nothing”/),
    })
  })

  it('says what to do about a database it cannot open', async () => {
    const place = new Workplace()
    expect(await place.run(['topics'], { DATABASE_URL: 'mysql://here' })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^DATABASE_URL must be .*\n$/),
    })
  })
})
