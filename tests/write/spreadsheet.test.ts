import { expect, test } from 'vitest'
import { MAX_CELL_LENGTH, spreadsheetText } from '../../src/write/spreadsheet.js'

test.each([
  ['equals', '=1+1'],
  ['plus', '+1 to that'],
  ['minus', '-1-1'],
  ['at', '@gull'],
  ['tab', '\tgull'],
  ['CR', '\rgull'],
  ['full-width equals', '＝1'],
  ['after a space', ' =1'],
  ['after a no-break space', '\u00A0=1'],
  ['after a zero-width space', '\u200B=1'],
  ['after a zero-width joiner', '\u200D=1'],
  ['after a byte-order mark', '\uFEFF=1'],
  ['after a soft hyphen', '\u00AD@b'],
  ['after a right-to-left mark', '\u200F+b'],
  ['after a word joiner', '\u2060-b'],
  ['after a combining joiner', '\u034F=b'],
  ['after a Hangul filler', '\u3164=b'],
  ['after a control character', '\u0001=b'],
  ['after several', ' \u200B\u00A0\u0001=b'],
  ['number before a word', '-5 gulls'],
  ['dash of a dialogue', '- No.']
])('made safe: %s', (_name, text) => {
  expect(spreadsheetText(text)).toBe(`'${text}`)
})

test.each([
  ['words', 'a gull'],
  ['empty', ''],
  ['formula characters inside', 'a=b+c-d@e\tf'],
  ['long dash', '– No.'],
  ['true minus sign', '−5 degrees'],
  ['negative number', '-5'],
  ['decimal number', '-5.25'],
  ['signed percentage', '+5.1%'],
  ['zero-width characters before a word', '\u200B\uFEFFgull']
])('left alone: %s', (_name, text) => {
  expect(spreadsheetText(text)).toBe(text)
})

test.each([
  ['exactly as long as may be', 'a'.repeat(32_767), 'a'.repeat(32_767)],
  ['one longer', 'a'.repeat(32_768), `${'a'.repeat(32_765)} …`],
  ['emoji before the cut', `${'a'.repeat(32_763)}👍👍👍`, `${'a'.repeat(32_763)}👍 …`],
  ['emoji across the cut', `${'a'.repeat(32_764)}👍👍👍`, `${'a'.repeat(32_764)} …`],
  ['apostrophe makes it longer', `=${'a'.repeat(32_766)}`, `'=${'a'.repeat(32_763)} …`]
])('length: %s', (_name, text, expected) => {
  expect(MAX_CELL_LENGTH).toBe(32_767)
  // Not toBe: its message would be 32,767 characters long.
  expect(spreadsheetText(text) === expected).toBe(true)
})
