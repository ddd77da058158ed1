import { execFileSync } from 'node:child_process'
import { chmodSync, linkSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findInputs, type ReadOptions } from '../../src/read/index.js'
import { folderWith } from './read-file.js'

/** Names and formats of what is found, then codes and places of rows; paths are relative to `folder`. */
async function found(folder: string, paths: readonly string[], options: ReadOptions = {}) {
  const { inputs, errors } = await findInputs(
    paths.map(path => (path === '-' ? path : join(folder, path))),
    options
  )
  return [
    ...inputs.map(({ name, format }) => `${name} ${format}`),
    ...errors.map(({ code, source }) => `${code} ${relative(folder, source)}`)
  ]
}

const FILES = {
  'in/b.txt': 'b',
  'in/B.TXT': 'B',
  'in/a/z.jsonl': '{}',
  'in/a/y.ndjson': '{}',
  'in/a.csv': 'text',
  'in/deep/er/t.tsv': 'text',
  'in/deep/c.json': '{}',
  'in/deep/d.text': 'd',
  'in/notes.rst': 'n',
  'in/.hidden.txt': 'h',
  'in/.git/config.txt': 'g',
  'other/a.csv': 'text'
}

test.each<[string, string[], string[]]>([
  [
    'a folder, in code-unit order, hidden files passed over',
    ['in'],
    [
      'B.TXT text',
      'a.csv csv',
      'a/y.ndjson jsonl',
      'a/z.jsonl jsonl',
      'b.txt text',
      'deep/c.json json',
      'deep/d.text text',
      'deep/er/t.tsv tsv',
      'UNKNOWN_FORMAT in/notes.rst'
    ]
  ],
  ['one file has its own name', ['in/deep/er/t.tsv'], ['t.tsv tsv']],
  ['two files', ['in/deep/c.json', 'in/deep/er/t.tsv'], ['c.json json', 'er/t.tsv tsv']],
  ['equal names in two folders', ['other', 'in/a.csv'], ['in/a.csv csv', 'other/a.csv csv']],
  ['a folder and one inside it', ['in/deep/er', 'in/deep'], ['c.json json', 'd.text text', 'er/t.tsv tsv']],
  ['a file twice', ['in/b.txt', 'in/../in/b.txt', 'in/b.txt'], ['b.txt text']],
  ['a hidden file that is named', ['in/.hidden.txt'], ['.hidden.txt text']],
  ['an unknown extension', ['in/notes.rst'], ['UNKNOWN_FORMAT in/notes.rst']]
])('findInputs: %s', async (_name, paths, expected) => {
  const folder = folderWith(FILES)
  expect(await found(folder, paths)).toEqual(expected)
  expect(await found(folder, paths.toReversed())).toEqual(expected)
})

test.each<[string, string[], ReadOptions, string[]]>([
  ['gives a named file its format', ['in/notes.rst'], { inputFormat: 'text' }, ['notes.rst text']],
  ['goes before the extension', ['in/a.csv'], { inputFormat: 'tsv' }, ['a.csv tsv']],
  ['leaves folders alone', ['other'], { inputFormat: 'text' }, ['a.csv csv']],
  ['goes with standard input', ['-', 'other'], { inputFormat: 'jsonl' }, ['- jsonl', 'a.csv csv']],
  [
    'holds for a file in a folder too if it is named',
    ['in/a', 'in/notes.rst'],
    { inputFormat: 'text' },
    ['a/y.ndjson jsonl', 'a/z.jsonl jsonl', 'notes.rst text']
  ]
])('--input-format %s', async (_name, paths, options, expected) => {
  expect(await found(folderWith(FILES), paths, options)).toEqual(expected)
})

test('names do not depend on the working directory', async () => {
  const folder = folderWith({ 'in/x/a.txt': 'a', 'in/y/b.txt': 'b' })
  const before = process.cwd()
  onTestFinished(() => process.chdir(before))
  process.chdir(join(folder, 'in/x'))
  const { inputs } = await findInputs(['.', '../y'], {})
  expect(inputs.map(({ name, path }) => [name, path])).toEqual([
    ['x/a.txt', 'a.txt'],
    ['y/b.txt', '../y/b.txt']
  ])
})

test('links: to a file followed, to the same file read once, broken and looping ones are rows', async () => {
  const folder = folderWith({ 'in/a.txt': 'a', 'in/sub/c.txt': 'c', 'out/b.txt': 'b' })
  symlinkSync('../out/b.txt', join(folder, 'in/b.txt'))
  symlinkSync('a.txt', join(folder, 'in/z.txt'))
  symlinkSync('nowhere.txt', join(folder, 'in/broken.txt'))
  symlinkSync('self.txt', join(folder, 'in/self.txt'))
  symlinkSync('..', join(folder, 'in/sub/up'))
  symlinkSync('../../out', join(folder, 'in/sub/out'))
  expect(await found(folder, ['in'])).toEqual([
    'a.txt text',
    'b.txt text',
    'sub/c.txt text',
    'UNREADABLE in/broken.txt',
    'SYMLINK_LOOP in/self.txt',
    'SYMLINK_LOOP in/sub/up'
  ])
})

test('folders that link to each other end', async () => {
  const folder = folderWith({ 'in/a/x.txt': 'x', 'in/b/y.txt': 'y' })
  symlinkSync('../b', join(folder, 'in/a/b'))
  symlinkSync('../a', join(folder, 'in/b/a'))
  expect(await found(folder, ['in'])).toEqual(['a/b/y.txt text', 'a/x.txt text', 'SYMLINK_LOOP in/a/b/a'])
})

test('a pipe is a row, and nobody waits for it', async () => {
  const folder = folderWith({ 'in/a.txt': 'a' })
  execFileSync('mkfifo', [join(folder, 'in/pipe.txt')])
  expect(await found(folder, ['in'])).toEqual(['a.txt text', 'UNREADABLE in/pipe.txt'])
  expect(await found(folder, ['in/pipe.txt'])).toEqual(['UNREADABLE in/pipe.txt'])
})

test('hard links are two files', async () => {
  const folder = folderWith({ 'in/a.txt': 'a' })
  linkSync(join(folder, 'in/a.txt'), join(folder, 'in/b.txt'))
  expect(await found(folder, ['in'])).toEqual(['a.txt text', 'b.txt text'])
})

// The superuser may read everything.
test.skipIf(process.getuid?.() === 0)('a folder that may not be read is a row', async () => {
  const folder = folderWith({ 'in/a.txt': 'a', 'in/shut/b.txt': 'b' })
  chmodSync(join(folder, 'in/shut'), 0)
  const result = await found(folder, ['in'])
  chmodSync(join(folder, 'in/shut'), 0o755)
  expect(result).toEqual(['a.txt text', 'UNREADABLE in/shut'])
})

test('a folder with nothing in it gives nothing', async () => {
  const folder = folderWith({})
  mkdirSync(join(folder, 'in'))
  expect(await found(folder, ['in'])).toEqual([])
})

test('a path that does not exist is a mistake that names it', async () => {
  const folder = folderWith({ 'a.txt': 'a' })
  const path = join(folder, 'b.txt')
  await expect(findInputs([join(folder, 'a.txt'), path], {})).rejects.toMatchObject({
    code: 'NO_INPUT',
    message: expect.stringContaining(path)
  })
})

test('standard input without a format is a mistake that names the option', async () => {
  await expect(findInputs(['-'], {})).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('--input-format')
  })
})
