import { contains, overlaps } from '../span.js'
import type { Document, Span } from '../types.js'
import type { Linked } from './links.js'

/**
 * What a colon leads to without quotation marks goes on to the end of its paragraph, where nobody else is reported there
 * ("A reader writes: I rang at noon. Nobody came."); a paragraph of its own is all said ("She added:", then a block).
 */
export function readBlocks(linked: readonly Linked[], document: Document): Linked[] {
  return linked.map(one => {
    const [content, ...more] = one.contents
    if (!content || more.length > 0 || !isLed(content, one.cue, document)) return one
    const paragraph = document.paragraphs.find(({ start, end }) => start <= content.start && content.start < end)
    if (!paragraph) return one
    const words = document.article.text.slice(content.start, paragraph.end).trimEnd().replace(/\.$/, '')
    const rest = { start: content.end, end: content.start + words.length }
    const isBlock = paragraph.start === content.start
    const isOthers = linked.some(other => other !== one && overlaps(other.cue, rest))
    if (rest.end <= rest.start || (isOthers && !isBlock)) return one
    return { ...one, contents: [{ ...content, end: rest.end }] }
  })
}

/** Whether a content in no quotation marks stands right behind a cue that ends with a colon. */
function isLed(content: Span, cue: Span, { article, quotations }: Document): boolean {
  const between = article.text.slice(cue.end, content.start)
  const isColon = /^\s*$/.test(between) ? article.text[cue.end - 1] === ':' : /^\s*:\s*$/.test(between)
  return isColon && !quotations.some(quotation => contains(quotation, { start: content.start, end: content.start + 1 }))
}
