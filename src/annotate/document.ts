import { PipelineError } from '../errors.js'
import { findValues, mayHoldValue } from '../normalise/values.js'
import { findChunks } from '../phrases/chunks.js'
import { contains, overlaps } from '../span.js'
import type { Article, Document, Region, Role, Sentence, Span, Token, Value, WebEntity } from '../types.js'
import { findParagraphs, findRegions } from './layout.js'
import { findQuotations } from './quotations.js'
import { cutSentences } from './sentences.js'
import { createWinkAnnotator } from './wink.js'

/**
 * Creates the first stage: article in, document with tokens, sentences, paragraphs, quotations out. Slow; call once.
 * @throws PipelineError ARTICLE_NO_TEXT where the text is empty or white space
 */
export function createAnnotator(): (article: Article) => Document {
  const annotate = createWinkAnnotator()
  return article => {
    const { text } = article
    if (text.trim() === '') {
      throw new PipelineError('ARTICLE_NO_TEXT', 'The article has no text; check the --text-field option.', {
        article: article.id
      })
    }
    const paragraphs = findParagraphs(text, article.title)
    const regions = findRegions(text, paragraphs)
    const webEntities: WebEntity[] = []
    const sentences: Sentence[] = []
    const annotations = annotate(text, paragraphs)
    for (const paragraph of paragraphs) {
      const { tokens = [], entities = [] } = annotations[paragraph.index] ?? {}
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
      quotations: findQuotations(text, paragraphs),
      regions,
      webEntities,
      masked: []
    }
  }
}

function valuesOf({ start, end }: Span, tokens: readonly Token[], { text, published }: Article): Value[] {
  if (!mayHoldValue(tokens)) return []
  const shift = (value: Value) => ({ ...value, start: value.start + start, end: value.end + start })
  return findValues(text.slice(start, end), published).map(shift)
}

/** Cuts a paragraph's tokens behind its dateline and agency, which are no part of the first sentence. */
function cut(tokens: readonly Token[], regions: readonly Region[]): Token[][] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const whole = { start: first.start, end: last.end }
  const heads = regions.filter(region => overlaps(whole, region) && !contains(region, whole))
  const head = heads.at(-1)
  if (!head) return [[...tokens]]
  return [tokens.filter(token => token.start < head.end), tokens.filter(token => token.start >= head.end)]
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
