import type { Analysis } from '../types.js'
import { type Listing, listingsOf } from './listings.js'
import { type ListingName, marksOf } from './marks.js'
import { type Segment, segmentsOf } from './segments.js'
import { visible, visibleLine } from './visible.js'

/** An analysis made ready to be shown; every string in it is safe to send to a terminal. */
export interface Inspection {
  /** Null where there is none apart from the text. */
  title: string | null
  /** Where it is from, when, by whom. */
  facts: string[]
  /** BCP 47; null where the input does not say. */
  language: string | null
  segments: Segment[]
  listings: Listing[]
}

/**
 * @param place  which article of its file it is, from 1, and how many the file holds
 * @param only   what to mark and list
 */
export function inspectionOf(
  analysis: Analysis,
  place: { nth: number; count: number },
  only: readonly ListingName[]
): Inspection {
  const { article } = analysis.document
  const title = visibleLine(article.title ?? '')
  const facts = [
    article.source.replace(/^-(?=#|$)/, 'standard input'),
    place.count > 1 ? `article ${place.nth} of ${place.count}` : null,
    article.publisher,
    article.byline,
    article.published
  ]
  return {
    title: title !== '' && !visibleLine(article.text).startsWith(title) ? title : null,
    facts: facts.flatMap(fact => (fact ? [visibleLine(fact)] : [])),
    language: article.language,
    segments: segmentsOf(visible(article.text), marksOf(analysis, only)),
    listings: listingsOf(analysis, only)
  }
}
