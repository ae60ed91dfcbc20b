import { expect, test } from 'vitest'
import { perProcess } from '@/lib/jobs/per-process'

test('a value is made once for the whole process, by whichever module asks first', () => {
  let times = 0
  const make = () => `made ${++times}`
  const [first, again] = [perProcess('test', make), perProcess('test', make)]
  expect([first(), again(), first()]).toEqual(['made 1', 'made 1', 'made 1'])
  expect(perProcess('another test', make)()).toBe('made 2')
})
