import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { contentsOf, jsonLines, newsmill, start, temporaryFolder } from './built.js'

const TEXT = 'Mayor Ida Brandt said on Monday that the bridge would open in May.'

function extract(records: readonly unknown[], ...options: string[]) {
  return newsmill(['extract', jsonLines(records), '--out', join(temporaryFolder(), 'out'), ...options])
}

test.each<[string, string[], string]>([
  ['no command', [], 'Usage: newsmill'],
  ['unknown command', ['extrat'], 'Did you mean extract?'],
  ['unknown option', ['extract', '--fromat', 'csv'], 'Did you mean --format?'],
  ['unknown format', ['extract', '--format', 'xml'], 'csv, jsonl, json'],
  ['unknown table', ['extract', '--tables', 'quote'], 'quotes'],
  ['no number', ['extract', '--workers', 'two'], 'whole number'],
  ['number too small', ['extract', '--limit', '0'], 'whole number'],
  ['no such encoding', ['extract', 'input', '--encoding', 'latin-99'], 'windows-1252'],
  ['no size', ['extract', '--max-decompressed', 'much'], '500M'],
  ['standard input without a format', ['extract', '-'], '--input-format'],
  ['too many folders', ['verify', 'a', 'b'], 'too many arguments']
])('wrong use ends with 2 and a hint: %s', async (_name, args, hint) => {
  const { code, stdout, stderr } = await newsmill(args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(hint)
  expect(stderr).not.toContain('    at ')
})

test.each(['extract', 'filter', 'inspect', 'verify', 'schema', 'init', 'doctor'])(
  '--help of %s has examples',
  async command => {
    const { code, stdout, stderr } = await newsmill([command, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(new RegExp(`Examples:(?:.*\\n)*?.*\\$ .*newsmill ${command}`))
  }
)

test('--version', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(await newsmill(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('the command line can be run by its path', () => {
  expect(readFileSync(new URL('../dist/cli.js', import.meta.url), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('all is well: 0, nothing on standard output, a summary on standard error', async () => {
  const { code, stdout, stderr } = await extract([{ text: TEXT }])
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).toMatch(/articles +1\n(?:.*\n)*Look next at .*quotes\.csv/)
})

test('errors has rows: 3, and the summary names the codes and the file', async () => {
  const { code, stderr } = await extract([{ text: TEXT }, { id: 'x' }, { text: '' }])
  expect(code).toBe(3)
  expect(stderr).toMatch(/NO_TEXT_FIELD 1, EMPTY_TEXT 1\nLook next at .*errors\.csv/)
})

test.each([
  ['all is well', [{ text: TEXT }], 0],
  ['errors has rows', [{ id: 'x' }, { text: TEXT }], 3]
])('--quiet says nothing: %s', async (_name, records, code) => {
  expect(await extract(records, '--quiet')).toEqual({ code, stdout: '', stderr: '' })
})

test('nothing to read: 1 and a message without a stack, also with --quiet', async () => {
  const { code, stderr } = await newsmill(['extract', temporaryFolder(), '--quiet'])
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^newsmill: There is nothing to read in .*\n$/)])
})

test('options reach the run', async () => {
  const out = join(temporaryFolder(), 'out')
  const path = jsonLines([1, 2, 3].map(nr => ({ nr, words: `${TEXT} ${nr}`, section: '=City' })))
  const fields = ['--text-field', 'words', '--id-field', 'nr', '--keep', 'section']
  const rest = ['--tables', 'articles', '--format', 'csv', '--csv', 'excel', '--limit', '2', '--workers', '1']
  const { code } = await newsmill(['extract', path, '--out', out, ...fields, ...rest])
  expect([code, readdirSync(out).sort()]).toEqual([0, ['articles.csv', 'datapackage.json', 'run.json']])
  const lines = readFileSync(join(out, 'articles.csv'), 'utf8').split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFFarticle_id,.*,section$/)
  expect(lines.slice(1).map(line => line.split(',')[0])).toEqual(['1', '2', ''])
  expect(lines[1]).not.toMatch(/,=City$/)
})

test('standard input is read with a format, no further than the limit', async () => {
  const out = join(temporaryFolder(), 'out')
  const args = ['extract', '-', '--input-format', 'jsonl', '--out', out, '--limit', '1', '--quiet']
  const child = start(args, { stdio: ['pipe', 'inherit', 'inherit'] })
  // The pipe stays open: the program must not wait for its end.
  child.stdin?.on('error', () => {})
  child.stdin?.write(`${JSON.stringify({ text: TEXT })}\n`.repeat(1000))
  expect(await once(child, 'close')).toEqual([0, null])
  expect(existsSync(join(out, 'run.json'))).toBe(true)
})

test('a gzipped page on standard input', async () => {
  const out = join(temporaryFolder(), 'out')
  const page = `<html><body><h1>Bridge</h1>${`<p>${TEXT} ${TEXT}</p>`.repeat(3)}</body></html>`
  const child = start(['extract', '-', '--input-format', 'html', '--out', out, '--quiet'], {
    stdio: ['pipe', 'inherit', 'inherit']
  })
  child.stdin?.end(gzipSync(page))
  expect(await once(child, 'close')).toEqual([0, null])
  expect(readFileSync(join(out, 'articles.csv'), 'utf8')).toMatch(/^-,-,[^,]*,Bridge,/m)
  expect(readFileSync(join(out, 'quotes.csv'), 'utf8')).toContain('Ida Brandt')
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s: 130, and the folder is as it was', async signal => {
  const out = temporaryFolder()
  writeFileSync(join(out, 'notes.txt'), 'mine')
  await newsmill(['extract', jsonLines([{ text: TEXT }]), '--out', out, '--quiet'])
  const before = contentsOf(out)
  const child = start(['extract', '-', '--input-format', 'jsonl', '--out', out, '--workers', '1'], {
    stdio: ['pipe', 'inherit', 'pipe']
  })
  let stderr = ''
  child.stderr?.on('data', text => (stderr += text))
  child.stdin?.on('error', () => {})
  child.stdin?.write(`${JSON.stringify({ text: TEXT })}\n`)
  while (!readdirSync(out).some(name => name.startsWith('.newsmill-')))
    await new Promise(resolve => setTimeout(resolve, 20))
  child.kill(signal)
  expect(await once(child, 'close')).toEqual([130, null])
  expect(stderr).toBe('newsmill: Interrupted; nothing was changed.\n')
  expect(contentsOf(out)).toEqual(before)
})

test('interrupted, a run over files tells how to go on, and goes on', async () => {
  const out = join(temporaryFolder(), 'out')
  const path = jsonLines(Array.from({ length: 2000 }, (_, n) => ({ text: `${TEXT} ${n}` })))
  const args = ['extract', path, '--out', out, '--workers', '1', '--quiet']
  const child = start(args, { stdio: ['ignore', 'inherit', 'pipe'] })
  let stderr = ''
  child.stderr?.on('data', text => (stderr += text))
  // Before its first checkpoint there is nothing to go on with.
  const checkpoint = join(out, '.newsmill-unfinished', 'checkpoint.json')
  while (!existsSync(checkpoint)) await new Promise(resolve => setTimeout(resolve, 20))
  child.kill('SIGINT')
  expect(await once(child, 'close')).toEqual([130, null])
  expect(stderr).toMatch(/^newsmill: [\d,]+ articles are done; the same command with --resume goes on.*\nnewsmill: Int/)
  expect(await newsmill([...args, '--resume'])).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
})

/** A folder with one article and a configuration. */
function configured(config: unknown, name = 'newsmill.config.json'): string {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'news'))
  writeFileSync(join(cwd, 'news', 'a.txt'), TEXT)
  writeFileSync(join(cwd, name), JSON.stringify(config))
  return cwd
}

const CONFIG = { paths: ['news'], out: 'data', format: ['csv'], tables: ['quotes', 'claims'], csv: 'excel', workers: 1 }

test('options are taken from the configuration of the folder, and it says so', async () => {
  const cwd = configured(CONFIG)
  const { code, stderr } = await newsmill(['extract'], '', { cwd })
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/^newsmill: options are taken from newsmill\.config\.json\.\n/)
  ])
  expect(readdirSync(join(cwd, 'data')).sort()).toEqual(['claims.csv', 'datapackage.json', 'quotes.csv', 'run.json'])
  expect(readFileSync(join(cwd, 'data', 'quotes.csv'), 'utf8')[0]).toBe('\uFEFF')
})

