import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PipelineError } from '../errors.js'
import { tableSchema } from '../tables/index.js'
import type { Row, TableName } from '../types.js'
import { createSlices, offsetProblems } from './offsets.js'
import { COUNT_COLUMNS, type Cursor, openCursor, readRows, takeRows } from './rows.js'

export interface Verification {
  /** Rows read of each table. */
  counts: Partial<Record<TableName, number>>
  /** How many things are wrong. */
  problems: number
  /** The first of them, as sentences. */
  examples: string[]
}

type DetailTable = 'entities' | 'mentions' | 'quotes' | 'claims'
const DETAILS: readonly DetailTable[] = ['entities', 'mentions', 'quotes', 'claims']
const MAX_EXAMPLES = 20

/**
 * Checks the JSON Lines of a finished dataset: offsets against the articles' texts, keys, counts. The files are read
 * side by side, so no more than one article is in memory, and the ids of all.
 * @throws PipelineError NOT_A_DATASET without `articles.jsonl`
 */
export async function verifyDataset(folder: string): Promise<Verification> {
  if (!existsSync(join(folder, 'articles.jsonl'))) {
    const message = `${folder} has no articles.jsonl; give the folder of a dataset with JSON Lines (--format jsonl).`
    throw new PipelineError('NOT_A_DATASET', message, { folder })
  }
  const result: Verification = { counts: { articles: 0 }, problems: 0, examples: [] }
  const report = (file: string, message: string): void => {
    if (result.problems++ < MAX_EXAMPLES) result.examples.push(`${file}: ${message}`)
  }
  const record = readRecord(folder, report)
  const present = DETAILS.filter(table => existsSync(join(folder, `${table}.jsonl`)))
  const walk: Walk = { folder, report, counts: result.counts, cursors: new Map(), ids: new Set() }
  for (const table of present) walk.cursors.set(table, await openCursor(countedRows(walk, table)))
  for await (const article of countedRows(walk, 'articles')) await checkArticle(article, walk)
  for (const [table, cursor] of walk.cursors) await checkRest(table, cursor, report)
  if (existsSync(join(folder, 'errors.jsonl'))) for await (const _ of countedRows(walk, 'errors'));
  checkCounts(record, result, report)
  return result
}

type Report = (file: string, message: string) => void

interface Walk {
  folder: string
  report: Report
  counts: Verification['counts']
  cursors: Map<DetailTable, Cursor>
  /** Of the articles so far. */
  ids: Set<unknown>
}

async function* countedRows({ folder, report, counts }: Walk, table: TableName): AsyncGenerator<Row, void, undefined> {
  const file = `${table}.jsonl`
  counts[table] = 0
  for await (const row of readRows(join(folder, file), line => report(file, `line ${line} is no JSON object`))) {
    counts[table]++
    yield row
  }
}

async function checkArticle(article: Row, walk: Walk): Promise<void> {
  const { report, cursors, ids } = walk
  const name = `article ${JSON.stringify(article.article_id)}`
  if (ids.has(article.article_id)) report('articles.jsonl', `${name} is there twice`)
  ids.add(article.article_id)
  const slices = createSlices(String(article.text))
  for (const problem of articleProblems(article, slices.length)) report('articles.jsonl', `${name}: ${problem}`)
  const masked = { masked: article.masked }
  for (const problem of offsetProblems(masked, slices)) report('articles.jsonl', `${name}: ${problem}`)
  const rowsOf = new Map<TableName, Row[]>()
  for (const [table, cursor] of cursors) rowsOf.set(table, await takeRows(cursor, article.article_id))
  const known = knownKeys(rowsOf, ids)
  checkKeys('articles', [article], { known, report })
  for (const [table, rows] of rowsOf) {
    checkCount(article, table, { rows, report })
    checkKeys(table, rows, { known, report })
    for (const row of rows) {
      for (const problem of offsetProblems(row, slices)) report(`${table}.jsonl`, `${keyOf(table, row)}: ${problem}`)
    }
  }
}

function* articleProblems(article: Row, length: number): Generator<string> {
  if (article.char_count !== length) yield `char_count is ${article.char_count}, the text has ${length} code points`
  if (article.content_sha256 !== hash('sha256', String(article.text), 'hex')) {
    yield 'content_sha256 is not that of the text'
  }
}

function checkCount(article: Row, table: TableName, { rows, report }: { rows: Row[]; report: Report }): void {
  const column = COUNT_COLUMNS[table]
  if (column === undefined || article[column] === rows.length) return
  const message = `${column} of ${JSON.stringify(article.article_id)} is ${article[column]}, ${table} has ${rows.length}`
  report('articles.jsonl', message)
}

type Known = Map<TableName, Set<unknown>>

/** The keys that rows of this article may point to; a table that is not there checks nothing. */
function knownKeys(rowsOf: Map<TableName, Row[]>, articleIds: Set<unknown>): Known {
  const known: Known = new Map([['articles', articleIds]])
  for (const [table, rows] of rowsOf) {
    const [key = ''] = tableSchema(table, []).primaryKey
    known.set(table, new Set(rows.map(row => row[key])))
  }
  return known
}

function checkKeys(table: TableName, rows: Row[], { known, report }: { known: Known; report: Report }): void {
  const { foreignKeys } = tableSchema(table, [])
  if (table !== 'articles' && known.get(table)?.size !== rows.length) report(`${table}.jsonl`, 'an id is there twice')
  for (const row of rows) {
    for (const { column, table: target } of foreignKeys) {
      const cell = row[column] ?? null
      for (const id of Array.isArray(cell) ? cell : [cell]) {
        if (id === null || (known.get(target)?.has(id) ?? true)) continue
        report(`${table}.jsonl`, `${keyOf(table, row)}: ${column} ${JSON.stringify(id)} is not in ${target}`)
      }
    }
  }
}

function keyOf(table: TableName, row: Row): string {
  return tableSchema(table, [])
    .primaryKey.map(column => String(row[column]))
    .join(' ')
}

async function checkRest(table: TableName, cursor: Cursor, report: Report): Promise<void> {
  for (; cursor.next !== null; await cursor.advance()) {
    const { article_id } = cursor.next
    report(`${table}.jsonl`, `${keyOf(table, cursor.next)}: no article ${JSON.stringify(article_id)} at this place`)
  }
}

interface RunRecord {
  counts?: Partial<Record<string, number>>
  files?: string[]
}

function readRecord(folder: string, report: Report): RunRecord {
  try {
    const record: RunRecord = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))
    for (const file of record.files ?? []) if (!existsSync(join(folder, file))) report(file, 'the file is missing')
    return record
  } catch {
    report('run.json', 'it is missing or broken, so nothing tells whether the dataset is complete')
    return {}
  }
}

function checkCounts(record: RunRecord, { counts }: Verification, report: Report): void {
  for (const [table, rows] of Object.entries(counts)) {
    const told = record.counts?.[table]
    if (told !== undefined && told !== rows) report(`${table}.jsonl`, `${rows} rows, run.json says ${told}`)
  }
}
