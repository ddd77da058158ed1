import { expect, test } from 'vitest'
import { isAboutPage } from '../../src/annotate/notices.js'

test.each([
  ['as written', 'This article was originally published by Harwick Echo.', true],
  ['in capitals', 'THIS ARTICLE WAS ORIGINALLY PUBLISHED BY HARWICK ECHO.', true],
  ['a legal form at the end', 'Distributed by Harwick Media, LLC.', true],
  ['news of an article', 'The article cost the editor her job.', false]
])('about the page, %s', (_name, sentence, expected) => {
  expect(isAboutPage(sentence)).toBe(expected)
})
