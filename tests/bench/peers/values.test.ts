import { expect, test } from 'vitest'
import { fromNormalized, fromTimex, plainValue } from '../../../bench/peers/values.js'

test.each([
  ['2026-05-12', '2026-05-12'],
  ['2026-05', '2026-05'],
  ['199X', '199X'],
  ['2024-W20', '2024-05-13/2024-05-19'],
  ['2021-W01', '2021-01-04/2021-01-10'],
  ['2023-SU', '2023-22'],
  ['2024-Q1', '2024-33'],
  ['2024-05-14TNI', '2024-05-14'],
  ['2024-05-14T15:00', 'T15:00'],
  ['T06:30', 'T06:30'],
  ['P3D', 'P3D'],
  ['2019-01-01/2019-03-01', '2019-01-01/2019-03-01'],
  ['PRESENT_REF', null],
  ['XXXX-05', null],
  ['THIS P1W INTERSECT 2024-05-14', null]
])('TIMEX3 %s', (timex, expected) => {
  expect(fromTimex(timex)).toBe(expected)
})

test.each([
  ['£3500000.0', '3500000', 'GBP'],
  ['$1.87', '1.87', 'USD'],
  ['%30.0', '30', '%'],
  ['>=5.0', '5', null],
  ['~%12.5', '12.5', '%'],
  ['2.0-3.0', '2/3', null],
  ['3.5E9', '3500000000', null],
  ['many', null, null]
])("CoreNLP's %s", (normalized, value, unit) => {
  expect(fromNormalized(normalized)).toEqual({ value, unit })
})

test.each([
  ['a number', { number: 12, unit: null }, '12'],
  ['a day', { start: '2026-05-19T00:00:00.000Z', end: '2026-05-19T23:59:59.999Z', unit: 'day' }, '2026-05-19'],
  ['a month', { start: '2026-05-01T00:00:00.000Z', end: '2026-05-31T23:59:59.999Z', unit: 'month' }, '2026-05'],
  ['a year', { start: '2026-01-01T00:00:00.000Z', end: '2026-12-31T23:59:59.999Z', unit: 'year' }, '2026'],
  [
    'a span',
    { start: '2026-05-11T00:00:00.000Z', end: '2026-05-17T23:59:59.999Z', unit: 'week' },
    '2026-05-11/2026-05-17'
  ],
  ['a time of day', { start: '2026-05-19T15:00:00.000Z', unit: 'time' }, 'T15:00'],
  ['nothing', { number: null, unit: null }, null]
])("compromise's value: %s", (_name, raw, expected) => {
  expect(plainValue('DATE', raw).value).toBe(expected)
})
