import { decodeUtf8 } from './decode.js'
import { parseJson } from './json.js'
import { pieces } from './pieces.js'
import { articleError, maxArticleLength, placeOfFile, placeOfNth, type Reader, tooLong } from './reader.js'
import { readingsFromRecord } from './record.js'

const LF = 0x0a
// A UTF-16 code unit is at most six bytes as a \u escape; the rest is for the other fields.
const MAX_BYTES_PER_UNIT = 6
const OTHER_FIELDS_BYTES = 1024 * 1024

/**
 * JSON Lines: each line that is not blank is an article. They are numbered by these lines, good or bad, so that ids
 * stay what they are when a bad line is mended.
 */
export const jsonl: Reader = async function* (input, bytes, options) {
  const limit = maxArticleLength(options) * MAX_BYTES_PER_UNIT + OTHER_FIELDS_BYTES
  let n = 0
  for await (const line of readLines(bytes, limit)) {
    const decoded = line === null ? null : decodeUtf8(line)
    // Where files were joined, a byte-order mark may stand at the start of a line.
    const text = decoded?.text.replace(/^\uFEFF/, '') ?? null
    if (text !== null && text.trim() === '') continue
    const place = placeOfNth(input, ++n)
    if (text === null) {
      yield { error: tooLong(place, options) }
      continue
    }
    const parsed = parseJson(text)
    if ('broken' in parsed) {
      const { column, early } = parsed.broken
      const what = early ? 'The JSON ends too early' : 'The JSON is broken'
      const message = `${what} at column ${column} of the line; mend the line, or remove it.`
      yield { error: articleError('INVALID_JSON', place, message) }
    } else {
      yield* readingsFromRecord(parsed.value, { ...place, repaired: decoded?.repaired === true }, options)
    }
  }
  if (n === 0) {
    const message = 'The file holds only blank lines; put articles into it, or remove it.'
    yield { error: articleError('EMPTY_FILE', placeOfFile(input), message) }
  }
}

/** Lines without their line feed, which alone ends one (U+2028 may stand inside JSON); null for one over `limit`. */
async function* readLines(bytes: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer | null, void, undefined> {
  let parts: Buffer[] = []
  let length = 0
  for await (const some of pieces(bytes)) {
    for (const piece of some) {
      length += piece.length
      if (length <= limit) parts.push(piece)
      else parts = []
      if (piece.at(-1) !== LF) continue
      yield length <= limit ? Buffer.concat(parts) : null
      parts = []
      length = 0
    }
  }
  if (length > 0) yield length <= limit ? Buffer.concat(parts) : null
}
