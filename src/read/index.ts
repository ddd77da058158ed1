import type { ArticleError } from '../types.js'
import { headFirst, readBytes } from './bytes.js'
import { csv } from './csv.js'
import { HEAD_BYTES, looksBinary, toUtf8 } from './decode.js'
import { accessError, errorCode } from './find.js'
import { html } from './html.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { markdown } from './markdown.js'
import {
  articleError,
  type Input,
  type InputFormat,
  placeOfFile,
  type Reader,
  type Reading,
  type ReadOptions
} from './reader.js'
import { text } from './text.js'

export { findInputs } from './find.js'
export type { FieldNames, Input, InputFormat, Reading, ReadOptions } from './reader.js'
export { articleFromRecord, type RecordPlace, type RecordReading } from './record.js'

/** The formats that can be read. */
export const readers: Record<InputFormat, Reader> = { text, json, jsonl, csv, tsv: csv, html, markdown }

/**
 * Reads the articles of one file in their order, and what is wrong with them as rows; never throws for what a file
 * holds or for a file that cannot be read.
 * @param onBytes  told how many bytes more were read, for progress
 */
export async function* readArticles(
  input: Input,
  options: ReadOptions,
  onBytes: (count: number) => void = () => {}
): AsyncGenerator<Reading> {
  const chunks = headFirst(readBytes(input.path, onBytes), HEAD_BYTES)
  try {
    const head = (await chunks.next()).value ?? Buffer.alloc(0)
    const problem = headProblem(head, input)
    if (problem === null) yield* readers[input.format](input, toUtf8(joined(head, chunks)), options)
    else yield { error: problem }
  } catch (cause) {
    yield { error: accessError(input.path, errorCode(cause)) }
  } finally {
    await chunks.return(undefined)
  }
}

/** What keeps a file from being read at all, as its first bytes tell. */
function headProblem(head: Buffer, input: Input): ArticleError | null {
  const place = placeOfFile(input)
  if (head.length === 0) return articleError('EMPTY_FILE', place, 'The file is empty; remove it, or fill it.')
  if (!looksBinary(head)) return null
  const message = 'The file is binary, or text that is not in Unicode; leave it out, or save it as UTF-8.'
  return articleError('NOT_TEXT', place, message)
}

async function* joined(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  yield head
  yield* rest
}
