import type { Article, ArticleError, ErrorCode } from '../types.js'

export type InputFormat = 'text' | 'json' | 'jsonl' | 'csv' | 'tsv' | 'html' | 'markdown'

/** Names of the input's fields, as `--text-field` and its like give them; what is left out is guessed. */
export interface FieldNames {
  text?: string
  id?: string
  title?: string
  date?: string
  url?: string
  byline?: string
  publisher?: string
  language?: string
}

export interface ReadOptions {
  /** For standard input and for files that are named one by one; files in a folder go by their extension. */
  inputFormat?: InputFormat
  fields?: FieldNames
  /** UTF-16 code units; a longer article becomes an `ARTICLE_TOO_LONG` row. */
  maxArticleLength?: number
  /** A label of the WHATWG Encoding Standard, for all files; told from each file if left out. */
  encoding?: string
  /** Bytes that a gzipped file may hold; what is beyond becomes a `TOO_LARGE` row. */
  maxDecompressed?: number
  /** Levels of nested elements of a page; a deeper one becomes a `TOO_DEEP` row. */
  maxNesting?: number
}

/** One file to read, or standard input. */
export interface Input {
  /** What opens the file; `-` is standard input. */
  path: string
  /** What article ids are made of: the path below the deepest common folder, with `/`; `-` for standard input. */
  name: string
  format: InputFormat
  /** Size in bytes; null where it cannot be known before reading. */
  bytes: number | null
  /** Time of the last change, in milliseconds since 1970; left out where it cannot be known. */
  modified?: number
}

export type Reading = { article: Article } | { error: ArticleError }

/** Reads one file. `bytes` are UTF-8 without byte-order mark; bytes that are no UTF-8 stand for what was broken. */
export type Reader = (
  input: Input,
  bytes: AsyncIterable<Buffer>,
  options: ReadOptions
) => AsyncGenerator<Reading, void, undefined>

export const DEFAULT_MAX_ARTICLE_LENGTH = 1_000_000
/** 4 GiB. */
const DEFAULT_MAX_DECOMPRESSED = 2 ** 32
/** Real pages stay below 50; the time that Readability takes grows with the square of the depth. */
const DEFAULT_MAX_NESTING = 256

export function maxArticleLength(options: ReadOptions): number {
  return options.maxArticleLength ?? DEFAULT_MAX_ARTICLE_LENGTH
}

export function maxDecompressed(options: ReadOptions): number {
  return options.maxDecompressed ?? DEFAULT_MAX_DECOMPRESSED
}

export function maxNesting(options: ReadOptions): number {
  return options.maxNesting ?? DEFAULT_MAX_NESTING
}

/** Where an article or record stands: `source` for people, `id` for rows. */
export interface Place {
  source: string
  id: string | null
}

/** The whole file, which is one article. */
export function placeOf(input: Input): Place {
  return { source: input.path, id: input.name }
}

/** The nth article of a file that holds several, counted from 1. */
export function placeOfNth(input: Input, n: number): Place {
  return { source: `${input.path}#${n}`, id: `${input.name}#${n}` }
}

/** A file that gives no article at all, or trouble that is no single article's. */
export function placeOfFile(input: Input): Place {
  return { source: input.path, id: null }
}

export function articleError(code: ErrorCode, place: Place, message: string): ArticleError {
  return { source: place.source, article_id: place.id, code, message }
}

export function tooLong(place: Place, options: ReadOptions): ArticleError {
  const limit = maxArticleLength(options)
  return articleError(
    'ARTICLE_TOO_LONG',
    place,
    `The article is longer than ${limit} characters; split it, or raise the limit with --max-article-length.`
  )
}

export function tooDeep(place: Place, options: ReadOptions): ArticleError {
  const message = `Its elements are nested more than ${maxNesting(options)} levels deep; raise the limit with --max-nesting, or leave it out.`
  return articleError('TOO_DEEP', place, message)
}

export function encodingRepaired(place: Place): ArticleError {
  return articleError(
    'ENCODING_REPAIRED',
    place,
    'Some characters were no valid Unicode and now read U+FFFD; save the input as UTF-8 to keep them.'
  )
}
