import { CsvError, type CsvErrorCode, type Options, parse } from 'csv-parse'
import { parse as parseWhole } from 'csv-parse/sync'
import type { ArticleError } from '../types.js'
import { headFirst } from './bytes.js'
import { decodeUtf8, HEAD_BYTES } from './decode.js'
import { type FieldRole, findField, listed, noTextField } from './fields.js'
import {
  articleError,
  type Input,
  maxArticleLength,
  type Place,
  placeOfFile,
  placeOfNth,
  type Reader,
  type Reading,
  type ReadOptions
} from './reader.js'
import { readingsFromRecord } from './record.js'

const TAB = '\t'
const DELIMITERS = [',', ';', TAB]
// A UTF-16 code unit is at most three bytes of UTF-8.
const MAX_BYTES_PER_UNIT = 3
// For the other fields, and for articles that are too long: csv-parse cannot go on after a record over its limit.
const OTHER_BYTES = 16 * 1024 * 1024

/** One record of a CSV file that is not a blank line. */
interface CsvRecord {
  fields: string[]
  /** Line of the file on which the record begins, from 1. */
  line: number
  /** True where bytes of the record were broken. */
  repaired: boolean
  /** csv-parse's code for what is wrong with its quotation marks or its length. */
  problem: CsvErrorCode | null
}

/**
 * CSV with a header, delimited by comma, semicolon or tab as the header tells, or TSV. Articles are numbered by
 * record, good or bad, so that ids stay what they are when a bad record is mended.
 */
export const csv: Reader = async function* (input, bytes, options) {
  let header: string[] | null = null
  let n = 0
  for await (const record of readRecords(input, bytes, options)) {
    if (header === null) {
      header = distinct(record.fields)
      const problem = headerProblem(record, header, { input, options })
      if (problem !== null) {
        yield { error: problem }
        return
      }
      yield* missingFields(header, { input, options })
      continue
    }
    yield* readingsOf(record, { header, place: placeOfNth(input, ++n), options })
  }
  if (n === 0) {
    const message = `The file holds ${header === null ? 'only blank lines' : 'a header but no records'}; fill it, or remove it.`
    yield { error: articleError('EMPTY_FILE', placeOfFile(input), message) }
  }
}

async function* readRecords(input: Input, bytes: AsyncIterable<Buffer>, options: ReadOptions) {
  const maxBytes = maxArticleLength(options) * MAX_BYTES_PER_UNIT + OTHER_BYTES
  let read: RecordReader | null = null
  for await (const chunk of headFirst(bytes, HEAD_BYTES)) {
    read ??= createRecordReader(input.format === 'tsv' ? TAB : guessDelimiter(chunk), maxBytes)
    yield* await read(chunk)
  }
  if (read !== null) yield* await read(null)
}

/** Takes the next chunk, or null at the end, and gives the records that end in it. */
type RecordReader = (chunk: Buffer | null) => Promise<CsvRecord[]>

/**
 * Records are taken from `on_record`, not from the stream: when csv-parse fails, the stream forgets what waits in it.
 * Lines are counted in `raw`, because csv-parse counts CR LF inside a quoted field as two.
 */
function createRecordReader(delimiter: string, maxBytes: number): RecordReader {
  const records: CsvRecord[] = []
  let line = 1
  const parser = parse({
    ...createOptions(delimiter),
    max_record_size: maxBytes,
    raw: true,
    relax_quotes: true,
    on_record: (given: unknown) => {
      // csv-parse's types do not know what `raw` makes of a record.
      const { record, raw } = given as { record: string[]; raw: string }
      const blank = /^[\r\n]*$/.test(raw)
      if (!blank) records.push({ ...decode(record), line, problem: findProblem(record, raw, delimiter) })
      line += raw.match(/\r\n|\r|\n/g)?.length ?? 0
      return null
    }
  })
  // Each error comes to the callbacks below, but would be thrown if nobody listened.
  parser.on('error', () => {})
  return async chunk => {
    if (parser.errored) return []
    const error = await new Promise<unknown>(resolve => {
      if (chunk === null) parser.end(resolve)
      else parser.write(chunk, resolve)
    })
    if (error instanceof CsvError) records.push({ fields: [], line, repaired: false, problem: error.code })
    else if (error) throw error
    return records.splice(0)
  }
}

