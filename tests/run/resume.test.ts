import { existsSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunOptions } from '../../src/run.js'
import { built, contentsOf, jsonLines, readRows, temporaryFolder } from '../built.js'

const { run } = await built<typeof import('../../src/run.js')>('run.js')
const workerFile = new URL('../faulty-worker.mjs', import.meta.url)
const UNFINISHED = '.newsmill-unfinished'
const textOf = (n: number) => `“We are late,” Mayor Ida Brandt said on day ${n}.`
const records = Array.from({ length: 40 }, (_, n) => ({ id: `n${n}`, text: textOf(n % 7 === 6 ? n - 6 : n) }))

type Options = Partial<RunOptions> & { paths: string[]; out: string }
const complete = (options: Options) => run({ workers: 1, ...options })

/** Begins a run and interrupts it after so many articles; what stood in the folder must be as it was. */
async function interrupted(options: Options, after: number): Promise<void> {
  const controller = new AbortController()
  const before = existsSync(options.out) ? visible(options.out) : {}
  const work = complete({
    ...options,
    signal: controller.signal,
    onProgress: ({ articles }) => {
      if (articles === after) controller.abort()
    }
  })
  await expect(work).rejects.toMatchObject({ code: 'INTERRUPTED' })
  expect(visible(options.out)).toEqual(before)
  expect(readdirSync(options.out)).toContain(UNFINISHED)
}

/** The files of a folder that are not hidden. */
function visible(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter(name => !name.startsWith('.'))
  return Object.fromEntries(files.map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}

async function undisturbed(options: Omit<Options, 'out'> & { paths: string[] }): Promise<Record<string, string>> {
  const out = join(temporaryFolder(), 'out')
  await complete({ ...options, out })
  return contentsOf(out)
}

test('an interrupted run leaves what stood in the folder, and is gone on with', async () => {
  const out = temporaryFolder()
  await complete({ paths: [jsonLines([{ text: textOf(1) }])], out })
  const paths = [jsonLines(records)]
  await interrupted({ paths, out }, 10)
  const counts: number[] = []
  await complete({ paths, out, resume: true, onProgress: ({ articles }) => counts.push(articles) })
  expect(counts).toEqual(Array.from({ length: 30 }, (_, n) => n + 11))
  expect(contentsOf(out)).toEqual(await undisturbed({ paths }))
})

test('interrupted anywhere and any number of times, the bytes are the same', async () => {
  const paths = [jsonLines([...records, { id: 'n3', text: 'Another.' }, { id: 'broken' }, { text: textOf(3) }])]
  const formats = ['csv', 'jsonl', 'json'] as const
  const expected = await undisturbed({ paths, formats })
  const stops = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 })
  const property = fc.asyncProperty(stops, async after => {
    const out = join(temporaryFolder(), 'out')
    for (const stop of after.sort((a, b) => a - b)) await interrupted({ paths, out, formats, resume: true }, stop)
    await complete({ paths, out, formats, resume: true })
    expect(contentsOf(out)).toEqual(expected)
  })
  await fc.assert(property, { numRuns: 6 })
})

test('what was written after the last checkpoint is not there twice', async () => {
  const paths = [jsonLines(records)]
  const out = join(temporaryFolder(), 'out')
  await interrupted({ paths, out }, 10)
  for (const name of ['articles.jsonl', 'quotes.csv']) {
    writeFileSync(join(out, UNFINISHED, name), 'half a row', { flag: 'a' })
  }
  await complete({ paths, out, resume: true })
  expect(contentsOf(out)).toEqual(await undisturbed({ paths }))
})

test('the copy of an article that failed before the interruption fails after it', async () => {
  const fatal = { id: 'a', text: 'This ends the thread.' }
  const paths = [jsonLines([fatal, ...records, { ...fatal, id: 'b' }])]
  const out = join(temporaryFolder(), 'out')
  await interrupted({ paths, out, workerFile }, 20)
  const { errors } = await complete({ paths, out, workerFile, resume: true })
  expect(errors).toEqual({ WORKER_DIED: 1, EXTRACTION_FAILED: 1 })
})

