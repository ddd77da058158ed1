import { expect, test } from 'vitest'
import { findFallen, findLost, lowerFloor, type ResultRow, raiseFloors } from '../../bench/floors.js'

const NAME = 'quotes | news | F1'
const row = (value: number, floor: number | null, rest: Partial<ResultRow> = {}) => ({
  task: 'quotes',
  corpus: 'news',
  metric: 'F1',
  n: 10,
  low: 0,
  high: 1,
  gated: true,
  value,
  floor,
  ...rest
})

test.each([
  ['above', 0.71, 0.7, 0],
  ['under, within the tolerance', 0.6996, 0.7, 0],
  ['under by more', 0.6994, 0.7, 1],
  ['no floor', 0.1, null, 0]
])('fallen: %s', (_name, value, floor, count) => {
  expect(findFallen([row(value, floor)])).toHaveLength(count)
})

test('a floor whose figure is gone is told of, unless its corpus was not measured', () => {
  const floors = { [NAME]: { floor: 0.5 }, 'quotes | other | F1': { floor: 0.5 } }
  expect(findLost(floors, [row(0.5, null, { metric: 'recall' })])).toEqual([
    `${NAME}: has a floor and was not measured`
  ])
  expect(findLost(floors, [row(0.5, 0.5)])).toEqual([])
})

test('raising lifts, never lowers, rounds down, and gives new figures a floor', () => {
  const floors = { [NAME]: { floor: 0.7 } }
  expect(raiseFloors(floors, [row(0.7129, 0.7)])).toEqual({ [NAME]: { floor: 0.712 } })
  expect(raiseFloors(floors, [row(0.6, 0.7)])).toEqual(floors)
  expect(raiseFloors(floors, [row(0.3, null, { metric: 'AUC' })])).toMatchObject({
    'quotes | news | AUC': { floor: 0.3 }
  })
  expect(
    raiseFloors(
      {},
      [row(0.3, null, { metric: 'AUC' })].map(other => ({ ...other, gated: false }))
    )
  ).toEqual({})
})

test('lowering keeps what was and why', () => {
  const floors = { [NAME]: { floor: 0.7 } }
  const change = { name: NAME, why: 'the corpus was mended' }
  expect(lowerFloor(floors, [row(0.6543, 0.7)], change)).toEqual({
    [NAME]: { floor: 0.654, lowered: [{ from: 0.7, to: 0.654, why: 'the corpus was mended' }] }
  })
  expect(() => lowerFloor(floors, [row(0.8, 0.7)], change)).toThrow('not under its floor')
  expect(() => lowerFloor(floors, [], change)).toThrow('was not measured')
})
