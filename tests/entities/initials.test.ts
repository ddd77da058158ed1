import { expect, test } from 'vitest'
import { initials } from '../../src/entities/initials.js'

test.each([
  ['small words are left out', 'National Board of Rice', 'NBR'],
  ['hyphen', 'Asia-Pacific Rice Board', 'APRB'],
  ['dotted short form', 'U.S. Rice Bureau', 'USRB'],
  ['apostrophe inside a name', 'O’Neill Rice Board', 'ORB'],
  ['capital inside a word', 'McRoe Board', 'MB'],
  ['no capital', 'rice board', '']
])('initials: %s', (_name, words, expected) => {
  expect(initials(words)).toBe(expected)
})
