import { expect, test } from 'vitest'
import { rows, table } from './rows.js'

test.each(
  table([
    ['One of the men left.'],
    ['No one came.'],
    ['He is the one who left.'],
    ['They saw one another.'],
    ['They won 2-1 at home.'],
    ['They won 3–0 at home.'],
    ['He lost 6-4, 7-5.'],
    ['An F-16 and a B-52 flew.'],
    ['Covid-19 spread at the G7.'],
    ['He robbed a 7-Eleven.'],
    ['Call +44 20 7946 0958 now.'],
    ['Call 555-1234 now.'],
    ['Call (202) 555-0100 now.'],
    ['Call 1-800-555-0199 now.'],
    ['Version 17.4.1 is out.'],
    ['It used v2.0 of it.'],
    ['A 5G mast.'],
    ['It is open 24/7.'],
    ['Since 9/11 it is shut.'],
    ['See https://example.org/2024/05/14/x-12 there.'],
    ['A two-way street.'],
    ['The Boeing 737 landed.'],
    ['In his 80s he wrote.'],
    ['Leaders met at COP28 in Dubai.'],
    ['Write to ann99@example.org now.'],
    ['']
  ])
)('not values: %s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})
