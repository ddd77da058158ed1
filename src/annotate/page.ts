import type { Article, Paragraph, Region, Span } from '../types.js'
import { findFurniture } from './furniture.js'
import { findBlocks, findParagraphs, findRegions } from './layout.js'
import { withMetadata } from './metadata.js'

/** An article's text as a page shows it: what each stretch is for, before a word is read. */
export interface Page {
  /** With the metadata that the text gives where the input has none. */
  article: Article
  paragraphs: Paragraph[]
  /** The paragraphs that are not all furniture. */
  read: Paragraph[]
  regions: Region[]
  masked: Span[]
}

/** Tells the body of an article from headline, byline, dateline, credits and furniture. */
export function readPage(given: Article): Page {
  const { text, title } = given
  const blocks = findBlocks(text)
  const masked = findFurniture(text, blocks, title)
  const paragraphs = findParagraphs(text, blocks, { title, masked })
  const starts = new Set(masked.map(({ start }) => start))
  const read = paragraphs.filter(({ start }) => !starts.has(start))
  const regions = findRegions(text, read)
  const article = withMetadata(given, { paragraphs: read, regions, masked })
  return { article, paragraphs, read, regions, masked }
}
