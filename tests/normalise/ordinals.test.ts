import { expect, test } from 'vitest'
import { rows, table } from './rows.js'

test.each(
  table([
    ['It was the first time.', 'first|ORDINAL|1||='],
    ['It was a second vote.', 'second|ORDINAL|2||='],
    ['He came third.', 'third|ORDINAL|3||='],
    ['It was his 21st cap.', '21st|ORDINAL|21||='],
    ['It was her 100th cap.', '100th|ORDINAL|100||='],
    ['It was her twenty-fifth cap.', 'twenty-fifth|ORDINAL|25||='],
    ['The second-largest town.', 'second|ORDINAL|2||='],
    ['At first it rained.'],
    ['It was over in a second.'],
    ['It runs ten frames per second.', 'ten|CARDINAL|10||='],
    ['First, it rained.'],
    ['It was first reported abroad.'],
    ['The First Minister spoke.']
  ])
)('ordinals: %s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})
