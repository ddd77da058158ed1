import { expect, test } from 'vitest'
import { createAnnotator } from '../../src/annotate/document.js'
import type { Article } from '../../src/types.js'
import { article } from '../articles.js'

const annotate = createAnnotator()
const of = (lines: string[], given: Partial<Article> = {}) => {
  const { byline, published, publisher } = annotate(article(lines.join('\n\n'), given)).article
  return { byline, published, publisher }
}
const BODY = 'The depot on Mill Lane will close in the autumn, the county council confirmed on Tuesday.'

test.each([
  ['label', ['Bridge shut', 'Published 14 May 2026 at 10:05', BODY], '2026-05-14T10:05:00'],
  ['label with zone', ['Bridge shut', 'Published: 14 January 2026 at 09:15 GMT', BODY], '2026-01-14T09:15:00Z'],
  ['zone that names several', ['Bridge shut', 'Tuesday 9 June 2026 18.22 BST', BODY], '2026-06-09T18:22:00'],
  ['American', ['Bridge shut', 'Posted on May 4, 2026, 3:15 p.m. EDT', BODY], '2026-05-04T15:15:00-04:00'],
  [
    'time first',
    ['Bridge shut', 'Published: 12:40, 3 March 2026 | Updated: 15:02, 4 March 2026', BODY],
    '2026-03-03T12:40:00'
  ],
  ['ISO', ['Bridge shut', 'Published 2026-05-14T10:05:00Z', BODY], '2026-05-14T10:05:00Z'],
  ['only updated', ['Bridge shut', 'Last updated: 14 May 2026', BODY], '2026-05-14'],
  ['published wins over updated', ['Bridge shut', 'Updated: 15 May 2026', 'Posted: 14 May 2026', BODY], '2026-05-14'],
  ['in the byline', ['Bridge shut', 'By Jane Roe | 14 May 2026', BODY], '2026-05-14'],
  ['bare date below the headline', ['Bridge shut', '14 May 2026', BODY], '2026-05-14'],
  ['dateline', ['Bridge shut', `KORVAL, June 11, 2025 -- ${BODY}`], '2025-06-11'],
  ['label below the text', ['Bridge shut', BODY, 'First published on 14 May 2026'], '2026-05-14'],
  ['dateline without a year', ['Bridge shut', `KORVAL, June 11 (AB) -- ${BODY}`], null],
  ['ambiguous figures', ['Bridge shut', 'Published 03/04/2026', BODY], null],
  ['hours ago', ['Bridge shut', 'Updated 3 hours ago', BODY], null],
  ['date in the news', ['Bridge shut', `On 14 May 2026 it will open. ${BODY}`], null],
  ['chapter of a chronicle', ['Bridge shut', BODY, '14 May 2026', BODY], null],
  ['no such day', ['Bridge shut', 'Published 31 June 2026', BODY], null]
])('published: %s', (_name, lines, expected) => {
  expect(of(lines).published).toBe(expected)
})

test.each([
  ['by', ['Bridge shut', 'By Jane Roe in Kyiv', BODY], 'Jane Roe'],
  ['below the headline', ['Bridge shut', 'JANE ROE', BODY], 'JANE ROE'],
  ['with an office below', ['Bridge shut', 'Tamsin Orrell', 'Political correspondent', BODY], 'Tamsin Orrell'],
  ['with a date', ['Bridge shut', 'Jane Roe | 14 May 2026', BODY], 'Jane Roe'],
  ['a name as a heading in the text', ['Bridge shut', BODY, 'Jane Roe', BODY], null]
])('byline: %s', (_name, lines, expected) => {
  expect(of(lines).byline).toBe(expected)
})

test.each([
  ['agency of the dateline', ['Bridge shut', `KORVAL (Allied Bureau) — ${BODY}`], 'Allied Bureau'],
  ['press-release wire', ['Bridge shut', `KORVAL, June 3, 2026 /WireLine/ -- ${BODY}`], 'WireLine'],
  ['copyright', ['Bridge shut', BODY, 'Copyright 2026 The Allied Bureau. All rights reserved.'], 'The Allied Bureau'],
  [
    'copyright wins over agency',
    ['Bridge shut', `KORVAL (AB) — ${BODY}`, '© 2026 Coast Daily | Privacy policy'],
    'Coast Daily'
  ],
  ['where it stood first', ['Bridge shut', BODY, 'The post Bridge shut appeared first on Coast Daily.'], 'Coast Daily'],
  ['an agency without a name', ['Bridge shut', `KORVAL, May 14 (Agency) - ${BODY}`], null],
  ['rights of a person', ['Bridge shut', BODY, '© 2026 Jane Roe'], null],
  [
    'original publisher of a reprint',
    ['Bridge shut', BODY, 'This story was originally published by The Skarra Post.'],
    null
  ]
])('publisher: %s', (_name, lines, expected) => {
  expect(of(lines).publisher).toBe(expected)
})

test('what the input gives stands', () => {
  const given = { byline: 'Ana Pons', published: '2020-01-01', publisher: 'Echo' }
  expect(of(['Bridge shut', 'By Jane Roe', 'Published 14 May 2026', `KORVAL (AB) — ${BODY}`], given)).toEqual(given)
})

test('dates of the body are told from the date that the text gives', () => {
  const { sentences } = annotate(article('Bridge shut\n\nPublished 14 May 2026\n\nThe depot was closed on Tuesday.'))
  expect(sentences.flatMap(({ values }) => values.map(({ value }) => value))).toContain('2026-05-12')
})
