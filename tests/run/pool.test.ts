import { afterEach, expect, test } from 'vitest'
import type { Pool, PoolOptions } from '../../src/run/pool.js'
import { article } from '../articles.js'
import { built } from '../built.js'

const { createPool } = await built<typeof import('../../src/run/pool.js')>('run/pool.js')
const workerFile = new URL('../faulty-worker.mjs', import.meta.url)
const settings = { formats: [], csv: 'plain', tables: ['articles'], keep: [], flat: false } as const

let pool: Pool
afterEach(() => pool.close())

function open(options: Partial<PoolOptions> = {}): Pool {
  pool = createPool({ workers: 1, settings, workerFile, ...options })
  return pool
}

function extract(text: string) {
  return pool.run({ name: 'extract', input: { article: article(text), storyId: 'test' } })
}

test('a task that ends its thread is told so, and those after it are done', async () => {
  open({ workers: 2 })
  const texts = ['One.', 'This ends the thread.', 'Two.', 'This throws later.', 'Three.']
  const outcomes = await Promise.all(texts.map(extract))
  expect(outcomes.map(outcome => ('died' in outcome ? outcome.died : 'done'))).toEqual([
    'done',
    'worker exited with code: 1',
    'done',
    'too late',
    'done'
  ])
})

test('a task that runs out of memory costs itself only', async () => {
  open({ memory: 80 })
  const outcomes = await Promise.all([extract('This eats all memory.'), extract('One.')])
  expect(outcomes[0]).toMatchObject({ died: expect.stringContaining('memory') })
  expect(outcomes[1]).toHaveProperty('result')
})

test('a worker file that cannot be loaded fails the tasks, it does not leave them waiting', async () => {
  open({ workerFile: new URL('./no-such-worker.mjs', import.meta.url), workers: 2 })
  await expect(Promise.all([extract('One.'), extract('Two.'), extract('Three.')])).rejects.toThrow('No worker thread')
})
