import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitFiles, finishCommit } from '../../src/run/commit.js'
import type { RunOptions } from '../../src/run.js'
import { built, contentsOf, jsonLines, temporaryFolder } from '../built.js'

const { run } = await built<typeof import('../../src/run.js')>('run.js')
const NAMES = ['articles.csv', 'quotes.csv', 'datapackage.json']

/** A dataset with `claims.csv`, and beside it an unfinished one without, ready to be committed. */
function folders() {
  const out = temporaryFolder()
  const folder = join(out, 'unfinished')
  mkdirSync(folder)
  for (const name of ['articles.csv', 'claims.csv', 'run.json', 'notes.txt']) writeFileSync(join(out, name), 'old')
  for (const name of [...NAMES, 'run.json', 'plan.json']) writeFileSync(join(folder, name), 'new')
  return { out, folder }
}

const committed = {
  'articles.csv': 'new',
  'datapackage.json': 'new',
  'notes.txt': 'old',
  'quotes.csv': 'new',
  'run.json': 'new'
}

test('files are put in place, those of the former run that are no more are removed, others stay', () => {
  const { out, folder } = folders()
  commitFiles(out, folder, { names: NAMES, removed: ['claims.csv'] })
  expect(contentsOf(out)).toEqual(committed)
})

const STEPS: ((out: string, folder: string) => void)[] = [
  ...[...NAMES].map(name => (out: string, folder: string) => renameSync(join(folder, name), join(out, name))),
  out => rmSync(join(out, 'claims.csv')),
  (out, folder) => renameSync(join(folder, 'run.json'), join(out, 'run.json')),
  (_out, folder) => rmSync(join(folder, 'plan.json'))
]

test.each(Array.from({ length: STEPS.length + 1 }, (_, n) => n))('cut off after step %d, it is done later', steps => {
  const { out, folder } = folders()
  writeFileSync(join(folder, 'commit.json'), JSON.stringify({ names: NAMES, removed: ['claims.csv'] }))
  for (const step of STEPS.slice(0, steps)) step(out, folder)
  expect(finishCommit(out, folder)).toBe(true)
  expect(contentsOf(out)).toEqual(committed)
  expect(finishCommit(out, folder)).toBe(false)
})

test('a commit that names files outside the dataset touches none of them', () => {
  const { out, folder } = folders()
  writeFileSync(join(folder, 'precious.txt'), 'mine')
  commitFiles(join(out, 'unfinished'), folder, { names: ['../notes.txt'], removed: ['../notes.txt', '../claims.csv'] })
  expect(existsSync(join(out, 'notes.txt')) && existsSync(join(out, 'claims.csv'))).toBe(true)
})

/** A folder in which a run over `paths` was cut off when it had moved its first file. */
async function cutOff(paths: string[], options: Partial<RunOptions> = {}): Promise<string> {
  const out = temporaryFolder()
  const folder = join(out, '.newsmill-unfinished')
  const controller = new AbortController()
  const onProgress = () => controller.abort()
  await run({ paths, out, workers: 1, ...options, signal: controller.signal, onProgress }).catch(() => {})
  const elsewhere = temporaryFolder()
  const { files } = await run({ paths, out: elsewhere, workers: 1, ...options })
  for (const name of files) renameSync(join(elsewhere, name), join(folder, name))
  const names = files.filter(name => name !== 'run.json')
  writeFileSync(join(folder, 'commit.json'), JSON.stringify({ names, removed: [] }))
  renameSync(join(folder, 'articles.csv'), join(out, 'articles.csv'))
  return out
}

const paths = [jsonLines(['Rain fell.', 'Mayor Ida Brandt said it would stop.'].map(text => ({ text })))]

test('a run with resume has only to put the files in place, and tells what is in them', async () => {
  const out = await cutOff(paths)
  const seen: unknown[] = []
  const summary = await run({ paths, out, resume: true, onProgress: progress => seen.push(progress) })
  expect(seen).toEqual([])
  expect(summary.counts).toMatchObject({ articles: 2, quotes: 1, errors: 0 })
  const fresh = join(temporaryFolder(), 'out')
  await run({ paths, out: fresh, workers: 1 })
  expect(contentsOf(out)).toEqual(contentsOf(fresh))
})

test('a run without resume takes none of the files for the user’s', async () => {
  const out = await cutOff(paths)
  await run({ paths, out, workers: 1, formats: ['jsonl'], tables: ['quotes'] })
  expect(Object.keys(contentsOf(out))).toEqual(['datapackage.json', 'quotes.jsonl', 'run.json'])
})

test('a run with resume and other options puts the files in place, and then begins', async () => {
  const out = await cutOff(paths)
  const seen: unknown[] = []
  await run({ paths, out, workers: 1, resume: true, formats: ['jsonl'], onProgress: progress => seen.push(progress) })
  expect(seen).toHaveLength(2)
  expect(Object.keys(contentsOf(out)).filter(name => name.endsWith('.csv'))).toEqual([])
})

test('where a file cannot be replaced, nothing is lost, and the next run puts it in place', async () => {
  const out = temporaryFolder()
  // A folder cannot be replaced by a file.
  const block = () => mkdirSync(join(out, 'claims.csv'), { recursive: true })
  const work = run({ paths, out, workers: 1, onProgress: block })
  await expect(work).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' })
  rmSync(join(out, 'claims.csv'), { recursive: true })
  const seen: unknown[] = []
  await run({ paths, out, workers: 1, resume: true, onProgress: progress => seen.push(progress) })
  expect(seen).toEqual([])
  const fresh = join(temporaryFolder(), 'out')
  await run({ paths, out: fresh, workers: 1 })
  expect(contentsOf(out)).toEqual(contentsOf(fresh))
})