/** Bytes are read as Latin 1, which keeps broken ones as they are, for `decode` to find. */
function createOptions(delimiter: string): Options {
  return { delimiter, encoding: 'latin1', record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true }
}

function decode(latin1: readonly string[]): Pick<CsvRecord, 'fields' | 'repaired'> {
  const decoded = latin1.map(field => decodeUtf8(Buffer.from(field, 'latin1')))
  return { fields: decoded.map(({ text }) => text), repaired: decoded.some(({ repaired }) => repaired) }
}

/**
 * `relax_quotes` lets a quotation mark stand inside a field without marks, which is common, but also words after a
 * closing mark, which it then keeps, marks and all. Such a field begins with a mark; the strict parser tells.
 */
function findProblem(fields: readonly string[], raw: string, delimiter: string): CsvErrorCode | null {
  if (!fields.some(field => field.startsWith('"'))) return null
  const codes = new Set<CsvErrorCode | undefined>()
  parseWhole(raw, {
    ...createOptions(delimiter),
    skip_records_with_error: true,
    on_skip: error => void codes.add(error?.code)
  })
  return codes.has('CSV_INVALID_CLOSING_QUOTE') ? 'CSV_INVALID_CLOSING_QUOTE' : null
}

/** The delimiter that stands most often outside quotation marks in the header; a comma if none does. */
function guessDelimiter(head: Buffer): string {
  const header = /[^\r\n]+/.exec(head.toString('utf8'))?.[0] ?? ''
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map(delimiter => bare.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** The header's names, made different where they are not: a second "note" is "note_2", a blank name "column_3". */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name, index) => {
    const base = name.trim() === '' ? `column_${index + 1}` : name
    let result = base
    for (let n = 2; taken.has(result); n++) result = `${base}_${n}`
    taken.add(result)
    return result
  })
}

interface Context {
  input: Input
  options: ReadOptions
}

/** What makes all records of the file unreadable. */
function headerProblem(record: CsvRecord, header: readonly string[], { input, options }: Context): ArticleError | null {
  const place = placeOfFile(input)
  if (record.problem !== null) {
    const message = `The header on line ${record.line} is broken; mend its quotation marks.`
    return articleError('INVALID_CSV', place, message)
  }
  const field = findField(emptyFields(header), 'text', options)
  return field === null ? articleError('NO_TEXT_FIELD', place, noTextField(header, options)) : null
}

/** A row for each other field that an option names and the header lacks; the articles are read without it. */
function* missingFields(header: readonly string[], { input, options }: Context): Generator<Reading, void, undefined> {
  for (const role of Object.keys(options.fields ?? {}) as FieldRole[]) {
    if (options.fields?.[role] === undefined || findField(emptyFields(header), role, options) !== null) continue
    const seen = `the fields are ${listed(header)}`
    const message = `There is no field "${options.fields[role]}": ${seen}; pass --${role}-field with one of them.`
    yield { error: articleError('WRONG_SHAPE', placeOfFile(input), message) }
  }
}

function emptyFields(header: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(header.map(name => [name, '']))
}

function* readingsOf(
  record: CsvRecord,
  { header, place, options }: { header: readonly string[]; place: Place; options: ReadOptions }
): Generator<Reading, void, undefined> {
  if (record.problem !== null || record.fields.length !== header.length) {
    yield { error: articleError('INVALID_CSV', place, invalidCsv(record, header.length)) }
    return
  }
  const fields = Object.fromEntries(header.map((name, index) => [name, record.fields[index]]))
  yield* readingsFromRecord(fields, { ...place, repaired: record.repaired }, options)
}

function invalidCsv({ problem, line, fields }: CsvRecord, expected: number): string {
  switch (problem) {
    case null:
      return `The record on line ${line} has ${fields.length} fields and the header ${expected}; quote fields that hold the delimiter or a line break.`
    case 'CSV_INVALID_CLOSING_QUOTE':
      return `A quoted field of the record that begins on line ${line} goes on after its closing mark; write each quotation mark inside it twice.`
    case 'CSV_MAX_RECORD_SIZE':
      return `The record that begins on line ${line} is so long that nothing after it was read; close its quotation mark, or remove it.`
    default:
      return `A quoted field of the record that begins on line ${line} is never closed, so nothing after it could be read; close its quotation mark.`
  }
}
