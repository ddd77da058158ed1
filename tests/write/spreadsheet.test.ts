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
  ['dash of a dialogue', '- No.'],
  ['leading zeros', '007'],
  ['exponent', '1E5'],
  ['more digits than a number keeps', '12345678901234567'],
  ['digits lost after the point', '5.10'],
  ['thousands', '1,200'],
  ['month without day', '2024-05'],
  ['score or date', '2-1'],
  ['score with a dash', '2–1'],
  ['fraction or date', '3/4'],
  ['day and month', 'May 5'],
  ['month and year', 'Apr. 2024'],
  ['long date', 'Monday, May 5, 2024'],
  ['time', '6:30 pm'],
  ['time with a point', '6.30pm'],
  ['money', '$5'],
  ['number in brackets', '(5)'],
  ['truth', 'TRUE'],
  ['error', '#N/A'],
  ['day before spreadsheets count', '1850-05-14']
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
  ['zero', '0'],
  ['number', '1200'],
  ['fifteen digits', '123456789012345'],
  ['day', '2024-05-14'],
  ['day and time', '2024-05-14T08:30:00Z'],
  ['hashtag', '#budget'],
  ['month alone', 'May'],
  ['weekday alone', 'Monday'],
  ['number and words', '5 gulls'],
  ['month in a sentence', 'In May 5 gulls came.'],
  ['duration', 'P3D'],
  ['words with a number joined', 'may5gull'],
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
