import { expect, test } from 'vitest'
import type { ReadOptions } from '../../src/read/index.js'
import { readFile, summary } from './read-file.js'

test.each<[string, string | Buffer, ReadOptions, unknown[]]>([
  ['unchanged', ' Rain fell.\r\n\tIt went on. \n\n', {}, [['a.txt', ' Rain fell.\r\n\tIt went on. \n\n']]],
  ['no byte-order mark', '\uFEFFRain fell.', {}, [['a.txt', 'Rain fell.']]],
  ['right to left and emoji', 'ירד גשם 🎈 هطل المطر', {}, [['a.txt', 'ירד גשם 🎈 هطل المطر']]],
  ['a NUL is kept', 'Rain\0 fell on the valley.', {}, [['a.txt', 'Rain\0 fell on the valley.']]],
  [
    'broken UTF-8',
    Buffer.from('Zo\xc3\xab Zo\xeb Baumann of Oberdorf spoke.', 'latin1'),
    {},
    [
      ['a.txt', 'Zoë Zo\uFFFD Baumann of Oberdorf spoke.'],
      ['ENCODING_REPAIRED', 'a.txt']
    ]
  ],
  ['blanks only', ' \n\u3000\n', {}, [['EMPTY_TEXT', 'a.txt']]],
  ['empty', '', {}, [['EMPTY_FILE', 'a.txt']]],
  ['binary', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {}, [['NOT_TEXT', 'a.txt']]],
  ['as long as may be', 'Rain!', { maxArticleLength: 5 }, [['a.txt', 'Rain!']]],
  ['as long as may be, in three bytes each', '雨雨雨雨雨', { maxArticleLength: 5 }, [['a.txt', '雨雨雨雨雨']]],
  ['one too long', 'Rained', { maxArticleLength: 5 }, [['ARTICLE_TOO_LONG', 'a.txt']]],
  ['far too long', 'Rained '.repeat(100_000), { maxArticleLength: 5 }, [['ARTICLE_TOO_LONG', 'a.txt']]]
])('text: %s', async (_name, content, options, expected) => {
  expect(await summary('a.txt', content, options)).toEqual(expected)
})

test('a text has no metadata', async () => {
  const { articles } = await readFile('a.txt', 'Rain fell.')
  expect(articles).toEqual([
    {
      id: 'a.txt',
      source: 'a.txt',
      text: 'Rain fell.',
      title: null,
      byline: null,
      publisher: null,
      url: null,
      published: null,
      language: null,
      extra: {}
    }
  ])
})
