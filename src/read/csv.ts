import type { ArticleError } from '../types.js'
import { type CsvRecord, readCsvRecords } from './csv-records.js'
import { decodeUtf8 } from './decode.js'
import { type FieldRole, findField, listed, noTextField } from './fields.js'
import { pieces } from './pieces.js'
import {
  articleError,
  type Input,
  maxArticleLength,
  type Place,
  placeOfFile,
  placeOfNth,
  type Reader,
  type Reading,
  type ReadOptions,
  tooLong
} from './reader.js'
import { readingsFromRecord } from './record.js'

const TAB = '\t'
const DELIMITERS = [',', ';', TAB]
// For the fields of a record that are not its text.
const OTHER_FIELDS_LENGTH = 1024 * 1024

/**
 * CSV with a header, delimited by comma, semicolon or tab as the header tells, or TSV. Articles are numbered by
 * record, good or bad, so that ids stay what they are when a bad record is mended.
 */
export const csv: Reader = async function* (input, bytes, options) {
  let header: string[] | null = null
  let n = 0
  for await (const record of openRecords(input, bytes, options)) {
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

async function* openRecords(input: Input, bytes: AsyncIterable<Buffer>, options: ReadOptions) {
  const maxLength = maxArticleLength(options) + OTHER_FIELDS_LENGTH
  const lines = pieces(bytes)
  const first = await lines.next()
  if (first.done === true) return
  const delimiter = input.format === 'tsv' ? TAB : guessDelimiter(decodeUtf8(first.value[0] ?? Buffer.alloc(0)).text)
  yield* readCsvRecords(prepend(first.value, lines), { delimiter, maxLength })
}

async function* prepend<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield first
  yield* rest
}

/** The delimiter that stands most often outside quotation marks in the header; a comma if none does. */
function guessDelimiter(header: string): string {
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
    const message = `The header is broken on line ${record.problem.line}; mend its quotation marks.`
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
  if (record.problem?.kind === 'overlong') {
    yield { error: tooLong(place, options) }
  } else if (record.problem !== null || record.fields.length !== header.length) {
    yield { error: articleError('INVALID_CSV', place, invalidCsv(record, header.length)) }
  } else {
    const fields = Object.fromEntries(header.map((name, index) => [name, record.fields[index]]))
    yield* readingsFromRecord(fields, { ...place, repaired: record.repaired }, options)
  }
}

function invalidCsv({ problem, line, fields }: CsvRecord, expected: number): string {
  if (problem?.kind === 'unclosed') {
    return `The quoted field that begins on line ${problem.line} is never closed, so nothing after it could be read; close its quotation mark.`
  }
  if (problem?.kind === 'stray') {
    return `The quoted field that begins on line ${problem.line} goes on after its closing mark; write each quotation mark inside it twice.`
  }
  return `The record on line ${line} has ${fields.length} fields and the header ${expected}; quote fields that hold the delimiter or a line break.`
}
