import { isUtf8 } from 'node:buffer'
import { articleFromRecord, type ReadOptions } from '../read/index.js'
import { tableSchema, tables } from '../tables/index.js'
import type { Analysis, Article, ArticleError, ErrorCode, TableName } from '../types.js'
import { createWriter } from '../write/index.js'

/** One line of standard input. */
export interface Line {
  bytes: Uint8Array
  /** From 1, blank and broken lines included. */
  number: number
}

/** Why an article has no rows. */
export interface Failure {
  failure: { code: ErrorCode; message: string }
}

/**
 * Makes the function that turns a line of `newsmill filter` into the JSON of its reply, rows exactly as in the JSON
 * Lines files. A line that is no article is answered too; what `analyse` throws is thrown.
 */
export function createAnswer(
  options: ReadOptions
): (line: Line, analyse: (article: Article) => Promise<Analysis>) => Promise<string | Failure> {
  const rowsJson = createRowsJson()
  return async (line, analyse) => {
    const parsed = parseLine(line.bytes)
    if ('failure' in parsed) return parsed
    const place = `-#${line.number}`
    const { article, errors } = articleFromRecord(parsed.value, { source: place, fallbackId: place }, options)
    if (article === null) return failureOf(errors)
    const id = idJson(parsed)
    const analysis = await analyse({ ...article, id: articleId(id) ?? article.id })
    const lists = (['entities', 'mentions', 'quotes', 'claims'] as const).map(
      name => `"${name}":[${rowsJson(name, analysis)}]`
    )
    return `{"id":${id},"article":${rowsJson('articles', analysis)},${lists.join(',')}}`
  }
}

/** The JSON of the reply to a line that could not be answered with rows. */
export function failureReply(line: Uint8Array, { failure }: Failure): string {
  const { code, message } = failure
  return `{"id":${idJson(decode(line))},"error":${JSON.stringify({ code, message })}}`
}

interface Parsed {
  text: string
  value: unknown
}

function decode(bytes: Uint8Array): Parsed {
  const text = new TextDecoder().decode(bytes)
  try {
    return { text, value: JSON.parse(text) }
  } catch {
    return { text, value: undefined }
  }
}

function parseLine(bytes: Uint8Array): Parsed | Failure {
  if (!isUtf8(bytes)) return invalid('The line is not valid UTF-8; encode it so.')
  const parsed = decode(bytes)
  if (parsed.value !== undefined) return parsed
  return invalid(
    parsed.text.trim() === '' ? 'The line is empty; each line must be a JSON object.' : 'The line is not JSON.'
  )
}

/** The last of the errors is why there is no article; those before it only say what else was wrong. */
function failureOf(errors: readonly ArticleError[]): Failure {
  const error = errors.at(-1)
  return { failure: { code: error?.code ?? 'WRONG_SHAPE', message: error?.message ?? 'The line is no article.' } }
}

function invalid(message: string): Failure {
  return { failure: { code: 'INVALID_JSON', message } }
}

/** The line's id as JSON: a string, a number with the digits it was written with, else null. */
function idJson({ text, value }: Parsed): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  if (typeof id === 'string') return JSON.stringify(id)
  if (typeof id !== 'number') return 'null'
  // JSON.parse rounds long numbers, so the digits are looked up; an escaped or inner "id" with the same value is as good.
  const written = [...text.matchAll(/"id"\s*:\s*(-?\d[\d.eE+-]*)/g)].find(match => Number(match[1]) === id)
  return written?.[1] ?? JSON.stringify(id)
}

/** An article id for a line that has an id of its own, else null. */
function articleId(json: string): string | null {
  if (json === 'null' || json === '""') return null
  return json.startsWith('"') ? JSON.parse(json) : json
}

/** Rows of one article as JSON objects with commas between. */
function createRowsJson(): (name: TableName, analysis: Analysis) => string {
  const writer = createWriter('jsonl', 'plain')
  return (name, analysis) => {
    const context = { duplicateOf: null, storyId: analysis.document.article.id, keep: [] }
    const lines = writer.rows(tableSchema(name, []), tables[name].rows(analysis, context))
    return lines.trimEnd().split('\n').join(',')
  }
}
