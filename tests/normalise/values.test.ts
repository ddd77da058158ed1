import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findValues } from '../../src/normalise/values.js'
import { PUBLISHED, rows, table } from './rows.js'

const WORDS =
  'one two hundred million and a half of in the last past next May March 14 2024 - to : . , $ £ % 5 pm p m o ’ clock ' +
  'Monday week ago years third 1,200 2.5 th km ° C between from early end quarter Q bn m 0 + ( ) / minus dozen few'
const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(' ', '', '\u00a0', '\n')), { maxLength: 40 })
  .map(pieces => pieces.flat().join(''))

test.each([
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
  ['pieces of values', newsLike]
])('values are within the text, in order, apart from each other: %s', (_name, texts) => {
  fc.assert(
    fc.property(texts, fc.constantFrom(PUBLISHED, null, 'soon', '2024-02-31'), (text, published) => {
      let end = 0
      for (const value of findValues(text, published)) {
        expect(value.start).toBeGreaterThanOrEqual(end)
        expect(value.end).toBeGreaterThan(value.start)
        expect(value.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(value.start, value.end).trim()).toBe(text.slice(value.start, value.end))
        end = value.end
      }
    }),
    { numRuns: 500 }
  )
})

test('amounts and dates have values of the stated form', () => {
  fc.assert(
    fc.property(newsLike, text => {
      for (const { type, value } of findValues(text, PUBLISHED)) {
        if (value === null) continue
        if (type === 'DATE') expect(value).toMatch(/^\d[\dX]*(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/)
        else if (type === 'TIME') expect(value).toMatch(/^T\d\d:\d\dZ?(\/T\d\d:\d\dZ?)?$/)
        else if (type === 'DURATION') expect(value).toMatch(/^P[\dYMWDTHS.]+(\/P[\dYMWDTHS.]+)?$/)
        else expect(value).toMatch(/^-?\d+(\.\d+)?(\/-?\d+(\.\d+)?)?$/)
      }
    }),
    { numRuns: 500 }
  )
})

// In milliseconds of processor time, which other work on the machine does not lengthen.
test.each([
  ['digits', '7'.repeat(100_000)],
  ['spaces', ' '.repeat(100_000)],
  ['commas', ','.repeat(100_000)],
  ['grouped digits', '1,234'.repeat(20_000)],
  ['groups apart', '123\u00a0'.repeat(25_000)],
  ['digits and spaces', '1 '.repeat(50_000)],
  ['digits and hyphens', '1-'.repeat(50_000)],
  ['zeros', '000 '.repeat(25_000)],
  ['number words', 'one hundred and '.repeat(6_250)],
  ['hyphens', 'twenty-'.repeat(14_000)],
  ['vague numbers', 'hundreds of '.repeat(8_400)],
  ['scores', 'tens of thousands of '.repeat(4_800)],
  ['months', 'May '.repeat(25_000)],
  ['parts', 'end of early last '.repeat(5_600)],
  ['articles', 'a '.repeat(50_000)],
  ['ends of ends', 'end of the '.repeat(9_000)],
  ['addresses', 'www.'.repeat(25_000)]
])(
  'time grows with the length: %s',
  (_name, text) => {
    const before = process.cpuUsage()
    findValues(text, PUBLISHED)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(15_000)
  },
  60_000
)

test.each(
  table([
    [
      'Profit rose 12% to $4.5bn in the first quarter of 2024, more than 300 jobs went, and shares fell 3.5 per cent.',
      '12%|PERCENT|12|%|=',
      '$4.5bn|MONEY|4500000000|USD|=',
      'first quarter of 2024|DATE|2024-33||=',
      '300 jobs|QUANTITY|300|job|>',
      '3.5 per cent|PERCENT|3.5|%|='
    ],
    [
      'At least 12 people died on Sunday when a 6.1-magnitude quake struck 30 km off the coast at 5:40 a.m.',
      '12 people|QUANTITY|12|people|>',
      'Sunday|DATE|2024-05-12||=',
      '6.1-magnitude|QUANTITY|6.1|magnitude|=',
      '30 km|QUANTITY|30|kilometre|=',
      '5:40 a.m.|TIME|T05:40||='
    ],
    [
      'The 34-year-old scored twice in the last 10 minutes as Harrow won 2-1 at home, their third win since March.',
      '34-year-old|QUANTITY|34|year|=',
      'last 10 minutes|DATE|||=',
      'third|ORDINAL|3||=',
      'March|DATE|2024-03||='
    ],
    ['😀 It cost £3m.', '£3m|MONEY|3000000|GBP|=']
  ])
)('all types together: %s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})
