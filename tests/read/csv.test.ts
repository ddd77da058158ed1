import { expect, test } from 'vitest'
import type { ReadOptions } from '../../src/read/index.js'
import { readFile, summary } from './read-file.js'

const rain = ['r', 'Rain fell.']
const snow = ['s', 'Snow fell.']

test.each<[string, string, string | Buffer, unknown[]]>([
  ['commas', 'a.csv', 'id,text\nr,Rain fell.\ns,Snow fell.\n', [rain, snow]],
  ['semicolons', 'a.csv', 'id;text;"a,b,c"\nr;Rain fell.;1\n', [rain]],
  ['tabs', 'a.csv', 'id\ttext\nr\tRain fell.\n', [rain]],
  ['one column', 'a.csv', 'text\n"Rain fell, hard."\n', [['a.csv#1', 'Rain fell, hard.']]],
  ['TSV keeps to tabs', 'a.tsv', 'id\ttext\ta,b,c\nr\tRain fell.\t1\n', [rain]],
  ['CR LF, byte-order mark, no end at the end', 'a.csv', '\uFEFFid,text\r\nr,Rain fell.\r\ns,Snow fell.', [rain, snow]],
  ['CR', 'a.csv', 'id,text\rr,Rain fell.\rs,Snow fell.\r', [rain, snow]],
  ['UTF-16', 'a.csv', Buffer.from('\uFEFFid\ttext\r\nr\tRain fell.\r\n', 'utf16le'), [rain]],
  [
    'blank lines are not counted',
    'a.csv',
    'text,n\n\nRain fell.,1\n\n\nSnow fell.,2',
    [
      ['a.csv#1', 'Rain fell.'],
      ['a.csv#2', 'Snow fell.']
    ]
  ],
  [
    'line breaks and marks in quotes',
    'a.csv',
    'id,text\nr,"He said ""no"".\r\n\r\nRain."\n',
    [['r', 'He said "no".\r\n\r\nRain.']]
  ],
  ['mixed line ends', 'a.csv', 'id,text\nr,Rain fell.\r\ns,Snow fell.\r', [rain, snow]],
  ['a quote at the start of a quoted field', 'a.csv', 'id,text\nr,"""No"", he said."\n', [['r', '"No", he said.']]],
  ['a mark inside an unquoted field', 'a.csv', 'id,text\nr,The "Iron" bridge\n', [['r', 'The "Iron" bridge']]],
  ['NUL', 'a.csv', 'id,text\nr,Rain\0 fell on the valley.\n', [['r', 'Rain\0 fell on the valley.']]],
  [
    'ragged rows',
    'a.csv',
    'id,text\nr,Rain fell.\nx\ny,1,2\ns,Snow fell.\n',
    [rain, snow, ['INVALID_CSV', 'a.csv#2'], ['INVALID_CSV', 'a.csv#3']]
  ],
  [
    'words after a closing mark',
    'a.csv',
    'id,text\nx,"He said "no" twice"\ns,Snow fell.\n',
    [snow, ['INVALID_CSV', 'a.csv#1']]
  ],
  ['an empty text', 'a.csv', 'id,text\nx,\ns,Snow fell.\n', [snow, ['EMPTY_TEXT', 'a.csv#1']]],
  ['no text column', 'a.csv', 'id,title\n1,Rain\n2,Snow\n', [['NO_TEXT_FIELD', 'a.csv']]],
  ['a broken header', 'a.csv', 'id,"text\n1,Rain\n', [['INVALID_CSV', 'a.csv']]],
  ['a header alone', 'a.csv', 'id,text\n', [['EMPTY_FILE', 'a.csv']]],
  ['blank lines alone', 'a.csv', '\n\n', [['EMPTY_FILE', 'a.csv']]],
  ['empty', 'a.csv', '', [['EMPTY_FILE', 'a.csv']]],
  [
    'broken UTF-8 is told of its own record',
    'a.csv',
    Buffer.from('id,text\nr,Rain fell.\nz,Zo\xc3\xab Zo\xeb Baumann\ns,Snow fell.\n', 'latin1'),
    [rain, ['z', 'Zoë Zo\uFFFD Baumann'], snow, ['ENCODING_REPAIRED', 'a.csv#2']]
  ]
])('csv: %s', async (_name, file, content, expected) => {
  expect(await summary(file, content)).toEqual(expected)
})

test.each<[string, string, ReadOptions, string, string]>([
  [
    'an unclosed quote',
    'text,n\r\n"a\r\nb",1\r\nc,2\r\nd,"e\r\nf,3\r\n',
    {},
    'INVALID_CSV',
    'begins on line 5 is never closed'
  ],
  [
    'words after a closing mark',
    'text,n\r\n\r\n"a\r\nb",1\r\nc,"d" e\r\n',
    {},
    'INVALID_CSV',
    'begins on line 5 goes on after its closing mark'
  ],
  ['a ragged row', 'text,n\n"a\nb",1\nc\n', {}, 'INVALID_CSV', 'on line 4 has 1 fields and the header 2'],
  [
    'a named column that is missing',
    'id,body\n1,x\n',
    { fields: { text: 'contents' } },
    'NO_TEXT_FIELD',
    '"contents": the fields are id, body; pass --text-field'
  ],
  [
    'a named title that is missing',
    'id,body\n1,x\n',
    { fields: { title: 'head' } },
    'WRONG_SHAPE',
    '"head": the fields are id, body; pass --title-field'
  ],
  [
    'a record too long',
    `text,n\n${'x'.repeat(11)},1\n`,
    { maxArticleLength: 10 },
    'ARTICLE_TOO_LONG',
    '--max-article-length'
  ]
])('csv: %s says where and what to do', async (_name, content, options, code, words) => {
  const { errors } = await readFile('a.csv', content, options)
  expect(errors).toEqual([expect.objectContaining({ code, message: expect.stringContaining(words) })])
})

test('an unclosed quote leaves the records before it', async () => {
  const rest = 'x,More rain.\n'.repeat(300_000)
  expect(await summary('a.csv', `id,text\nr,Rain fell.\nx,"${rest}`)).toEqual([rain, ['INVALID_CSV', 'a.csv#2']])
})

test('a record of 19 MB ends the reading, and says so', async () => {
  const content = `id,text\nr,Rain fell.\nx,"${'y,More rain.\n'.repeat(1_500_000)}"\ns,Snow fell.\n`
  const { articles, errors } = await readFile('a.csv', content, { maxArticleLength: 20 })
  expect(articles).toEqual([expect.objectContaining({ id: 'r' })])
  expect(errors).toEqual([
    expect.objectContaining({ source: 'a.csv#2', message: expect.stringContaining('line 3 is so long') })
  ])
})

test('a record of 3 MB costs one row, and the next one is read', async () => {
  const content = `id,text\nr,Rain fell.\nx,"${'Rain, "" and snow\n'.repeat(170_000)}"\ns,Snow fell.\n`
  expect(await summary('a.csv', content)).toEqual([rain, snow, ['ARTICLE_TOO_LONG', 'a.csv#2']])
})

test('other columns go to extra, under names of their own', async () => {
  const { articles } = await readFile('a.csv', 'text,note,note,,__proto__\nRain fell.,a,b,c,d\n')
  expect(JSON.stringify(articles[0]?.extra)).toBe('{"note":"a","note_2":"b","column_4":"c","__proto__":"d"}')
})
