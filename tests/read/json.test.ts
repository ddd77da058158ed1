import { expect, test } from 'vitest'
import { readFile, summary } from './read-file.js'

const rain = { text: 'Rain fell.' }
const snow = { text: 'Snow fell.' }

test.each<[string, unknown, unknown[]]>([
  ['one article', rain, [['a.json', 'Rain fell.']]],
  ['one article with its id', { ...rain, id: '../../x' }, [['../../x', 'Rain fell.']]],
  [
    'a list',
    [rain, snow],
    [
      ['a.json#1', 'Rain fell.'],
      ['a.json#2', 'Snow fell.']
    ]
  ],
  ['a list of one', [rain], [['a.json#1', 'Rain fell.']]],
  [
    'a wrapper',
    { status: 'ok', articles: [rain, snow] },
    [
      ['a.json#1', 'Rain fell.'],
      ['a.json#2', 'Snow fell.']
    ]
  ],
  ['a wrapper named like a text', { content: [rain] }, [['a.json#1', 'Rain fell.']]],
  ['a text beside a list', { ...rain, related: [snow] }, [['a.json', 'Rain fell.']]],
  ['two lists', { articles: [rain], others: [snow] }, [['NO_TEXT_FIELD', 'a.json']]],
  [
    'a list with a wrong item',
    ['x', snow],
    [
      ['a.json#2', 'Snow fell.'],
      ['WRONG_SHAPE', 'a.json#1']
    ]
  ],
  ['a string', 'Rain fell.', [['WRONG_SHAPE', 'a.json']]],
  ['null', null, [['WRONG_SHAPE', 'a.json']]],
  ['an empty list', [], [['EMPTY_FILE', 'a.json']]],
  ['no field at all', {}, [['NO_TEXT_FIELD', 'a.json']]]
])('json: %s', async (_name, value, expected) => {
  expect(await summary('a.json', JSON.stringify(value, null, 2))).toEqual(expected)
})

test.each<[string, string | Buffer, unknown[]]>([
  ['byte-order mark', `\uFEFF${JSON.stringify(rain)}`, [['a.json', 'Rain fell.']]],
  ['UTF-16', Buffer.from(`\uFEFF${JSON.stringify(rain)}`, 'utf16le'), [['a.json', 'Rain fell.']]],
  ['empty', '', [['EMPTY_FILE', 'a.json']]],
  ['blanks', ' \n', [['EMPTY_FILE', 'a.json']]],
  [
    'broken UTF-8',
    Buffer.from('{"text": "Zo\xc3\xab Zo\xeb Baumann of Oberdorf."}', 'latin1'),
    [
      ['a.json', 'Zoë Zo\uFFFD Baumann of Oberdorf.'],
      ['ENCODING_REPAIRED', 'a.json']
    ]
  ]
])('json bytes: %s', async (_name, content, expected) => {
  expect(await summary('a.json', content)).toEqual(expected)
})

test.each([
  ['broken', '{\n  "text": x\n}', 'line 2, column 11 (position 12)'],
  ['cut short', '[{"text": "Rain', 'ends too early at line 1, column 16 (position 15)'],
  ['JSON Lines by another name', '{"text": "a"}\n{"text": "b"}', '--input-format jsonl']
])('json: %s tells where and what to do', async (_name, content, words) => {
  const { articles, errors } = await readFile('a.json', content)
  expect(articles).toEqual([])
  expect(errors).toEqual([
    { source: 'a.json', article_id: null, code: 'INVALID_JSON', message: expect.stringContaining(words) }
  ])
})
