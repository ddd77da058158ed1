import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/run/ordered.js'

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

async function all<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const list: Result[] = []
  for await (const result of results) list.push(result)
  return list
}

const limits = { count: 4, weight: 100 }

test('inOrder: results come in the order of the items, whatever takes longest', async () => {
  const start = async (delay: number) => {
    await sleep(delay)
    return delay
  }
  expect(await all(inOrder(from([30, 1, 20, 0, 5]), { start, weigh: () => 1, limits }))).toEqual([30, 1, 20, 0, 5])
})

test('inOrder: never more under way than the limits allow, but always one', async () => {
  const weights = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(weights, fc.integer({ min: 1, max: 5 }), async (items, count) => {
      let underWay = 0
      let weight = 0
      const start = async (item: number) => {
        // What was let in before this one was below both limits.
        expect(underWay === 0 || (underWay < count && weight < 20)).toBe(true)
        underWay++
        weight += item
        await sleep(0)
        return item
      }
      const results: number[] = []
      for await (const item of inOrder(from(items), { start, weigh: item => item, limits: { count, weight: 20 } })) {
        underWay--
        weight -= item
        results.push(item)
      }
      expect(results).toEqual(items)
    }),
    { numRuns: 30 }
  )
})

test('inOrder: a result is given as soon as it is ready, though the source waits for more', async () => {
  async function* halfOpen() {
    yield 'first'
    await new Promise(() => {})
  }
  const results = inOrder(halfOpen(), { start: async item => item, weigh: () => 1, limits })
  expect(await results.next()).toEqual({ done: false, value: 'first' })
})

test('inOrder: the source is not read on while the consumer is busy', async () => {
  let read = 0
  async function* endless() {
    for (;;) yield read++
  }
  const results = inOrder(endless(), { start: async item => item, weigh: () => 1, limits })
  await results.next()
  await sleep(20)
  expect(read).toBeLessThanOrEqual(limits.count + 1)
  await results.return(undefined)
})

test('inOrder: an error comes at its place, after the results before it', async () => {
  const seen: number[] = []
  const start = async (item: number) => {
    if (item === 2) throw new Error('no two')
    return item
  }
  const work = async () => {
    for await (const item of inOrder(from([0, 1, 2, 3]), { start, weigh: () => 1, limits })) seen.push(item)
  }
  await expect(work()).rejects.toThrow('no two')
  expect(seen).toEqual([0, 1])
})

test('inOrder: the signal ends it, also while nothing comes', async () => {
  const controller = new AbortController()
  async function* silent(): AsyncGenerator<number> {
    await new Promise(() => {})
  }
  const plan = { start: async (item: number) => item, weigh: () => 1, limits, signal: controller.signal }
  const work = all(inOrder(silent(), plan))
  setTimeout(() => controller.abort(), 10)
  await expect(work).rejects.toMatchObject({ code: 'INTERRUPTED' })
})
