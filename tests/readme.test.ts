/** Runs every code block of the README, and compares its tables with what the program says. */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDoctor } from '../src/commands/doctor.js'
import { addExtract } from '../src/commands/extract.js'
import { addFilter } from '../src/commands/filter.js'
import { addInit } from '../src/commands/init.js'
import { addInspect } from '../src/commands/inspect.js'
import { addSchema } from '../src/commands/schema.js'
import { addVerify } from '../src/commands/verify.js'
import { readRows, temporaryFolder } from './built.js'
import { hasPython, hasR } from './programs.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CLI = join(ROOT, 'dist', 'cli.js')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

interface Block {
  language: string
  code: string
  /** What the sentence behind the block says that it prints. */
  printed: string | undefined
  title: string
}

const blocks: Block[] = [...README.matchAll(/^```(\w*)\n([\s\S]*?)^```\n(?:prints `([^`]+)`)?/gm)].map(
  ([, language = '', code = '', printed], n) => ({
    language,
    code,
    printed,
    title: `block ${n + 1}, ${language}: ${code.trim().split('\n', 1)}`
  })
)

const program = new Command('newsmill')
for (const add of [addExtract, addFilter, addInspect, addVerify, addSchema, addInit, addDoctor]) add(program)
const commands = program.commands

const folder = temporaryFolder()
const bin = join(folder, 'bin')
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a program in the folder of made input, with `newsmill` on its path, and returns what it prints. */
function output(command: string, args: readonly string[], input = ''): string {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, input, encoding: 'utf8' })
  expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
  return stdout
}

const said = (name: string, n: number) => `Mayor ${name} said on day ${n} that the harbour would open for all ships.`

beforeAll(() => {
  const write = (path: string, content: string | Buffer) => writeFileSync(join(folder, path), content)
  for (const name of ['bin', 'articles', 'pages', 'node_modules', 'node_modules/.bin']) mkdirSync(join(folder, name))
  chmodSync(CLI, 0o755)
  for (const name of [bin, join(folder, 'node_modules', '.bin')]) symlinkSync(CLI, join(name, 'newsmill'))
  cpSync(join(ROOT, 'input'), join(folder, 'input'), { recursive: true })
  write('articles/first.txt', said('Ida Brandt', 1))
  write('articles/second.md', `---\ntitle: Harbour\n---\n${said('Jan Holm', 2)}\n`)
  write('article.txt', said('Ada Lund', 3))
  write('pages/page.html', `<html><body><article><p>${`${said('Per Dahl', 4)} `.repeat(8)}</p></article></body></html>`)
  const lines = (...names: string[]) => names.map((name, n) => `${JSON.stringify({ id: name, text: said(name, n) })}\n`)
  write('more.jsonl', lines('Ole Vik').join(''))
  write('articles.jsonl', lines('Kari Moe', 'Siri Aas').join(''))
  write('feed.jsonl.gz', gzipSync(lines('Liv Berg').join('')))
  write('export.csv', `nr,main,section\n7,"${said('Nils Lie', 5)}",local\n`)
  // Threads take most of the time of a short run.
  write('newsmill.config.json', '{ "workers": 1 }')
  output(process.execPath, [CLI, 'extract', '--quiet'])
}, 60_000)

/** Npm's part of a block: the scripts are there, and the command line does what they do; to run them would recurse. */
function checkNpm(code: string): void {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const commands = code.split('\n').flatMap(line => line.replace(/#.*/, '').split('&&'))
  for (const command of commands.map(words => words.trim()).filter(words => words !== '')) {
    expect(['npm ci', 'npm start', 'npm test']).toContain(command)
    if (command !== 'npm ci') expect(scripts).toHaveProperty(command.slice('npm '.length))
  }
  expect(scripts.start).toBe('node dist/cli.js extract')
  expect(readRows(join(folder, 'output'), 'articles').length).toBeGreaterThan(20)
}

const runners: Record<string, (block: Block) => void> = {
  sh: ({ code }) => {
    if (/^npm /m.test(code)) return checkNpm(code)
    output('bash', ['-e', '-o', 'pipefail', '-c', code])
  },
  python: ({ code }) => expect(output('python3', ['-'], code)).not.toBe(''),
  sql: ({ code }) =>
    expect(output('python3', ['-c', 'import duckdb, sys; duckdb.sql(sys.stdin.read()).show()'], code)).toContain(
      'name'
    ),
  r: ({ code }) => expect(output('Rscript', ['-'], code)).toContain('quantity_value'),
  json: ({ code }) => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas', 'config.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false }).compile(schema)
    validate(JSON.parse(code))
    expect(validate.errors ?? []).toEqual([])
  },
  ts: ({ code, printed }) => {
    // Inside the package, so that the package finds itself by name; the example is JavaScript as it stands.
    const inside = mkdtempSync(join(ROOT, 'dist', '.readme-'))
    writeFileSync(join(inside, 'example.mjs'), code)
    const stdout = execFileSync(process.execPath, ['example.mjs'], { cwd: inside, encoding: 'utf8' })
    rmSync(inside, { recursive: true })
    expect(stdout.trim()).toBe(printed)
  }
}

const MISSING: Record<string, boolean> = { python: !hasPython('pandas'), sql: !hasPython('duckdb'), r: !hasR('readr') }

// In their order: a block may read what one before it has written.
describe('blocks', () => {
  for (const block of blocks) {
    test.skipIf(MISSING[block.language] ?? false)(block.title, () => {
      const run = runners[block.language]
      if (run === undefined) throw new Error(`No way to run a block of "${block.language}".`)
      run(block)
    })
  }

  test('are all found', () => {
    expect(blocks.length).toBe((README.match(/```/g)?.length ?? 0) / 2)
  })
})

