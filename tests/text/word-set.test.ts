import { expect, it } from 'vitest'
import { wordSet } from '@/lib/text/word-set'

it('reads a list', () => {
  expect(wordSet(' not\n never ')).toEqual(new Set(['not', 'never']))
})

it('refuses a word that is listed twice', () => {
  expect(() => wordSet('not never not')).toThrow('Listed twice: not')
})

it('refuses a capital', () => {
  expect(() => wordSet('not Never')).toThrow('Not in lower case: Never')
})