test('the command line wins over the configuration', async () => {
  const cwd = configured({ ...CONFIG, paths: ['nowhere'] }, 'other.json')
  const args = ['news', '--config', 'other.json', '--tables', 'quotes', '--csv', 'plain', '--out', 'output', '--quiet']
  expect(await newsmill(['extract', ...args], '', { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(readdirSync(join(cwd, 'output')).sort()).toEqual(['datapackage.json', 'quotes.csv', 'run.json'])
  expect(readFileSync(join(cwd, 'output', 'quotes.csv'), 'utf8')[0]).toBe('q')
})

test('a switch of the configuration is turned off on the command line', async () => {
  const cwd = configured({ ...CONFIG, flat: true, quiet: true })
  const { stderr } = await newsmill(['extract', '--no-quiet', '--no-flat'], '', { cwd })
  expect(stderr).toContain('Look next')
  expect(readFileSync(join(cwd, 'data', 'quotes.csv'), 'utf8')).not.toContain('publisher')
})

test('--retry-errors goes by the dataset, whatever the configuration says', async () => {
  const cwd = configured({ paths: ['nowhere'], format: ['csv'] })
  await newsmill(['extract', 'news', '--format', 'jsonl', '--quiet'], '', { cwd })
  const { code } = await newsmill(['extract', '--retry-errors', 'output', '--quiet'], '', { cwd })
  expect([code, existsSync(join(cwd, 'output', 'quotes.jsonl'))]).toEqual([0, true])
})

test.each<[string, unknown, string[], string]>([
  ['a typo', { fromat: ['csv'] }, [], 'did you mean "format"?'],
  ['a file that is not there', {}, ['--config', 'other.json'], 'other.json: there is no such file']
])('a configuration that is wrong ends with 2 and a hint: %s', async (_name, config, args, hint) => {
  const cwd = configured(config)
  const { code, stderr } = await newsmill(['extract', ...args], '', { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining(hint)])
  expect(readdirSync(cwd).sort()).toEqual(['news', 'newsmill.config.json'])
})

test('init writes a configuration that extract reads, and replaces none without --force', async () => {
  const cwd = configured({ limit: 0 })
  const path = join(cwd, 'newsmill.config.json')
  const refused = await newsmill(['init'], '', { cwd })
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--force')])
  expect(readFileSync(path, 'utf8')).toBe('{"limit":0}')
  expect((await newsmill(['init', '--force'], '', { cwd })).code).toBe(0)
  renameSync(join(cwd, 'news'), join(cwd, 'input'))
  expect((await newsmill(['extract', '--quiet'], '', { cwd })).code).toBe(0)
})
