import { expect, test } from 'vitest'
import { articleFromRecord, type ReadOptions } from '../../src/read/index.js'

const where = { source: 'a.json', fallbackId: 'a.json' }
const read = (record: unknown, options: ReadOptions = {}) => articleFromRecord(record, where, options)
const codes = (record: unknown, options: ReadOptions = {}) => read(record, options).errors.map(({ code }) => code)

test.each(['text', 'body', 'content', 'article', 'article_text', 'articleBody', 'maintext', 'full_text', 'Story'])(
  'the text is found in %s',
  name => {
    expect(read({ [name]: 'Rain.', other: 1 }).article).toMatchObject({ text: 'Rain.', extra: { other: 1 } })
  }
)

test.each<[string, unknown, object]>([
  ['headline', 'Rain in Oberdorf', { title: 'Rain in Oberdorf' }],
  ['Title', '', { title: null }],
  ['title', 1984, { title: '1984' }],
  ['article_id', 'x', { id: 'x' }],
  ['_id', 7, { id: '7' }],
  ['id', ' ', { id: 'a.json' }],
  ['guid', '../../x', { id: '../../x' }],
  ['datePublished', '14 May 2024', { published: '2024-05-14' }],
  ['publishedAt', '2024-05-14T08:30:00Z', { published: '2024-05-14T08:30:00Z' }],
  ['timestamp', 1715675400, { published: '2024-05-14T08:30:00Z' }],
  ['canonical_url', 'https://example.org/a', { url: 'https://example.org/a' }],
  ['authors', ['Ada Roe', 'Ben Poe'], { byline: 'Ada Roe, Ben Poe' }],
  ['authors', [], { byline: null }],
  ['outlet', 'The Oberdorf Post', { publisher: 'The Oberdorf Post' }],
  ['lang', 'EN_us', { language: 'en-US' }]
])('%s: %j is metadata and not extra', (name, value, expected) => {
  const { article, errors } = read({ text: 'Rain.', [name]: value })
  expect(article).toMatchObject({ ...expected, extra: {} })
  expect(errors).toEqual([])
})

test.each<[string, Record<string, unknown>, object]>([
  [
    'an object that is no publisher',
    { source: { name: 'Post' } },
    { publisher: null, extra: { source: { name: 'Post' } } }
  ],
  ['a language without a tag', { language: 'English' }, { language: null, extra: { language: 'English' } }],
  [
    'a flag beside the date',
    { published: true, date: '2024-05-14' },
    { published: '2024-05-14', extra: { published: true } }
  ],
  ['a second guess', { author: 'Ada Roe', by: 'AR' }, { byline: 'Ada Roe', extra: { by: 'AR' } }],
  ['a null before the text', { text: null, body: 'Snow.' }, { text: 'Snow.', extra: { text: null } }],
  ['an object before the text', { text: 'Rain.', content: {} }, { text: 'Rain.', extra: { content: {} } }]
])('what does not fit stays in extra: %s', (_name, fields, expected) => {
  const { article, errors } = read({ text: 'Rain.', ...fields })
  expect(article).toMatchObject(expected)
  expect(errors).toEqual([])
})

test('the text field and the id of an option go before every guess', () => {
  const record = { text: 'Summary.', Story_Full: 'Rain.', id: 1, key: 'k' }
  const { article } = read(record, { fields: { text: 'story_full', id: 'key' } })
  expect(article).toMatchObject({ id: 'k', text: 'Rain.', extra: { text: 'Summary.', id: 1 } })
})

