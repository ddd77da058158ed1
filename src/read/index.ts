import type { ArticleError } from '../types.js'
import { headFirst, readBytes } from './bytes.js'
import { csv } from './csv.js'
import { type DecodeOptions, HEAD_BYTES, looksBinary, toUtf8 } from './decode.js'
import { accessError, errorCode } from './find.js'
import { type GunzipProblem, gunzipped, startingWith } from './gunzip.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import {
  articleError,
  type Input,
  type InputFormat,
  maxDecompressed,
  type Place,
  placeOfFile,
  type Reader,
  type Reading,
  type ReadOptions
} from './reader.js'
import { text } from './text.js'

export { findInputs } from './find.js'
export type { FieldNames, Input, InputFormat, Reading, ReadOptions } from './reader.js'
export { articleFromRecord, type RecordPlace, type RecordReading } from './record.js'

/** A reader that is loaded with the first file that needs it: a parser of pages takes longer to load than all the rest. */
const lazily = (load: () => Promise<Reader>): Reader =>
  async function* (input, bytes, options) {
    const reader = await load()
    yield* reader(input, bytes, options)
  }

/** The formats that can be read. */
export const readers: Record<InputFormat, Reader> = {
  text,
  json,
  jsonl,
  csv,
  tsv: csv,
  html: lazily(async () => (await import('./html.js')).html),
  markdown: lazily(async () => (await import('./markdown.js')).markdown)
}

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
  const problems: ArticleError[] = []
  const place = placeOfFile(input)
  const source = readBytes(input.path, { onBytes, onChange: () => problems.push(fileChanged(place)) })
  const onProblem = (problem: GunzipProblem) => problems.push(gunzipError(problem, place))
  const content = gunzipped(source, { limit: maxDecompressed(options), onProblem })
  const chunks = headFirst(content, HEAD_BYTES)
  const decoding = { format: input.format, ...(options.encoding !== undefined && { encoding: options.encoding }) }
  try {
    const head = (await chunks.next()).value ?? Buffer.alloc(0)
    // A file of which nothing could be decompressed has its row already.
    const problem = head.length === 0 && problems.length > 0 ? null : headProblem(head, input, decoding)
    if (problem !== null) yield { error: problem }
    else if (head.length > 0) yield* readers[input.format](input, toUtf8(startingWith(head, chunks), decoding), options)
    for (const error of problems) yield { error }
  } catch (cause) {
    yield { error: accessError(input.path, errorCode(cause)) }
  } finally {
    for (const stream of [chunks, content, source]) await stream.return(undefined)
  }
}

function fileChanged(place: Place): ArticleError {
  const message = 'The file was written to while it was read, and may be cut; run again when it is complete.'
  return articleError('FILE_CHANGED', place, message)
}

function gunzipError(problem: GunzipProblem, place: Place): ArticleError {
  switch (problem) {
    case 'damaged':
      return articleError('INVALID_GZIP', place, 'The gzipped file ends too early or is damaged; fetch it again.')
    case 'too many layers':
      return articleError('INVALID_GZIP', place, 'The file is gzipped more than twice over; unzip it first.')
    case 'too large': {
      const message = 'The gzipped file holds more than the limit, and was read up to there; raise --max-decompressed.'
      return articleError('TOO_LARGE', place, message)
    }
  }
}

/** What keeps a file from being read at all, as its first bytes tell. */
function headProblem(head: Buffer, input: Input, decoding: DecodeOptions): ArticleError | null {
  const place = placeOfFile(input)
  if (head.length === 0) return articleError('EMPTY_FILE', place, 'The file is empty; remove it, or fill it.')
  if (!looksBinary(head, decoding)) return null
  const message =
    'The file is binary, or text in an encoding that cannot be told; leave it out, or name it with --encoding.'
  return articleError('NOT_TEXT', place, message)
}
