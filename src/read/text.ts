import { collect } from './bytes.js'
import { decodeUtf8 } from './decode.js'
import { articleError, encodingRepaired, maxArticleLength, placeOf, type Reader, tooLong } from './reader.js'

// A UTF-16 code unit is at most three bytes of UTF-8, so what is longer than this need not be read to be too long.
const MAX_BYTES_PER_UNIT = 4

/** Plain text: the whole file is one article, unchanged. */
export const text: Reader = async function* (input, bytes, options) {
  const place = placeOf(input)
  const limit = maxArticleLength(options)
  const content = await collect(bytes, limit * MAX_BYTES_PER_UNIT)
  const decoded = content === null ? null : decodeUtf8(content)
  if (decoded === null || decoded.text.length > limit) {
    yield { error: tooLong(place, options) }
    return
  }
  if (decoded.text.trim() === '') {
    yield { error: articleError('EMPTY_TEXT', place, 'The file holds only blanks; remove it, or fill it.') }
    return
  }
  yield {
    article: {
      id: input.name,
      source: place.source,
      text: decoded.text,
      title: null,
      byline: null,
      publisher: null,
      url: null,
      published: null,
      language: null,
      extra: {}
    }
  }
  if (decoded.repaired) yield { error: encodingRepaired(place) }
}
