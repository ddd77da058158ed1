import { collect } from './bytes.js'
import { decodeUtf8 } from './decode.js'
import { articleText } from './html/article-text.js'
import type { DomDocument } from './html/dom.js'
import { readMetadata } from './html/metadata.js'
import { readWithin } from './html/page.js'
import {
  articleError,
  type Input,
  maxArticleLength,
  maxNesting,
  placeOf,
  type Reader,
  type Reading,
  type ReadOptions,
  tooDeep
} from './reader.js'
import { readingsFromRecord } from './record.js'

/** Pages are parsed as a whole; the largest of news sites have some 2 MB. */
const MAX_BYTES = 32 * 1024 * 1024

/** A web page with one article: its main text, and what the page says of it. */
export const html: Reader = async function* (input, bytes, options) {
  const place = placeOf(input)
  const content = await collect(bytes, MAX_BYTES)
  if (content === null) {
    const message = `The page has more than ${MAX_BYTES / 1024 / 1024} MiB; save the article by itself.`
    yield { error: articleError('TOO_LARGE', place, message) }
    return
  }
  const { text, repaired } = decodeUtf8(content)
  yield* readPage(text, { input, repaired, options })
}

const NO_ARTICLE =
  'No article was found on the page; check that it is not a front page, or a page that a script fills in later.'

interface Context {
  input: Input
  repaired: boolean
  options: ReadOptions
}

function* readPage(text: string, { input, repaired, options }: Context): Generator<Reading, void, undefined> {
  const place = placeOf(input)
  if (text.trim() === '') {
    yield { error: articleError('EMPTY_FILE', place, 'The page holds only blanks; remove it, or fetch it again.') }
    return
  }
  if (isOtherXml(text)) {
    const message = 'This is XML but no web page, perhaps a feed; fetch the pages that it leads to.'
    yield { error: articleError('NO_ARTICLE', place, message) }
    return
  }
  const record = readWithin(maxNesting(options), text, recordOf)
  if (record === null) yield { error: tooDeep(place, options) }
  else if (record.text === '') yield { error: articleError('NO_ARTICLE', place, NO_ARTICLE) }
  else yield* readingsFromRecord(record, { ...place, repaired }, { maxArticleLength: maxArticleLength(options) })
}

/** The page as a record, with fields by the names that records are searched for. */
function recordOf(document: DomDocument) {
  const metadata = readMetadata(document)
  const { title, authors, publisher, published, url, language, other } = metadata
  return {
    text: articleText(document, metadata),
    title,
    byline: authors,
    publisher,
    published,
    url,
    language,
    ...other
  }
}

/** A feed, a site map or another XML document that only goes by the name of a page. */
function isOtherXml(text: string): boolean {
  const root =
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*|<\?[^>]*\?>\s*)*<([a-z][\w:-]*)/i.exec(
      text.slice(0, 10_000)
    )
  return /^\s*<\?xml\b/.test(text) && root !== null && root[1]?.toLowerCase() !== 'html'
}
