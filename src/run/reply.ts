import { isUtf8 } from 'node:buffer'
import { articleFromRecord, type ReadOptions } from '../read/index.js'
import { bareRow, tableSchema, tables } from '../tables/index.js'
import type { Analysis, Article, ArticleError, ErrorCode, Row, TableName } from '../types.js'
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

/** What a line asks for; `id` is that of its reply, as JSON. */
export interface Request {
  id: string
  article: Article
}

/** Reads a line of `newsmill filter`: the article that it holds, or why it holds none. */
export function readRequest({ bytes, number }: Line, options: ReadOptions): Request | ({ id: string } & Failure) {
  const parsed = decode(bytes)
  const id = idJson(parsed)
  const problem = lineProblem(bytes, parsed)
  if (problem !== null) return { id, failure: { code: 'INVALID_JSON', message: problem } }
  const place = `-#${number}`
  const { article, errors } = articleFromRecord(parsed.value, { source: place, fallbackId: place }, options)
  if (article === null) return { id, ...failureOf(errors) }
  return { id, article: { ...article, id: articleId(id) ?? article.id } }
}

/** Makes replies out of rows exactly as in the JSON Lines files. */
export interface Replier {
  rows: (id: string, analysis: Analysis) => string
  /** To an article that is not processed: its own row and empty lists. */
  bare: (request: Request) => string
}

const LISTS = ['entities', 'mentions', 'quotes', 'claims'] as const

export function createReplier(): Replier {
  const writer = createWriter('jsonl', 'plain')
  /** Rows as JSON objects with commas between. */
  const json = (name: TableName, rows: readonly Row[]) =>
    writer.rows(tableSchema(name, []), rows).trimEnd().split('\n').join(',')
  const contextOf = ({ id }: Article) => ({ duplicateOf: null, storyId: id, keep: [] })
  return {
    rows: (id, analysis) => {
      const context = contextOf(analysis.document.article)
      const rowsOf = (name: TableName) => json(name, tables[name].rows(analysis, context))
      const lists = LISTS.map(name => `"${name}":[${rowsOf(name)}]`)
      return `{"id":${id},"article":${rowsOf('articles')},${lists.join(',')}}`
    },
    bare: ({ id, article }) => {
      const lists = LISTS.map(name => `"${name}":[]`)
      return `{"id":${id},"article":${json('articles', [bareRow(article, contextOf(article))])},${lists.join(',')}}`
    }
  }
}

/** The reply to a line that could not be answered with rows. */
export function failureReply(id: string, { failure }: Failure): string {
  const { code, message } = failure
  return `{"id":${id},"error":${JSON.stringify({ code, message })}}`
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

function lineProblem(bytes: Uint8Array, { text, value }: Parsed): string | null {
  if (!isUtf8(bytes)) return 'The line is not valid UTF-8; encode it so.'
  if (value !== undefined) return null
  return text.trim() === '' ? 'The line is empty; each line must be a JSON object.' : 'The line is not JSON.'
}

/** The last of the errors is why there is no article; those before it only say what else was wrong. */
function failureOf(errors: readonly ArticleError[]): Failure {
  const error = errors.at(-1)
  return { failure: { code: error?.code ?? 'WRONG_SHAPE', message: error?.message ?? 'The line is no article.' } }
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