test('a story whose first article failed has the same first one after an interruption', async () => {
  const wire = Array.from({ length: 40 }, (_, n) => `The harbour of Korval took in ship number ${n} that week.`).join(
    ' '
  )
  const copies: Record<number, string> = { 0: 'This ends the thread.', 5: 'It was calm.', 15: 'It rained.' }
  const input = Array.from({ length: 20 }, (_, n) => ({
    id: `n${n}`,
    text: n in copies ? `${wire} ${copies[n]}` : textOf(n)
  }))
  const paths = [jsonLines(input)]
  const out = join(temporaryFolder(), 'out')
  await interrupted({ paths, out, workerFile }, 10)
  await complete({ paths, out, workerFile, resume: true })
  const stories = readRows(out, 'articles').filter(row => ['n5', 'n15'].includes(String(row.article_id)))
  expect(stories.map(row => row.story_id)).toEqual(['n5', 'n5'])
  expect(contentsOf(out)).toEqual(await undisturbed({ paths, workerFile }))
})

test('without resume a run begins anew, and nothing of the unfinished one is left', async () => {
  const paths = [jsonLines(records)]
  const out = join(temporaryFolder(), 'out')
  await interrupted({ paths, out }, 10)
  await complete({ paths, out, limit: 3 })
  expect(contentsOf(out)).toEqual(await undisturbed({ paths, limit: 3 }))
})

test('a run that fails after a checkpoint can be gone on with, and tells so', async () => {
  const paths = [jsonLines(records)]
  const out = join(temporaryFolder(), 'out')
  const unfinished: number[] = []
  const onProgress = ({ articles }: { articles: number }) => {
    if (articles === 10) throw new Error('The disk is full.')
  }
  const onUnfinished = (articles: number) => unfinished.push(articles)
  await expect(complete({ paths, out, checkpointEvery: 0, onProgress, onUnfinished })).rejects.toThrow(
    'The disk is full.'
  )
  expect(unfinished).toEqual([9])
  await complete({ paths, out, resume: true })
  expect(contentsOf(out)).toEqual(await undisturbed({ paths }))
})

test('where nothing is unfinished, resume begins', async () => {
  const paths = [jsonLines(records)]
  const out = join(temporaryFolder(), 'out')
  await complete({ paths, out, resume: true })
  expect(contentsOf(out)).toEqual(await undisturbed({ paths }))
})

test('other options are named, and the unfinished run stays', async () => {
  const paths = [jsonLines(records)]
  const out = join(temporaryFolder(), 'out')
  await interrupted({ paths, out }, 10)
  await expect(complete({ paths, out, resume: true, formats: ['csv'], limit: 30 })).rejects.toMatchObject({
    code: 'CANNOT_RESUME',
    message: expect.stringMatching(
      /formats was \["csv","jsonl"\] and is \["csv"\]; .*limit was null and is 30\. .*--resume/
    )
  })
  await complete({ paths, out, resume: true })
  expect(contentsOf(out)).toEqual(await undisturbed({ paths }))
})

test.each<[string, (folder: string) => void, string]>([
  ['changed', folder => writeFileSync(join(folder, 'a.txt'), 'Other words.'), 'a.txt has changed'],
  ['new', folder => writeFileSync(join(folder, 'c.txt'), 'More words.'), 'c.txt is new'],
  ['of the same size and time', replaceSecretly, 'reads otherwise'],
  ['and a table that lost its end', folder => truncateSync(tableOf(folder), 5), 'shorter']
])('input that is not what it was: %s', async (_name, change, words) => {
  const folder = temporaryFolder()
  for (const [n, name] of ['a.txt', 'b.txt'].entries()) {
    writeFileSync(join(folder, name), textOf(n))
    utimesSync(join(folder, name), TIME, TIME)
  }
  const out = join(folder, 'out')
  await interrupted({ paths: [folder], out }, 1)
  change(folder)
  await expect(complete({ paths: [folder], out, resume: true })).rejects.toMatchObject({
    code: 'CANNOT_RESUME',
    message: expect.stringContaining(words)
  })
})

const TIME = 1_000_000_000

function replaceSecretly(folder: string): void {
  writeFileSync(join(folder, 'a.txt'), textOf(0).replace('late', 'fast'))
  utimesSync(join(folder, 'a.txt'), TIME, TIME)
}

const tableOf = (folder: string) => join(folder, 'out', UNFINISHED, 'articles.jsonl')

test('a run over standard input cannot be resumed', async () => {
  const work = complete({ paths: ['-'], out: temporaryFolder(), read: { inputFormat: 'jsonl' }, resume: true })
  await expect(work).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining('Standard input') })
})

test('interrupted before the first article, a run leaves nothing', async () => {
  const out = join(temporaryFolder(), 'out')
  const work = complete({ paths: [jsonLines(records)], out, signal: AbortSignal.abort() })
  await expect(work).rejects.toMatchObject({ code: 'INTERRUPTED' })
  expect(existsSync(out)).toBe(false)
})
