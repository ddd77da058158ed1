import { expect, test } from 'vitest'
import { articles, bareRow } from '../../src/tables/articles.js'
import { analysis, article, TEXT } from './sample.js'

const context = { duplicateOf: null, storyId: 'a1', keep: [] }

test('counts, hash and offsets', () => {
  expect(articles.rows(analysis, context)[0]).toEqual({
    article_id: 'a1',
    source: 'news/a.jsonl#1',
    url: null,
    title: 'Taxes',
    byline: null,
    publisher: 'The Gull',
    published: '2030-05-14',
    language: 'en',
    char_count: 87,
    token_count: 1,
    sentence_count: 1,
    entity_count: 1,
    mention_count: 1,
    quote_count: 1,
    claim_count: 1,
    masked_char_count: 16,
    // printf '%s' "$text" | sha256sum
    content_sha256: '32e60daf2d4c48e7c14d9f347bec4e06dfa703cc9e35c9436c3b26e28b9a93bf',
    duplicate_of: null,
    story_id: 'a1',
    extra: { section: 'Politics', pages: [3, 4] },
    text: TEXT,
    masked: [[71, 87]]
  })
  expect([...TEXT].slice(71, 87).join('')).toBe('Share this page.')
})

test('bareRow: the text is told, nothing is counted in it', () => {
  expect(bareRow(article, { ...context, duplicateOf: 'a0', storyId: 'a0' })).toEqual({
    ...articles.rows(analysis, context)[0],
    token_count: 0,
    sentence_count: 0,
    entity_count: 0,
    mention_count: 0,
    quote_count: 0,
    claim_count: 0,
    masked_char_count: 0,
    masked: [],
    duplicate_of: 'a0',
    story_id: 'a0'
  })
})

test.each([
  ['text', { note: 'late' }, 'late'],
  ['list as JSON', { note: [1, 'b'] }, '[1,"b"]'],
  ['number', { note: 7 }, '7'],
  ['null', { note: null }, null],
  ['missing', {}, null]
])('kept columns hold the field as a string: %s', (_name, extra, expected) => {
  const [row] = articles.rows(
    { ...analysis, document: { ...analysis.document, article: { ...article, extra } } },
    { ...context, keep: ['note'] }
  )
  expect(row?.note).toBe(expected)
})

test.each(['toString', '__proto__'])('a kept field called %s is but a field', name => {
  const kept = { ...article, extra: JSON.parse(`{"${name}": "x"}`) as Record<string, unknown> }
  expect(Object.entries(bareRow(kept, { ...context, keep: [name] }))).toContainEqual([name, 'x'])
  expect(Object.entries(bareRow(article, { ...context, keep: [name] }))).toContainEqual([name, null])
})
