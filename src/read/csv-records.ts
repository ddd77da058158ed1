import { decodeUtf8 } from './decode.js'

/** One record of a CSV file that is not a blank line. */
export interface CsvRecord {
  fields: string[]
  /** Line of the file on which the record begins, from 1. */
  line: number
  /** True where bytes of the record were broken. */
  repaired: boolean
  problem: CsvProblem | null
}

export interface CsvProblem {
  /** Words after a closing quotation mark; no closing mark before the end of the file; more than `maxLength`. */
  kind: 'stray' | 'unclosed' | 'overlong'
  /** Line on which the quoted field began that is the trouble, or else the record. */
  line: number
}

interface CsvOptions {
  delimiter: string
  /** UTF-16 code units that a record may hold; what goes beyond is read, but not kept. */
  maxLength: number
}

interface Scanner extends CsvOptions {
  state: 'start of field' | 'plain' | 'quoted' | 'after quoted'
  record: CsvRecord
  field: string
  /** UTF-16 code units of the record so far, kept or not. */
  length: number
  /** Line on which the last quoted field of the record began, or null. */
  quoteLine: number | null
}

/**
 * Reads records by RFC 4180, and a quotation mark inside a field without marks as itself. Memory is bounded by one
 * record of `maxLength`, even where a quotation mark is never closed.
 * csv-parse is not used: it counts CR LF inside a quoted field as two lines, cannot tell where a quoted field began,
 * and either keeps all that follows an open mark in memory or stops at the first record that is too long.
 * @param lines  UTF-8, cut after line ends by `pieces`
 */
export async function* readCsvRecords(
  lines: AsyncIterable<readonly Buffer[]>,
  options: CsvOptions
): AsyncGenerator<CsvRecord, void, undefined> {
  const scanner: Scanner = { ...options, state: 'start of field', ...emptyRecord(1) }
  let line = 1
  for await (const some of lines) {
    for (const bytes of some) {
      const { text, repaired } = decodeUtf8(bytes)
      scanner.record.repaired ||= repaired
      const record = scan(scanner, text, line)
      if (record !== null) yield record
      if (text.endsWith('\n') || text.endsWith('\r')) line++
    }
  }
  if (scanner.state === 'quoted') scanner.record.problem = { kind: 'unclosed', line: scanner.quoteLine ?? line }
  const last = endRecord(scanner, line)
  if (last !== null) yield last
}

/** Reads one line or a piece of it, and gives the record that ends with it. */
function scan(scanner: Scanner, text: string, line: number): CsvRecord | null {
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (scanner.state === 'quoted') {
      at = scanQuoted(scanner, text, at)
    } else if (character === '"' && scanner.state !== 'plain') {
      if (scanner.state === 'after quoted') keep(scanner, '"')
      else scanner.quoteLine = line
      scanner.state = 'quoted'
      at++
    } else if (character === '\r' || character === '\n') {
      return endRecord(scanner, line + 1)
    } else if (character === scanner.delimiter) {
      endField(scanner)
      at++
    } else {
      at = scanPlain(scanner, text, at)
    }
  }
  return null
}

/** Reads on to behind the next quotation mark, which closes the field unless another follows. */
function scanQuoted(scanner: Scanner, text: string, from: number): number {
  const mark = text.indexOf('"', from)
  keep(scanner, text.slice(from, mark < 0 ? text.length : mark))
  if (mark < 0) return text.length
  scanner.state = 'after quoted'
  return mark + 1
}

/** Reads on to the next delimiter or line end. */
function scanPlain(scanner: Scanner, text: string, from: number): number {
  let end = text.indexOf(scanner.delimiter, from)
  if (end < 0) end = text.length
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--
  if (scanner.state === 'after quoted') {
    scanner.record.problem ??= { kind: 'stray', line: scanner.quoteLine ?? scanner.record.line }
  }
  scanner.state = 'plain'
  keep(scanner, text.slice(from, end))
  return end
}

function keep(scanner: Scanner, words: string): void {
  scanner.length += words.length
  if (scanner.length <= scanner.maxLength) scanner.field += words
  else scanner.record.problem ??= { kind: 'overlong', line: scanner.record.line }
}

function endField(scanner: Scanner): void {
  scanner.record.fields.push(scanner.field)
  scanner.field = ''
  scanner.state = 'start of field'
}

/** The record, or null for a blank line. */
function endRecord(scanner: Scanner, nextLine: number): CsvRecord | null {
  const { quoteLine } = scanner
  endField(scanner)
  const { record } = scanner
  Object.assign(scanner, emptyRecord(nextLine))
  const blank = quoteLine === null && record.fields.length === 1 && record.fields[0] === '' && record.problem === null
  return blank ? null : record
}

function emptyRecord(line: number): Pick<Scanner, 'record' | 'field' | 'length' | 'quoteLine'> {
  return { record: { fields: [], line, repaired: false, problem: null }, field: '', length: 0, quoteLine: null }
}
