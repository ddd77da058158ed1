import { expect, test } from 'vitest'
import { createDuplicateFinder } from '../../src/run/duplicates.js'
import { article as articleOf } from '../articles.js'

const article = (id: string, text: string) => articleOf(text, { id })

test.each([
  ['other id, other text', 'c', 'Rain.', 'new'],
  ['same id, same text', 'a', 'Snow.', 'same_article'],
  ['same id, other text', 'a', 'Rain.', 'same_id'],
  ['other id, same text', 'c', 'Snow.', { of: 'a' }],
  ['the copy again', 'b', 'Snow.', 'same_article']
])('createDuplicateFinder: %s', (_name, id, text, expected) => {
  const standingOf = createDuplicateFinder()
  expect(standingOf(article('a', 'Snow.'))).toBe('new')
  expect(standingOf(article('b', 'Snow.'))).toEqual({ of: 'a' })
  expect(standingOf(article(id, text))).toEqual(expected)
})

test('createDuplicateFinder: the text of an article that was left out is new', () => {
  const standingOf = createDuplicateFinder()
  standingOf(article('a', 'Snow.'))
  standingOf(article('a', 'Rain.'))
  expect(standingOf(article('b', 'Rain.'))).toBe('new')
})

test('createDuplicateFinder: finds every one of many', () => {
  const standingOf = createDuplicateFinder()
  const articles = Array.from({ length: 5000 }, (_, i) => article(`id ${i}`, `Text ${i}.`))
  expect(articles.map(standingOf).filter(standing => standing !== 'new')).toEqual([])
  expect(articles.map(standingOf).filter(standing => standing !== 'same_article')).toEqual([])
  expect(standingOf(article('another', 'Text 4321.'))).toEqual({ of: 'id 4321' })
})
