import { expect, test } from 'vitest'
import { jsonErrorPosition } from '../../src/read/json-position.js'

// The bar stands before the character that breaks the JSON, or at the end where more should come.
test.each([
  '{"text": |x}',
  '{"text" |"x"}',
  '{"text": "x" |"y"}',
  '{"text": "x",|}',
  '{"text: 1}|',
  '{"text": "x"|',
  '{"text": "unclosed|',
  '{"text": "bad |\n break"}',
  '{"text": "bad |\\x escape"}',
  '{"text": "bad |\\u12 escape"}',
  '[1, 2|}',
  '[1, |]',
  '[|, 1]',
  '|]',
  '[|01]',
  '[|nul]',
  '[|+1]',
  '[1] |[2]',
  '{|1: 2}',
  '{"a": [{"b": {"c": [|',
  '{} |{}',
  '|',
  '  |'
])('jsonErrorPosition: %j', marked => {
  const text = marked.replace('|', '')
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(jsonErrorPosition(text)).toBe(marked.indexOf('|'))
})

test('a string of a million characters and a depth of 100,000 are no trouble', () => {
  expect(jsonErrorPosition(`${'['.repeat(100_000)}"${'a\\n'.repeat(500_000)}"`)).toBe(100_000 + 2 + 1_500_000)
})
