import { expect, test } from 'vitest'
import type { ReadOptions } from '../../src/read/index.js'
import { readFile, summary } from './read-file.js'

const rain = '{"text": "Rain fell."}'
const snow = '{"text": "Snow fell."}'
const first = ['a.jsonl#1', 'Rain fell.']
const third = ['a.jsonl#3', 'Snow fell.']

test.each<[string, string | Buffer, unknown[]]>([
  ['lines', `${rain}\n${snow}\n`, [first, ['a.jsonl#2', 'Snow fell.']]],
  ['CR LF, and no end at the end', `${rain}\r\n${snow}`, [first, ['a.jsonl#2', 'Snow fell.']]],
  ['blank lines are not counted', `\n${rain}\n \r\n${snow}\n\n`, [first, ['a.jsonl#2', 'Snow fell.']]],
  ['U+2028 does not end a line', '{"text": "Rain\u2028fell."}', [['a.jsonl#1', 'Rain\u2028fell.']]],
  ['a bad line is counted', `${rain}\n{"text": "Ra\n${snow}`, [first, third, ['INVALID_JSON', 'a.jsonl#2']]],
  ['a wrong shape', `${rain}\n[1]\n${snow}`, [first, third, ['WRONG_SHAPE', 'a.jsonl#2']]],
  ['byte-order marks of joined files', `\uFEFF${rain}\n\uFEFF${snow}`, [first, ['a.jsonl#2', 'Snow fell.']]],
  ['UTF-16', Buffer.from(`\uFEFF${rain}\n`, 'utf16le'), [first]],
  ['only blank lines', '\n\n', [['EMPTY_FILE', 'a.jsonl']]],
  ['empty', '', [['EMPTY_FILE', 'a.jsonl']]],
  [
    'broken UTF-8 is told of its own line, not of one with U+FFFD in it',
    Buffer.from('{"text": "Zoe\xEF\xBF\xBD Baumann"}\n{"text": "Zo\xeb Baumann"}\n', 'latin1'),
    [
      ['a.jsonl#1', 'Zoe\uFFFD Baumann'],
      ['a.jsonl#2', 'Zo\uFFFD Baumann'],
      ['ENCODING_REPAIRED', 'a.jsonl#2']
    ]
  ],
  [
    'a lone surrogate',
    '{"text": "Rain\\ud83c fell."}',
    [
      ['a.jsonl#1', 'Rain\uFFFD fell.'],
      ['ENCODING_REPAIRED', 'a.jsonl#1']
    ]
  ]
])('jsonl: %s', async (_name, content, expected) => {
  expect(await summary('a.jsonl', content)).toEqual(expected)
})

test('a bad line tells where it breaks', async () => {
  const { errors } = await readFile('a.jsonl', `${rain}\n{"text": x}\n`)
  expect(errors).toEqual([
    {
      source: 'a.jsonl#2',
      article_id: 'a.jsonl#2',
      code: 'INVALID_JSON',
      message: 'The JSON is broken at column 10 of the line; mend the line, or remove it.'
    }
  ])
})

const long = `{"text": "${'Rain fell. '.repeat(5_000_000)}"}`

test.each<[string, ReadOptions, string]>([
  ['50 MB of one line', {}, long],
  ['a line over a small limit', { maxArticleLength: 100 }, `{"text": "${'Rain fell. '.repeat(10)}"}`]
])('%s costs one row, and the next line is read', async (_name, options, line) => {
  expect(await summary('a.jsonl', `${rain}\n${line}\n${snow}\n`, options)).toEqual([
    first,
    third,
    ['ARTICLE_TOO_LONG', 'a.jsonl#2']
  ])
})
