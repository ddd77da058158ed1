import { expect, test } from 'vitest'
import { rows, table } from './rows.js'

test.each(
  table([
    ['It began at 5 p.m. sharp.', '5 p.m.|TIME|T17:00||='],
    ['It began at 5:30 a.m. sharp.', '5:30 a.m.|TIME|T05:30||='],
    ['It began at 6.30pm.', '6.30pm|TIME|T18:30||='],
    ['It began at 6pm.', '6pm|TIME|T18:00||='],
    ['It began at 12 a.m. sharp.', '12 a.m.|TIME|T00:00||='],
    ['It began at 12pm.', '12pm|TIME|T12:00||='],
    ['It began at 17:30.', '17:30|TIME|T17:30||='],
    ['It began at noon.', 'noon|TIME|T12:00||='],
    ['It began at midnight.', 'midnight|TIME|T00:00||='],
    ['It began at 08:00 GMT.', '08:00 GMT|TIME|T08:00Z||='],
    ['It began at 0800 GMT.', '0800 GMT|TIME|T08:00Z||='],
    ['It began at 5 p.m. UTC.', '5 p.m. UTC|TIME|T17:00Z||='],
    ['It began shortly after 9 a.m. local time.', '9 a.m.|TIME|T09:00||~'],
    ['It began around 9 a.m.', '9 a.m.|TIME|T09:00||~'],
    ['It began at five o’clock.', 'five o’clock|TIME|T05:00||='],
    ['It is open 9am-5pm.', '9am-5pm|TIME|T09:00/T17:00||range'],
    ['He won in 2:01:39.'],
    ['The ratio was 3:1.']
  ])
)('times: %s', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})
