import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunOptions } from '../../src/run.js'
import { built, contentsOf, newsmill, readRows, temporaryFolder } from '../built.js'

const { run } = await built<typeof import('../../src/run.js')>('run.js')
const { formerOptions } = await built<typeof import('../../src/run/run-record.js')>('run/run-record.js')
const faulty = new URL('../faulty-worker.mjs', import.meta.url)
const dead = new URL('dead-worker.mjs', import.meta.url)
const textOf = (n: number) => `“We are late,” Mayor Ida Brandt said on day ${n}.`

/** A file of records, and a dataset made of it; a string is a line as it stands. */
async function dataset(records: readonly unknown[], options: Partial<RunOptions> = {}) {
  const folder = temporaryFolder()
  const path = join(folder, 'articles.jsonl')
  const write = (lines: readonly unknown[]) =>
    writeFileSync(path, lines.map(line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''))
  write(records)
  const out = join(folder, 'out')
  await run({ paths: [path], out, workers: 1, formats: ['csv', 'jsonl', 'json'], ...options })
  const retry = (more: Partial<RunOptions> = {}) =>
    run({ ...formerOptions(out), out, workers: 1, reuse: true, ...more })
  const fresh = async () => {
    const other = join(folder, 'fresh')
    await run({ ...formerOptions(out), out: other, workers: 1 })
    return contentsOf(other)
  }
  return { out, write, retry, fresh }
}

test('what failed is extracted and stands where it belongs; its copy becomes one', async () => {
  const fatal = 'This ends the thread, Ida Brandt said.'
  const texts = [textOf(0), fatal, textOf(1), fatal, ' ', textOf(0)]
  const { out, retry, fresh } = await dataset(
    texts.map((text, id) => ({ id, text })),
    { workerFile: faulty }
  )
  expect(readRows(out, 'errors').map(row => row.code)).toEqual(['WORKER_DIED', 'EXTRACTION_FAILED', 'EMPTY_TEXT'])
  await retry()
  expect(contentsOf(out)).toEqual(await fresh())
  expect(readRows(out, 'articles').map(row => [row.article_id, row.duplicate_of])).toEqual([
    ['0', null],
    ['1', null],
    ['2', null],
    ['3', '1'],
    ['5', '0']
  ])
  expect(readRows(out, 'errors').map(row => row.code)).toEqual(['EMPTY_TEXT'])
})

test('what was kept is not extracted again, in any form of the tables', async () => {
  const keep = ['__proto__', 'section']
  const extra = JSON.parse('{"2024": -0, "__proto__": {"a": 1.50}, "section": "x | y", "list": [1e21, "\\ud800"]}')
  const records = Array.from({ length: 9 }, (_, n) => ({
    id: n,
    title: 'T',
    date: '2024-05-14',
    text: textOf(n),
    ...extra
  }))
  const { out, retry } = await dataset(records, { keep, csv: 'excel', flat: true })
  const before = contentsOf(out)
  await retry({ workerFile: dead })
  expect(contentsOf(out)).toEqual(before)
})

test('what was kept is not extracted again where the text tells the author', async () => {
  const text = `By Jane Roe\n\nMay 14, 2024\n\n${textOf(1)}\n\n© 2024 The Korval Post. All rights reserved.`
  const { out, retry } = await dataset([{ id: 'a', text }])
  expect(readRows(out, 'articles')[0]).toMatchObject({ byline: 'Jane Roe', publisher: 'The Korval Post' })
  const before = contentsOf(out)
  await retry({ workerFile: dead })
  expect(contentsOf(out)).toEqual(before)
})

test('the first of a story that failed becomes its first, and the rows that are kept say so', async () => {
  const wire = Array.from({ length: 40 }, (_, n) => `The harbour of Korval took in ship number ${n} that week.`).join(
    ' '
  )
  const texts = [`${wire} This ends the thread.`, `${wire} It was calm.`, `${wire} It rained.`]
  const { out, retry, fresh } = await dataset(
    texts.map((text, id) => ({ id, text })),
    { workerFile: faulty }
  )
  const storyIds = () => readRows(out, 'articles').map(row => row.story_id)
  expect(storyIds()).toEqual(['1', '1'])
  await retry()
  expect(storyIds()).toEqual(['0', '0', '0'])
  expect(contentsOf(out)).toEqual(await fresh())
})

test('what still fails stays an error', async () => {
  const { out, retry } = await dataset(['{"text": "cut', { text: textOf(1) }, { id: 'x' }])
  const before = contentsOf(out)
  await retry()
  expect(contentsOf(out)).toEqual(before)
})