test('CI runs the test command of the README', () => {
  const ci = readFileSync(join(ROOT, '.ci', 'run'), 'utf8')
    .trim()
    .split('\n')
    .slice(-2)
    .join(' && ')
  expect(README).toContain(`\n${ci} `)
})

/** The rows of the table whose header is this, as lists of cells. */
function tableOf(header: string): string[][] {
  const [, body = ''] = README.split(`\n${header}\n`)
  const [table = ''] = body.split('\n\n')
  const rows = table.split('\n').slice(1)
  return rows.map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
  )
}

test('the quotes shown are rows of the sample dataset', () => {
  const shown = tableOf('| speaker | kind | cue | content |')
  const quotes = readRows(join(folder, 'output'), 'quotes')
  expect(shown.length).toBeGreaterThan(2)
  expect(quotes.map(({ speaker, kind, cue, content }) => [speaker, kind, cue, content])).toEqual(
    expect.arrayContaining(shown)
  )
})

test('the figures are those of the last measurement', () => {
  const measured = JSON.parse(readFileSync(join(ROOT, 'bench', 'results', 'quality.json'), 'utf8'))
  const figures = measured.map((figure: Record<'task' | 'corpus' | 'metric', string> & { value: number }) => {
    const { task, corpus, metric, value } = figure
    return [task, corpus, metric, value.toFixed(2).replace(/^0/, '')]
  })
  const shown = tableOf('| task | corpus | metric | value |')
  expect(shown.length).toBeGreaterThan(8)
  expect(figures).toEqual(expect.arrayContaining(shown))
})

test('every option is told', () => {
  const options = commands.flatMap(command => command.options.filter(({ negate }) => !negate))
  expect(options.map(({ long }) => long ?? '').filter(long => !README.includes(`${long}`))).toEqual([])
})

test('every command is told', () => {
  const told = tableOf('| command | | options |').map(([command = '']) => /[a-z]+/.exec(command)?.[0])
  expect(told).toEqual(commands.map(command => command.name()))
})

test('links lead to files', () => {
  const targets = [...README.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
  expect(targets).toContain('docs/tables.svg')
  expect(targets.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
})
