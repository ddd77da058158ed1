import { execFileSync } from 'node:child_process'
import { appendFileSync, truncateSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { findInputs, readArticles } from '../../src/read/index.js'
import { folderWith, gather } from './read-file.js'

const LINE = '{"text": "Rain fell."}\n'

test.each<[string, (path: string) => void, number]>([
  ['grows', path => appendFileSync(path, LINE.repeat(10)), 20_000],
  ['is cut', path => truncateSync(path, LINE.length * 10_000), 10_000]
])('a file that %s while it is read gives what it held, and a row', async (_name, change, articles) => {
  const folder = folderWith({ 'a.jsonl': LINE.repeat(20_000) })
  const [input] = (await findInputs([folder], {})).inputs
  if (input === undefined) throw new Error('no input')
  let isChanged = false
  const outcome = await gather(
    readArticles(input, {}, () => {
      if (!isChanged) change(input.path)
      isChanged = true
    })
  )
  expect(outcome.errors.map(({ code }) => code)).toEqual(['FILE_CHANGED'])
  expect(outcome.articles.length).toBe(articles)
})

test.skipIf(process.platform === 'win32')('a named pipe is a row, named or in a folder', async () => {
  const folder = folderWith({ 'a.txt': 'Rain fell.' })
  execFileSync('mkfifo', [join(folder, 'p.txt')])
  for (const paths of [[folder], [join(folder, 'a.txt'), join(folder, 'p.txt')]]) {
    const { inputs, errors } = await findInputs(paths, {})
    expect(inputs.map(({ name }) => name)).toEqual(['a.txt'])
    expect(errors.map(({ code, source }) => [code, relative(folder, source)])).toEqual([['UNREADABLE', 'p.txt']])
  }
})

test('spaces and umlauts in a path', async () => {
  const folder = folderWith({ 'März 2024/Über uns.txt': 'Rain fell.' })
  const { inputs } = await findInputs([folder], {})
  expect(inputs.map(({ name }) => name)).toEqual(['März 2024/Über uns.txt'])
  for (const input of inputs) expect((await gather(readArticles(input, {}))).articles[0]?.text).toBe('Rain fell.')
})

test.skipIf(process.platform !== 'linux')('names that differ in case only are two files', async () => {
  const folder = folderWith({ 'a.html': 'x', 'A.html': 'y', 'a.HTML.gz': 'z' })
  const { inputs } = await findInputs([folder], {})
  expect(inputs.map(({ name, format }) => [name, format])).toEqual([
    ['A.html', 'html'],
    ['a.HTML.gz', 'html'],
    ['a.html', 'html']
  ])
})

const FILES = { 'in/a.txt': 'a', 'in/b.json': '{}', 'in/x/c.txt': 'c', 'in/x/d[1].txt': 'd', 'in/x/d1.txt': 'e' }

test.each<[string, string[], string[]]>([
  ['a star', ['in/*.txt'], ['a.txt']],
  ['two stars', ['in/**/*.txt'], ['a.txt', 'x/c.txt', 'x/d1.txt', 'x/d[1].txt']],
  ['braces', ['in/{a.txt,b.json}'], ['a.txt', 'b.json']],
  ['a folder', ['in/?'], ['c.txt', 'd1.txt', 'd[1].txt']],
  ['a file that exists by that name', ['in/x/d[1].txt'], ['d[1].txt']],
  ['a pattern and a file', ['in/*.txt', 'in/a.txt'], ['a.txt']]
])('patterns: %s', async (_name, paths, expected) => {
  const folder = folderWith(FILES)
  const { inputs } = await findInputs(
    paths.map(path => join(folder, path)),
    {}
  )
  expect(inputs.map(({ name }) => name)).toEqual(expected)
})

test('a pattern without a match is a mistake that names it', async () => {
  const folder = folderWith(FILES)
  await expect(findInputs([join(folder, '*.md')], {})).rejects.toMatchObject({
    code: 'NO_INPUT',
    message: expect.stringContaining('*.md')
  })
})

test('an encoding that is none is a mistake that names it', async () => {
  await expect(findInputs([folderWith(FILES)], { encoding: 'latin-99' })).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('latin-99')
  })
})
