/**
 * Opens a dataset with the programs that people use, and compares what they read with `datapackage.json` and with the
 * rows written. Each is skipped where it is not installed:
 *
 *   pip install pandas duckdb csvkit 'frictionless[json]'
 *   apt-get install --no-install-recommends r-cran-readr libreoffice-calc
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { built, jsonLines, temporaryFolder } from './built.js'
import { has, hasPython, hasR } from './programs.js'

const { run } = await built<typeof import('../src/run.js')>('run.js')
const placeOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const SAMPLES = placeOf('../input')
const plain = join(temporaryFolder(), 'plain')
const excel = join(temporaryFolder(), 'excel')
const cells = join(temporaryFolder(), 'cells')

/** What must survive in a cell. */
const CELLS = [
  '=1+1',
  '+1 to that',
  '-1-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\u200B=1',
  '＝1',
  '007',
  '0',
  '12',
  '-5.25',
  '1E5',
  '12345678901234567890',
  '5.10',
  '1,200',
  '$5',
  '(5)',
  '5%',
  '-5.5%',
  '2024-05-14',
  '2024-05',
  '14/05/2024',
  '3/4',
  '2-1',
  'May 5',
  '5 May',
  'Apr. 2024',
  'Monday, May 5, 2024',
  '6:30 pm',
  '6.30pm',
  '12:30',
  '1850-05-14',
  'TRUE',
  'false',
  '#N/A',
  '#budget',
  '1 1/2',
  'say "no", she said',
  "'quoted'",
  '“quoted”',
  'a;b',
  'a,b',
  'a\nb',
  '👍🏽 family 👩‍👩‍👧',
  'e\u0301',
  '中文',
  '\u00A0x ',
  'a'.repeat(40_000),
  '👍'.repeat(20_000)
]

beforeAll(async () => {
  await run({ paths: [SAMPLES], out: plain, formats: ['csv', 'jsonl'] })
  const records = CELLS.map((cell, n) => ({
    id: /\r|a{99}|👍{99}/u.test(cell) ? n : cell,
    title: cell,
    byline: `Cell ${n}`,
    date: '2024-05-14',
    text: `“It was ${cell},” Mayor Ida Brandt said on day ${n}.`,
    note: cell
  }))
  await run({ paths: [SAMPLES], out: excel, csv: 'excel', flat: true })
  await run({ paths: [jsonLines(records), SAMPLES], out: cells, csv: 'excel', keep: ['note'], flat: true })
}, 60_000)

interface Resource {
  path: string
  rowCount: number
  schema: { fields: { name: string; type: string }[] }
}

function resourcesOf(folder: string, extension: string): Resource[] {
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
  return resources.filter(({ path }: Resource) => path.endsWith(extension))
}

function output(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e9 })
  expect([status, status === 0 ? '' : stderr + stdout]).toEqual([0, ''])
  return stdout
}

/** A whole number may be read as any number: a column that has empty cells has no integers in pandas. */
const ALLOWED: Record<string, readonly string[]> = {
  integer: ['integer', 'number', 'flag'],
  number: ['number', 'integer'],
  boolean: ['boolean', 'flag']
}

/** Compares "file, rows, column, type" lines with the descriptor; columns of text may look like anything. */
function compareTypes(lines: string, extension: string): void {
  const read = lines
    .trim()
    .split('\n')
    .map(line => line.split('\t'))
  for (const { path, rowCount, schema } of resourcesOf(plain, extension)) {
    const columns = read.filter(([file = '']) => basename(file) === path)
    expect(columns.map(([, , name]) => name)).toEqual(schema.fields.map(({ name }) => name))
    for (const [n, { name, type }] of schema.fields.entries()) {
      const [, rows, , kind = ''] = columns[n] ?? []
      expect([path, name, Number(rows)]).toEqual([path, name, rowCount])
      if (!['integer', 'number', 'boolean'].includes(type) || kind === 'empty') continue
      expect([path, name, ALLOWED[type] ?? [type]]).toEqual([path, name, expect.arrayContaining([kind])])
    }
  }
}

const filesOf = (extension: string) => resourcesOf(plain, extension).map(({ path }) => join(plain, path))

