import { collect } from './bytes.js'
import { decodeUtf8 } from './decode.js'
import { hasTextField, isRecord } from './fields.js'
import { jsonErrorPosition } from './json-position.js'
import {
  articleError,
  encodingRepaired,
  type Input,
  placeOf,
  placeOfFile,
  placeOfNth,
  type Reader,
  type ReadOptions
} from './reader.js'
import { readingsFromRecord } from './record.js'

// JSON is parsed as a whole; more than this would not fit beside the rest of a run.
const MAX_BYTES = 256 * 1024 * 1024

/** One article, an array of articles, or an object that holds just one such array. */
export const json: Reader = async function* (input, bytes, options) {
  const content = await collect(bytes, MAX_BYTES)
  if (content === null) {
    const message = 'The file holds more than 256 MiB of JSON; turn it into JSON Lines, which is read piece by piece.'
    yield { error: articleError('UNREADABLE', placeOfFile(input), message) }
    return
  }
  const { text, repaired } = decodeUtf8(content)
  if (text.trim() === '') {
    yield {
      error: articleError('EMPTY_FILE', placeOfFile(input), 'The file holds only blanks; remove it, or fill it.')
    }
    return
  }
  const parsed = parseJson(text)
  if ('broken' in parsed) {
    yield { error: articleError('INVALID_JSON', placeOfFile(input), invalidJson(parsed.broken)) }
    return
  }
  if (repaired) yield { error: encodingRepaired(placeOfFile(input)) }
  yield* readingsOf(parsed.value, input, options)
}

/** Where text stops being JSON; line and column count from 1, the position, in UTF-16 code units, from 0. */
export interface JsonBreak {
  line: number
  column: number
  position: number
  /** True where nothing is wrong but that the text ends. */
  early: boolean
}

/** Parses, or says where the text stops being JSON. */
export function parseJson(text: string): { value: unknown } | { broken: JsonBreak } {
  try {
    return { value: JSON.parse(text) }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    const position = jsonErrorPosition(text)
    const line = text.slice(0, position).split('\n').length
    const column = position - text.lastIndexOf('\n', position - 1)
    return { broken: { line, column, position, early: position >= text.length } }
  }
}

function invalidJson({ line, column, position, early }: JsonBreak): string {
  const what = early ? 'The JSON ends too early' : 'The JSON is broken'
  const hint = 'mend it, or pass --input-format jsonl if each line is an object of its own'
  return `${what} at line ${line}, column ${column} (position ${position}); ${hint}.`
}

function* readingsOf(value: unknown, input: Input, options: ReadOptions) {
  const list = Array.isArray(value) ? value : wrappedList(value, options)
  if (list === null) {
    yield* readingsFromRecord(value, placeOf(input), options)
  } else if (list.length === 0) {
    const message = 'The file holds an empty list; put articles into it, or remove it.'
    yield { error: articleError('EMPTY_FILE', placeOfFile(input), message) }
  } else {
    for (const [index, record] of list.entries()) {
      yield* readingsFromRecord(record, placeOfNth(input, index + 1), options)
    }
  }
}

/** The articles in `{"articles": [...]}` or the like: the only list of objects in an object that is no article. */
function wrappedList(value: unknown, options: ReadOptions): unknown[] | null {
  if (!isRecord(value) || hasTextField(value, options)) return null
  const lists = Object.values(value).filter(item => Array.isArray(item) && item.length > 0 && item.every(isRecord))
  return lists.length === 1 ? (lists[0] as unknown[]) : null
}