test.each<[string, unknown, ReadOptions, string, string]>([
  ['a title alone', { title: 'Rain', id: 'x' }, {}, 'NO_TEXT_FIELD', 'the fields are title, id; pass --text-field'],
  ['nothing', {}, {}, 'NO_TEXT_FIELD', 'there are no fields; pass --text-field'],
  [
    'a named text that is missing',
    { text: 'Rain.' },
    { fields: { text: 'x' } },
    'NO_TEXT_FIELD',
    'no field "x": the fields are text;'
  ],
  ['a number for a text', { text: 7 }, {}, 'WRONG_SHAPE', '"text" must be a string and is a number'],
  ['a list for a text', { text: ['Rain.'] }, {}, 'WRONG_SHAPE', 'is a list'],
  ['an empty text', { text: '' }, {}, 'EMPTY_TEXT', '"text" is empty'],
  ['a text of null', { text: null }, {}, 'EMPTY_TEXT', '"text" is empty'],
  ['a blank text', { text: ' \u3000\n' }, {}, 'EMPTY_TEXT', '"text" is empty'],
  ['a text too long', { text: 'Rained' }, { maxArticleLength: 5 }, 'ARTICLE_TOO_LONG', '--max-article-length'],
  ['a string', 'Rain.', {}, 'WRONG_SHAPE', 'this is a string'],
  ['null', null, {}, 'WRONG_SHAPE', 'this is null'],
  ['a list', [{ text: 'Rain.' }], {}, 'WRONG_SHAPE', 'this is a list']
])('no article: %s', (_name, record, options, code, words) => {
  expect(read(record, options)).toEqual({
    article: null,
    errors: [expect.objectContaining({ source: 'a.json', code, message: expect.stringContaining(words) })]
  })
})

test('a row on a record without text bears its own id', () => {
  expect(read({ id: 5, title: 'Rain' }).errors[0]?.article_id).toBe('5')
})

test.each<[string, Record<string, unknown>, ReadOptions, string, object]>([
  [
    'a date that cannot be told',
    { date: '05/06/2024' },
    {},
    'INVALID_DATE',
    { published: null, extra: { date: '05/06/2024' } }
  ],
  [
    'an object for a date',
    { date: { $date: 1 } },
    {},
    'INVALID_DATE',
    { published: null, extra: { date: { $date: 1 } } }
  ],
  ['an id beyond 2^53', { id: 2 ** 60 }, {}, 'WRONG_SHAPE', { id: 'a.json', extra: { id: 2 ** 60 } }],
  [
    'a list for a named title',
    { head: [1] },
    { fields: { title: 'head' } },
    'WRONG_SHAPE',
    { title: null, extra: { head: [1] } }
  ],
  [
    'a lone surrogate in the title',
    { title: 'Rain\uDC00' },
    {},
    'ENCODING_REPAIRED',
    { title: 'Rain\uFFFD', extra: {} }
  ],
  ['a lone surrogate in the text', { text: 'Rain\uD83C.' }, {}, 'ENCODING_REPAIRED', { text: 'Rain\uFFFD.', extra: {} }]
])('an article and a row: %s', (_name, fields, options, code, expected) => {
  const record = { text: 'Rain.', ...fields }
  expect(read(record, options).article).toMatchObject(expected)
  expect(codes(record, options)).toEqual([code])
})

test('a record is not changed', () => {
  const record = Object.freeze({ text: 'Rain.', date: 'May 14, 2024', tags: Object.freeze(['a']) })
  expect(read(record).article?.extra).toEqual({ tags: ['a'] })
})

test('a field named __proto__ is a field like any other', () => {
  const { article } = read(JSON.parse('{"text": "Rain.", "__proto__": {"url": "x"}}'))
  expect(article?.url).toBeNull()
  expect(JSON.stringify(article?.extra)).toBe('{"__proto__":{"url":"x"}}')
})

test('without an id and a fallback the id is empty', () => {
  expect(articleFromRecord({ text: 'Rain.' }, { source: '-', fallbackId: null }, {}).article?.id).toBe('')
})

test.each([
  ['200 levels are kept', 200, []],
  ['100,000 levels cost the article, not the run', 100_000, ['WRONG_SHAPE']]
])('nesting: %s', (_name, levels, expected) => {
  let deep: unknown = 'end'
  for (let level = 0; level < levels; level++) deep = [deep]
  const { errors } = articleFromRecord({ id: 'a', text: 'Words.', deep }, { source: 'a.json', fallbackId: null }, {})
  expect(errors.map(({ code }) => code)).toEqual(expected)
})
