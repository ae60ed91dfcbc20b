import { expect, it } from 'vitest'
import { fnv1a } from '@/lib/text/fnv1a'

// From the test vectors of the hash's authors (draft-eastlake-fnv, appendix C).
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('of “%s”', (text, hash) => {
  expect(fnv1a(text)).toBe(hash)
})
