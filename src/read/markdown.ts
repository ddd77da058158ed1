import { marked } from 'marked'
import { parseDocument } from 'yaml'
import { collect } from './bytes.js'
import { decodeUtf8 } from './decode.js'
import { isRecord } from './fields.js'
import { blocksOf } from './html/blocks.js'
import { isStackOverflow, readWithin } from './html/page.js'
import { articleError, maxArticleLength, maxNesting, placeOf, type Reader, tooDeep, tooLong } from './reader.js'
import { readingsFromRecord } from './record.js'

// A UTF-16 code unit is at most three bytes of UTF-8; the rest is for markup and front matter.
const MAX_BYTES_PER_UNIT = 4
const OTHER_BYTES = 1024 * 1024
const PARAGRAPH_BREAK = '\n\n'

/**
 * CommonMark with GitHub's tables: one article, its text without the markup, its fields from YAML front matter. A
 * first-level heading at the start is the title where the front matter has none, and is no part of the text.
 */
export const markdown: Reader = async function* (input, bytes, options) {
  const place = placeOf(input)
  const content = await collect(bytes, maxArticleLength(options) * MAX_BYTES_PER_UNIT + OTHER_BYTES)
  if (content === null) {
    yield { error: tooLong(place, options) }
    return
  }
  const { text, repaired } = decodeUtf8(content)
  const { fields, problem, body } = splitFrontMatter(text)
  if (problem !== null) yield { error: articleError('WRONG_SHAPE', place, problem) }
  const paragraphs = paragraphsOf(body, maxNesting(options))
  if (paragraphs === null) {
    yield { error: tooDeep(place, options) }
    return
  }
  const { heading, rest } = paragraphs
  const record = { ...(heading === null ? {} : { title: heading }), ...fields, text: rest.join(PARAGRAPH_BREAK) }
  const textIsOurs = { ...options, fields: { ...options.fields, text: 'text' } }
  yield* readingsFromRecord(record, { ...place, repaired }, textIsOurs)
}

interface Parts {
  fields: Record<string, unknown>
  /** What is wrong with the front matter, for a row. */
  problem: string | null
  body: string
}

/** Front matter is YAML between two lines of hyphens at the start. */
function splitFrontMatter(text: string): Parts {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  if (match === null) return { fields: {}, problem: null, body: text }
  const body = text.slice(match[0].length)
  const { fields, reason } = parseYaml(match[1] ?? '')
  const problem = `The front matter is no YAML mapping (${reason}); the article was read without it, mend it.`
  return { fields, problem: reason === null ? null : problem, body }
}

function parseYaml(yaml: string): { fields: Record<string, unknown>; reason: string | null } {
  const document = parseDocument(yaml, { logLevel: 'silent' })
  const error = document.errors[0]
  if (error !== undefined) return { fields: {}, reason: error.message.split('\n')[0]?.replace(/:$/, '') ?? error.code }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    if (value === null || value === undefined) return { fields: {}, reason: null }
    return isRecord(value) ? { fields: value, reason: null } : { fields: {}, reason: 'it is no mapping' }
  } catch (cause) {
    // What the package throws for aliases that would grow without bound, or lead nowhere.
    if (cause instanceof ReferenceError) return { fields: {}, reason: cause.message }
    throw cause
  }
}

/** Null where quotes or lists are nested deeper than `levels`. */
function paragraphsOf(body: string, levels: number): { heading: string | null; rest: string[] } | null {
  const html = toHtml(body)
  if (html === null) return null
  return readWithin(levels, html, document => {
    for (const element of document.querySelectorAll('script, style, template')) element.remove()
    const [first, ...others] = blocksOf(document.body)
    if (first?.element.localName === 'h1') return { heading: first.text, rest: others.map(({ text }) => text) }
    return { heading: null, rest: first === undefined ? [] : [first, ...others].map(({ text }) => text) }
  })
}

function toHtml(body: string): string | null {
  try {
    return marked.parse(body, { async: false })
  } catch (cause) {
    if (isStackOverflow(cause)) return null
    throw cause
  }
}
