import { PipelineError } from '../errors.js'
import { groupBy } from '../group.js'
import { findValues, mayHoldValue } from '../normalise/values.js'
import { findChunks } from '../phrases/chunks.js'
import { overlaps } from '../span.js'
import type { Article, Document, Region, Role, Sentence, Span, Token, Value, WebEntity } from '../types.js'
import { readPage } from './page.js'
import { findQuotations } from './quotations.js'
import { cutSentences } from './sentences.js'
import { createWinkAnnotator } from './wink.js'

/**
 * Creates the first stage: article in, document with tokens, sentences, paragraphs, quotations out. Slow; call once.
 * @throws PipelineError ARTICLE_NO_TEXT where the text is empty or white space
 */
export function createAnnotator(): (article: Article) => Document {
  const annotate = createWinkAnnotator()
  return given => {
    const { text } = given
    if (text.trim() === '') {
      throw new PipelineError('ARTICLE_NO_TEXT', 'The article has no text; check the --text-field option.', {
        article: given.id
      })
    }
    // Furniture is not read at all, so nothing can come of it.
    const { article, paragraphs, read, regions, masked } = readPage(given)
    const webEntities: WebEntity[] = []
    const sentences: Sentence[] = []
    const annotations = annotate(text, read)
    for (const [index, paragraph] of read.entries()) {
      const { tokens = [], entities = [] } = annotations[index] ?? {}
      webEntities.push(...entities)
      for (const part of cut(tokens, regions)) {
        const role = regions.find(region => overlaps(region, part[0] ?? paragraph))?.role ?? 'body'
        sentences.push(...toSentences(part, { paragraph: paragraph.index, role, from: sentences.length, article }))
      }
    }
    const tokens: Token[] = []
    for (const sentence of sentences) for (const token of sentence.tokens) tokens.push(token)
    return {
      article,
      tokens,
      sentences,
      paragraphs,
      quotations: findQuotations(text, read),
      regions,
      webEntities,
      masked
    }
  }
}

function valuesOf({ start, end }: Span, tokens: readonly Token[], { text, published }: Article): Value[] {
  const sentence = text.slice(start, end)
  if (!mayHoldValue(sentence, tokens)) return []
  const shift = (value: Value) => ({ ...value, start: value.start + start, end: value.end + start })
  return findValues(sentence, published).map(shift)
}

/** Cuts a paragraph's tokens at its dateline, agency and credit, which are no part of its sentences. */
function cut(tokens: readonly Token[], regions: readonly Region[]): Token[][] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const inside = regions.filter(region => overlaps({ start: first.start, end: last.end }, region))
  const edges = inside.flatMap(({ start, end }) => [start, end])
  if (edges.length === 0) return [[...tokens]]
  const groups = groupBy(tokens, token => edges.filter(edge => edge <= token.start).length)
  return [...groups.values()]
}

interface Place {
  paragraph: number
  role: Role
  from: number
  article: Article
}

function toSentences(tokens: readonly Token[], { paragraph, role, from, article }: Place): Sentence[] {
  const parts = role === 'body' ? cutSentences(tokens) : [[...tokens]]
  return parts.flatMap((part, index): Sentence[] => {
    const [first, last] = [part[0], part.at(-1)]
    if (!first || !last) return []
    const { start } = first
    const { end } = last
    const values = valuesOf({ start, end }, part, article)
    return [{ start, end, index: from + index, paragraph, role, tokens: part, chunks: findChunks(part), values }]
  })
}
