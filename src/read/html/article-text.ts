import { blocksOf } from './blocks.js'
import type { DomDocument } from './dom.js'
import { mainText } from './main-text.js'
import type { PageMetadata } from './metadata.js'
import { parsePage } from './page.js'
import { withoutStandingLines } from './standing-lines.js'

const PARAGRAPH_BREAK = '\n\n'
/** A page with less than this share of the text that JSON-LD gives is filled in by a script, or shows a teaser. */
const TEASER_SHARE = 0.25
/** Characters; JSON-LD texts that are shorter are mostly summaries. */
const LEAST_LINKED = 500

/** The text of the article, a blank line between paragraphs; empty where there is none. Changes the document. */
export function articleText(document: DomDocument, metadata: PageMetadata): string {
  const shown = joined(withoutStandingLines(mainText(document), metadata).map(({ text }) => text))
  const linked = metadata.linkedBody === null ? '' : linkedText(metadata.linkedBody)
  return linked.length >= LEAST_LINKED && shown.length < linked.length * TEASER_SHARE ? linked : shown
}

/** The text that JSON-LD gives: plain, or HTML, or HTML with its tags escaped. */
function linkedText(body: string): string {
  const html = /&lt;\/?[a-z]/.test(body) ? body.replaceAll('&lt;', '<').replaceAll('&gt;', '>') : body
  if (/<(?:p|br|div)\b/i.test(html)) return joined(blocksOf(parsePage(html).body).map(({ text }) => text))
  return joined(html.split(/\s*\n\s*/).map(line => line.trim()))
}

const joined = (paragraphs: readonly string[]) => paragraphs.filter(text => text !== '').join(PARAGRAPH_BREAK)
