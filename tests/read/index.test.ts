import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findInputs, type Input, readArticles } from '../../src/read/index.js'
import { folderWith, gather } from './read-file.js'

const inputAt = (path: string): Input => ({ path, name: 'a.txt', format: 'text', bytes: null })

test('a file that is gone is a row', async () => {
  const folder = folderWith({ 'a.txt': 'Rain fell.' })
  const { inputs } = await findInputs([folder], {})
  rmSync(join(folder, 'a.txt'))
  const { articles, errors } = await gather(readArticles(inputAt(inputs[0]?.path ?? ''), {}))
  expect(articles).toEqual([])
  expect(errors).toEqual([
    expect.objectContaining({ source: join(folder, 'a.txt'), article_id: null, code: 'UNREADABLE' })
  ])
})

test('a folder in place of a file is a row', async () => {
  const { errors } = await gather(readArticles(inputAt(folderWith({})), {}))
  expect(errors.map(({ code }) => code)).toEqual(['UNREADABLE'])
})

// The superuser may read everything.
test.skipIf(process.getuid?.() === 0)('a file that may not be read is a row', async () => {
  const path = join(folderWith({ 'a.txt': 'Rain fell.' }), 'a.txt')
  chmodSync(path, 0)
  const { errors } = await gather(readArticles(inputAt(path), {}))
  expect(errors).toEqual([
    expect.objectContaining({ code: 'UNREADABLE', message: expect.stringContaining('permission') })
  ])
})

test('progress adds up to the size of the file', async () => {
  const folder = folderWith({ 'a.jsonl': '{"text": "Zoë fell."}\n'.repeat(10_000) })
  const [input] = (await findInputs([folder], {})).inputs
  let count = 0
  if (input !== undefined) {
    await gather(
      readArticles(input, {}, bytes => {
        count += bytes
      })
    )
  }
  expect(count).toBe(230_000)
  expect(input?.bytes).toBe(230_000)
})

test('whoever stops early does not read the rest', async () => {
  const folder = folderWith({ 'a.jsonl': '{"text": "Rain fell."}\n'.repeat(100_000) })
  let count = 0
  const input: Input = { path: join(folder, 'a.jsonl'), name: 'a.jsonl', format: 'jsonl', bytes: null }
  for await (const _reading of readArticles(input, {}, bytes => {
    count += bytes
  })) {
    break
  }
  expect(count).toBeLessThan(1_000_000)
})

test('standard input is read as it comes', () => {
  const script = `
    import { readArticles } from ${JSON.stringify(new URL('../../src/read/index.ts', import.meta.url).href)}
    const input = { path: '-', name: '-', format: 'jsonl', bytes: null }
    for await (const { article } of readArticles(input, {})) process.stdout.write(article.id + ' ' + article.text)`
  const command = ['--import', 'tsx', '--input-type=module', '--eval', script]
  expect(execFileSync(process.execPath, command, { input: '{"text": "Rain fell."}\n', encoding: 'utf8' })).toBe(
    '-#1 Rain fell.'
  )
})