describe.each(['.csv', '.jsonl'])('%s', extension => {
  test.skipIf(!hasPython('pandas'))('pandas', () => {
    compareTypes(output('python3', [placeOf('open-with/read_pandas.py'), ...filesOf(extension)]), extension)
  })

  test.skipIf(!hasPython('duckdb'))('DuckDB', () => {
    compareTypes(output('python3', [placeOf('open-with/read_duckdb.py'), ...filesOf(extension)]), extension)
  })
})

test.skipIf(!hasR('readr'))('readr', () => {
  compareTypes(output('Rscript', [placeOf('open-with/read_readr.R'), ...filesOf('.csv')]), '.csv')
})

test.skipIf(!has('csvstat', '--version'))('csvkit', () => {
  // A column of 0 and 1 is Boolean to csvkit.
  const kinds: Record<string, string> = { Number: 'number', Boolean: 'flag' }
  const lines = filesOf('.csv').flatMap(path => {
    const [rows] = /\d+/.exec(output('csvstat', ['--count', path])) ?? []
    const columns: { column_name: string; type: string; nonnulls?: number }[] = JSON.parse(
      output('csvstat', ['--json', '--snifflimit', '0', path])
    )
    return columns.map(({ column_name, type, nonnulls }) =>
      [path, rows, column_name, nonnulls === 0 ? 'empty' : (kinds[type] ?? 'string')].join('\t')
    )
  })
  compareTypes(lines.join('\n'), '.csv')
})

test.skipIf(!hasPython('frictionless'))('frictionless', () => {
  for (const folder of [plain, excel]) {
    expect(output('frictionless', ['validate', join(folder, 'datapackage.json')])).not.toContain('INVALID')
  }
})

vi.setConfig({ testTimeout: 300_000 })

describe.skipIf(!has('soffice', '--version'))('LibreOffice', () => {
  // Comma, quotation mark, UTF-8, first line 1, no column formats, English (USA), quoted fields not as text; and it
  // looks for dates and amounts, as Excel always does.
  const infilter = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true'

  test('every cell survives, also in xlsx', () => {
    const names = resourcesOf(cells, '.csv').map(({ path }) => path.replace('.csv', ''))
    const [csv, xlsx, back] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
    const pathsIn = (folder: string, extension: string) => names.map(name => join(folder, `${name}.${extension}`))
    convert([infilter, '--convert-to', TO_CSV], pathsIn(cells, 'csv'), csv)
    convert([infilter, '--convert-to', 'xlsx'], pathsIn(cells, 'csv'), xlsx)
    convert(['--convert-to', TO_CSV], pathsIn(xlsx, 'xlsx'), back)
    for (const name of names) {
      const before = cellsOf(join(cells, `${name}.csv`))
      expect([name, differences(before, cellsOf(join(csv, `${name}.csv`)))]).toEqual([name, []])
      expect([name, differences(before, cellsOf(join(back, `${name}.csv`)))]).toEqual([name, []])
    }
  })
})

// As it would be shown, in UTF-8.
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'

const profile = temporaryFolder()

function convert(how: readonly string[], paths: readonly string[], folder: string): void {
  output('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', ...how, '--outdir', folder, ...paths])
}

function cellsOf(path: string): string[][] {
  return Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
}

/** Cells that have become others, at most ten; a number may be written otherwise. */
function differences(before: readonly string[][], after: readonly string[][]): unknown[] {
  expect(after.length).toBe(before.length)
  return before
    .flatMap((row, y) => row.map((cell, x) => ({ x, y, before: cell, after: after[y]?.[x] ?? '' })))
    .filter(cell => cell.before !== cell.after && !isSameNumber(cell.before, cell.after))
    .slice(0, 10)
    .map(cell => ({ ...cell, before: cell.before.slice(0, 80), after: cell.after.slice(0, 80) }))
}

function isSameNumber(before: string, after: string): boolean {
  const plain = /^[+-]?\d+(?:\.\d+)?%?$/
  const amount = (text: string) => Number(text.replace('%', '')) / (text.endsWith('%') ? 100 : 1)
  if (/^(?:true|false)$/.test(before)) return after.toLowerCase() === before
  return plain.test(before) && plain.test(after) && amount(before) === amount(after)
}
