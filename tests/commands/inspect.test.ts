import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import { coloursOf } from '../../src/commands/colours.js'
import { jsonLines, newsmill, temporaryFolder } from '../built.js'

const ARTICLE = fileURLToPath(new URL('../../input/politics/budget-speech.txt', import.meta.url))
const TEXTS = [{ text: 'Ana Ruiz said the road was shut.' }, { id: 'x' }, { text: 'Ben Okoro said it was open.' }]

afterEach(() => vi.unstubAllEnvs())

test('an article of input/, piped: its text with marks, then its rows, without colour', async () => {
  const { code, stdout, stderr } = await newsmill(['inspect', ARTICLE])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('[Honor Cathcart-Boyle]₃')
  expect(stdout).toMatch(/“A penny,” Q\d+\]/)
  expect(stdout).toMatch(/^ *Q\d+ +\S.* +shouted +“A penny,”/m)
  expect(stdout).toMatch(/^Entities \(\d+\)$[\s\S]+^Quotes \(\d+\)$[\s\S]+^Claims \(\d+\)$/m)
  expect(stdout).not.toContain('\u001b')
})

test('--html writes the page and says where', async () => {
  const page = join(temporaryFolder(), 'page.html')
  expect(await newsmill(['inspect', ARTICLE, '--html', page])).toEqual({
    code: 0,
    stdout: '',
    stderr: `newsmill: wrote ${page}\n`
  })
  expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]+Honor Cathcart-Boyle[\s\S]+<\/html>\n$/)
})

test('--html - writes the page to standard output', async () => {
  const { stdout, stderr } = await newsmill(['inspect', ARTICLE, '--html', '-'])
  expect([stdout.slice(0, 15), stderr]).toEqual(['<!doctype html>', ''])
})

test('--nth counts the articles that can be read; trouble elsewhere is told', async () => {
  const { code, stdout, stderr } = await newsmill(['inspect', jsonLines(TEXTS), '--nth', '2', '--only', 'quotes'])
  expect([code, stderr]).toEqual([
    0,
    'newsmill: errors in other parts of the file: 1; "newsmill extract" lists them.\n'
  ])
  expect(stdout).toMatch(/#3 · article 2 of 2\n/)
  expect(stdout).toContain('Ben Okoro said [Q1 it was open Q1].')
  expect(stdout).not.toMatch(/Entities|Claims/)
})

test('standard input, and the fields of extract', async () => {
  const args = ['inspect', '-', '--input-format', 'json', '--text-field', 'words']
  const { code, stdout } = await newsmill(args, JSON.stringify({ words: 'Ana Ruiz left.', title: 'On Ana' }))
  expect(code).toBe(0)
  expect(stdout).toMatch(/^standard input\nOn Ana\n\n(?:\(C1\) )?\[Ana Ruiz\]₁ left\.\n/)
})

const emptyFile = join(temporaryFolder(), 'empty.txt')
writeFileSync(emptyFile, '')

test.each<[string, string[], number, string]>([
  ['no file', ['no-such.txt'], 1, 'There is no file or folder "no-such.txt"'],
  ['an empty file', [emptyFile], 1, 'The file is empty'],
  ['a file that holds fewer', [ARTICLE, '--nth', '2'], 2, 'holds one article; pass --nth 1'],
  ['a folder', [join(ARTICLE, '..')], 2, 'files; name one of them'],
  ['the page over the article', [ARTICLE, '--html', ARTICLE], 2, 'The page would overwrite the article'],
  ['a page that cannot be written', [ARTICLE, '--html', join(emptyFile, 'x.html')], 1, 'cannot be written'],
  ['an unknown listing', [ARTICLE, '--only', 'quote'], 2, 'none of entities, quotes, claims'],
  ['no argument', [], 2, "missing required argument 'file'"]
])('a clear message: %s', async (_name, args, code, message) => {
  const ended = await newsmill(['inspect', ...args])
  expect([ended.code, ended.stdout]).toEqual([code, ''])
  expect(ended.stderr).toContain(message)
  expect(ended.stderr).not.toContain('    at ')
})

test.each<[string, Record<string, string>, boolean, number]>([
  ['a terminal', { TERM: 'xterm' }, true, 1],
  ['a terminal of 256 colours', { TERM: 'xterm-256color' }, true, 2],
  ['a terminal of all colours', { TERM: 'xterm', COLORTERM: 'truecolor' }, true, 3],
  ['a pipe', { TERM: 'xterm', COLORTERM: 'truecolor' }, false, 0],
  ['NO_COLOR', { TERM: 'xterm', NO_COLOR: '1' }, true, 0],
  ['an empty NO_COLOR is none', { TERM: 'xterm', NO_COLOR: '' }, true, 1],
  ['a dumb terminal', { TERM: 'dumb' }, true, 0],
  ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, 1],
  ['FORCE_COLOR=3', { FORCE_COLOR: '3' }, false, 3],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0', TERM: 'xterm' }, true, 0],
  ['FORCE_COLOR goes before NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, 1]
])('colours: %s', (_name, env, isTTY, level) => {
  for (const name of ['CI', 'TMUX', 'COLORTERM', 'NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'TERM_PROGRAM']) {
    vi.stubEnv(name, undefined)
  }
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  expect(coloursOf({ isTTY } as NodeJS.WriteStream)).toBe(level)
})
