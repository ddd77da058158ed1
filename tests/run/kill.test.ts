/**
 * Kills runs with SIGKILL at random moments and has others go on with them: every dataset must have the same bytes as
 * that of a run left alone. `npm test` does it a few times; twenty times, with other moments each time:
 *
 *   npm run build && KILLS=20 npx vitest run tests/run/kill.test.ts
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test, vi } from 'vitest'
import { contentsOf, temporaryFolder } from '../built.js'

const KILLS = Number(process.env.KILLS ?? 2)
vi.setConfig({ testTimeout: 60_000 * (1 + KILLS), hookTimeout: 60_000 })

const child = fileURLToPath(new URL('child.mjs', import.meta.url))
const input = mixedInput(300)
let undisturbed: Record<string, string>
/** Milliseconds of a whole run. */
let duration: number

beforeAll(async () => {
  const out = outFolder()
  const started = Date.now()
  expect(await runFor(out)).toBe('done')
  duration = Date.now() - started
  undisturbed = contentsOf(out)
})

test(`${KILLS} runs killed once, then resumed, give the same bytes`, async () => {
  for (let n = 0; n < KILLS; n++) {
    const out = outFolder()
    await runFor(out, () => sleep(duration * Math.random()))
    expect(await runFor(out)).toBe('done')
    expect(contentsOf(out)).toEqual(undisturbed)
  }
})

test('a run killed again and again loses no article that it had done, and gives the same bytes', async () => {
  const out = outFolder()
  for (let kills = 0, done: number | null = 0; done !== null && kills < KILLS; kills++) {
    const before = done
    await runFor(out, async isOver => {
      // Each gets a little further, so that there is something to lose.
      while (!isOver() && (articlesDone(out) ?? 0) <= before) await sleep(10)
      await sleep(100 * Math.random())
    })
    // Null where it was done in the meantime.
    done = articlesDone(out)
    if (done !== null) expect(done).toBeGreaterThan(before)
  }
  await runFor(out)
  expect(contentsOf(out)).toEqual(undisturbed)
})

function outFolder(): string {
  return join(temporaryFolder(), 'out')
}

/** Runs, or goes on with a run, until it is killed or to the end. */
async function runFor(out: string, kill?: (isOver: () => boolean) => Promise<unknown>): Promise<string> {
  const options = { paths: [input], out, formats: ['csv', 'jsonl', 'json'], resume: true }
  const run = spawn(process.execPath, [child, JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit'] })
  const closed = once(run, 'close')
  if (kill !== undefined) {
    await Promise.race([kill(() => run.exitCode !== null), closed])
    run.kill('SIGKILL')
  }
  const [code, signal] = await closed
  if (signal === null) expect(code).toBe(0)
  return signal === null ? 'done' : 'killed'
}

function articlesDone(out: string): number | null {
  const path = join(out, '.newsmill-unfinished', 'checkpoint.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).articles : null
}

/** A folder of articles in several files, with copies, double ids, broken lines and an empty file among them. */
function mixedInput(count: number): string {
  const folder = temporaryFolder()
  const words = (n: number) => `“Day ${n} was long,” Mayor Ida Brandt said. She blamed the ${n % 5} bridges of Korval.`
  const lines = Array.from({ length: count }, (_, n) => {
    if (n % 11 === 5) return '{"text": "cut off'
    const id = n % 13 === 7 ? n - 3 : n
    return JSON.stringify({ id, title: `Day ${n}`, text: words(n % 17 === 9 ? n - 4 : n).repeat(1 + (n % 7)) })
  })
  writeFileSync(join(folder, 'a.jsonl'), lines.slice(0, count / 2).join('\n'))
  writeFileSync(join(folder, 'b.jsonl'), lines.slice(count / 2).join('\n'))
  writeFileSync(join(folder, 'c.txt'), words(3))
  writeFileSync(join(folder, 'd.txt'), '')
  return folder
}
