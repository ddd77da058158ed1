import { expect, test } from 'vitest'
import { findBlocks, findParagraphs, findRegions } from '../../src/annotate/layout.js'
import { textOf } from '../../src/span.js'

const blocks = (text: string, title: string | null = null) =>
  findParagraphs(text, findBlocks(text), { title, masked: [] })
const paragraphs = (text: string, title: string | null = null) =>
  blocks(text, title).map(paragraph => `${paragraph.role}: ${textOf(text, paragraph)}`)
const regions = (text: string) =>
  findRegions(text, blocks(text)).map(region => `${region.role}: ${textOf(text, region)}`)

const WRAPPED = [
  'The council voted on Tuesday to close the bridge that links the two',
  'halves of the town, after engineers had found cracks in three of its',
  'eleven piers and a fourth that nobody could explain in a hurry.',
  '',
  'It will stay closed until the autumn.'
].join('\n')

test.each([
  ['blank lines', 'First one is here.\n\nSecond one.', null, ['body: First one is here.', 'body: Second one.']],
  ['single line breaks', 'First one is here.\nSecond one.', null, ['body: First one is here.', 'body: Second one.']],
  ['Windows line breaks', 'First.\r\n\r\nSecond.', null, ['body: First.', 'body: Second.']],
  [
    'wrapped lines',
    WRAPPED,
    null,
    [`body: ${WRAPPED.split('\n\n')[0]}`, 'body: It will stay closed until the autumn.']
  ],
  [
    'a heading and the short last line of a paragraph among wrapped lines without blank ones',
    [
      'Bridge closed',
      'The council voted on Tuesday to close the bridge that links the two',
      'halves of the town, after engineers had found cracks in its piers that',
      'nobody could explain.',
      'It will stay closed until the autumn, when the council means to look at',
      'the piers again.'
    ].join('\n'),
    null,
    [
      'headline: Bridge closed',
      'body: The council voted on Tuesday to close the bridge that links the two\nhalves of the town, after engineers had found cracks in its piers that\nnobody could explain.',
      'body: It will stay closed until the autumn, when the council means to look at\nthe piers again.'
    ]
  ],
  [
    'wrapped lines with Windows line breaks',
    WRAPPED.replaceAll('\n', '\r\n'),
    null,
    [`body: ${WRAPPED.split('\n\n')[0]?.replaceAll('\n', '\r\n')}`, 'body: It will stay closed until the autumn.']
  ],
  ['headline', 'Bridge closed\n\nIt is closed.', null, ['headline: Bridge closed', 'body: It is closed.']],
  [
    'headline that the title confirms',
    'Bridge closed.\n\nIt is.',
    'Bridge closed',
    ['headline: Bridge closed.', 'body: It is.']
  ],
  [
    'first line is a sentence',
    'The bridge is closed.\n\nIt is.',
    null,
    ['body: The bridge is closed.', 'body: It is.']
  ],
  ['a lone line is no headline', 'Bridge closed', null, ['body: Bridge closed']],
  [
    'byline',
    'Bridge closed\n\nBy Jane Roe in Korval\n\nIt is.',
    null,
    ['headline: Bridge closed', 'byline: By Jane Roe in Korval', 'body: It is.']
  ],
  [
    'sentence that begins with By',
    'Bridge closed\n\nBy noon it was shut.',
    null,
    ['headline: Bridge closed', 'body: By noon it was shut.']
  ],
  ['photo credit', 'It is shut.\n\nPhoto: Ada Lund', null, ['body: It is shut.', 'credit: Photo: Ada Lund']],
  ['only white space', ' \n\t\n', null, []]
])('paragraphs: %s', (_name, text, title, expected) => {
  expect(paragraphs(text, title)).toEqual(expected)
})

test.each([
  [
    'dateline with agency',
    'KORVAL, May 14 (Agency) - It is shut.',
    ['dateline: KORVAL, May 14', 'agency:  (Agency) -']
  ],
  ['dateline', 'NEW KORVAL — It is shut.', ['dateline: NEW KORVAL —']],
  ['dateline with state', 'KORVAL, Tenn. (AB) — It is shut.', ['dateline: KORVAL, Tenn.', 'agency:  (AB) —']],
  ['capitals in a sentence', 'NATO is shut - for now.', []]
])('regions: %s', (_name, text, expected) => {
  expect(regions(text)).toEqual(expected)
})
