import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonLines, newsmill, readRows, temporaryFolder } from '../built.js'

const TEXT = 'Dr. Lena Fisk 😀 said on Monday that the mill would close. “We tried,” she said.'

async function dataset(): Promise<string> {
  const out = temporaryFolder()
  const paths = [
    jsonLines([TEXT, 'Rain fell on Kalmar. Mr. Berg said it would last.'].map((text, id) => ({ id, text })))
  ]
  const { code } = await newsmill(['extract', ...paths, '--out', out, '--quiet'])
  expect(code).toBe(0)
  return out
}

/** Changes the rows of a table in place. */
function change(folder: string, table: string, edit: (rows: Record<string, unknown>[]) => unknown[]): void {
  const rows = edit(readRows(folder, table))
  writeFileSync(join(folder, `${table}.jsonl`), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
}

test('verify: a dataset as it was written matches', async () => {
  const out = await dataset()
  expect(await newsmill(['verify', out])).toMatchObject({ code: 0, stderr: '' })
})

test.each<[string, string, (rows: Record<string, unknown>[]) => unknown[], string]>([
  ['an offset', 'mentions', ([first, ...rest]) => [{ ...first, start: 1 }, ...rest], 'the article has'],
  ['a text', 'articles', ([first, ...rest]) => [{ ...first, text: `${first?.text}!` }, ...rest], 'char_count'],
  [
    'a key',
    'mentions',
    ([first, ...rest]) => [{ ...first, entity_id: 'e0' }, ...rest],
    'entity_id "e0" is not in entities'
  ],
  ['a row too few', 'mentions', ([, ...rest]) => rest, 'mention_count'],
  ['a row twice', 'mentions', ([first, ...rest]) => [first, first, ...rest], 'an id is there twice'],
  ['a row of no article', 'mentions', rows => [...rows, { ...rows[0], article_id: '9' }], 'no article "9"'],
  ['an article twice', 'articles', rows => [...rows, rows[0]], 'is there twice'],
  ['a line that is no JSON', 'errors', () => [7], 'line 1 is no JSON object']
])('verify: finds %s', async (_name, table, edit, message) => {
  const out = await dataset()
  change(out, table, edit)
  const { code, stderr } = await newsmill(['verify', out])
  expect(code).toBe(1)
  expect(stderr).toContain(message)
})

test('verify: finds a missing file and a missing run.json', async () => {
  const out = await dataset()
  rmSync(join(out, 'quotes.csv'))
  expect(await newsmill(['verify', out])).toMatchObject({ code: 1, stderr: expect.stringContaining('quotes.csv') })
  rmSync(join(out, 'run.json'))
  expect(await newsmill(['verify', out])).toMatchObject({ code: 1, stderr: expect.stringContaining('run.json') })
})

test('verify: a folder without articles.jsonl is wrong use', async () => {
  const { code, stderr } = await newsmill(['verify', temporaryFolder()])
  expect([code, stderr]).toEqual([2, expect.stringContaining('articles.jsonl')])
})

test('verify: changes nothing', async () => {
  const out = await dataset()
  const before = readFileSync(join(out, 'mentions.jsonl'), 'utf8')
  await newsmill(['verify', out])
  expect(readFileSync(join(out, 'mentions.jsonl'), 'utf8')).toBe(before)
})