type Line = readonly [id: number, text: number | 'broken' | 'gone']
const lines = fc.array(fc.tuple(fc.nat(8), fc.oneof(fc.nat(5), fc.constantFrom('broken' as const, 'gone' as const))), {
  minLength: 3,
  maxLength: 12
})
const change = fc.tuple(fc.nat(11), fc.oneof(fc.nat(5), fc.constantFrom('broken' as const, 'gone' as const)))

/** The lines of a file; those that are gone are not in it. */
function recordsOf(list: readonly Line[]): unknown[] {
  const kept = list.flatMap(([id, text]) => {
    if (text === 'gone') return []
    return [text === 'broken' ? '{"text": "cut' : { id: `n${id}`, text: textOf(text) }]
  })
  return [{ id: 'always', text: 'Rain fell.' }, ...kept]
}

test('whatever was mended, broken or changed in the meantime, the bytes are those of a whole run', async () => {
  const property = fc.asyncProperty(
    lines,
    fc.array(change, { minLength: 1, maxLength: 4 }),
    async (before, changes) => {
      const { out, write, retry, fresh } = await dataset(recordsOf(before))
      const after = before.map(([id, text], n): Line => [id, changes.findLast(([at]) => at === n)?.[1] ?? text])
      write(recordsOf(after))
      await retry()
      expect(contentsOf(out)).toEqual(await fresh())
    }
  )
  await fc.assert(property, { numRuns: 8 })
})

test('rows that were lost are extracted again', async () => {
  const { out, retry } = await dataset([1, 2, 3].map(n => ({ text: textOf(n) })))
  const before = contentsOf(out)
  const path = join(out, 'quotes.jsonl')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n.*\n/, '\nbroken\n'))
  await retry()
  expect(contentsOf(out)).toEqual(before)
})

test('interrupted, it can be resumed', async () => {
  const records = Array.from({ length: 20 }, (_, n) => ({ id: n, text: n === 15 ? 'It ends the thread.' : textOf(n) }))
  const { out, retry, fresh } = await dataset(records, { workerFile: faulty })
  const controller = new AbortController()
  const onProgress = ({ articles }: { articles: number }) => articles === 8 && controller.abort()
  await expect(retry({ signal: controller.signal, onProgress })).rejects.toMatchObject({ code: 'INTERRUPTED' })
  await retry({ resume: true })
  expect(contentsOf(out)).toEqual(await fresh())
})

test.each<[string, Partial<RunOptions>]>([
  ['no JSON Lines', { formats: ['csv'] }],
  ['no articles', { tables: ['quotes', 'errors'] }]
])('a dataset that articles cannot be taken from is left alone: %s', async (_name, options) => {
  const { out, retry } = await dataset([{ text: textOf(1) }], options)
  const before = contentsOf(out)
  await expect(retry()).rejects.toMatchObject({ code: 'NOT_A_DATASET' })
  expect(contentsOf(out)).toEqual(before)
})

test.each<[string, (record: string) => string, string, string]>([
  ['another version', record => record.replace(/"newsmill": "[^"]+"/, '"newsmill": "0.0.1"'), 'CANNOT_RETRY', '0.0.1'],
  ['standard input', record => record.replace(/"paths": \[[^\]]+\]/, '"paths": ["-"]'), 'CANNOT_RETRY', 'gone'],
  ['no run.json of ours', () => '[]', 'NOT_A_DATASET', 'run.json']
])('a dataset that would come out otherwise: %s', async (_name, alter, code, words) => {
  const { out } = await dataset([{ text: textOf(1) }])
  const path = join(out, 'run.json')
  writeFileSync(path, alter(readFileSync(path, 'utf8')))
  expect(() => formerOptions(out)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) }))
})

test('on the command line: paths and options are those of the dataset, and no others', async () => {
  const fields = { read: { fields: { text: 'words' } }, limit: 2 }
  const { out, write, fresh } = await dataset(['{"words": "cut', ...[1, 2, 3].map(n => ({ words: textOf(n) }))], fields)
  write([1, 1, 2, 3].map(n => ({ words: textOf(n) })))
  const { code, stderr } = await newsmill(['extract', '--retry-errors', out, '--workers', '1'])
  expect([code, stderr]).toEqual([0, expect.stringMatching(/articles +2\n/)])
  expect(contentsOf(out)).toEqual(await fresh())
  for (const excess of [['--format', 'csv'], ['more.txt'], ['--out', out]]) {
    const wrong = await newsmill(['extract', '--retry-errors', out, ...excess])
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining(`leave out ${excess[0]}`)])
  }
})
