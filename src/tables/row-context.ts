import { codePointOffsets, textOf } from '../span.js'
import type { Document, Span, Value } from '../types.js'

/** Turns the spans of one article (UTF-16 code units) into cells (words, and offsets in code points). */
export interface RowContext {
  articleId: string
  /** The words of a span; null without one. */
  words(span: Span | null): string | null
  text(span: Span): string
  /** The words of the pieces, joined by ` … `. */
  content(spans: readonly Span[]): string
  /** In code points. */
  start(span: Span | null): number | null
  end(span: Span | null): number | null
  pairs(spans: readonly Span[]): [number, number][]
  values(values: readonly Value[]): Record<string, unknown>[]
  /** Index and words of a sentence; null and empty for what stands outside any. */
  sentence(index: number): { sentence: number | null; context: string }
}

export function createRowContext({ article, sentences }: Document): RowContext {
  const point = codePointOffsets(article.text)
  const text = (span: Span): string => textOf(article.text, span)
  return {
    articleId: article.id,
    words: span => span && text(span),
    text,
    content: spans => spans.map(text).join(' … '),
    start: span => span && point(span.start),
    end: span => span && point(span.end),
    pairs: spans => spans.map(span => [point(span.start), point(span.end)]),
    values: values =>
      values.map(value => ({
        text: text(value),
        type: value.type,
        value: value.value,
        unit: value.unit,
        comparator: value.comparator,
        start: point(value.start),
        end: point(value.end)
      })),
    sentence: index => {
      const sentence = sentences[index]
      return sentence ? { sentence: index, context: text(sentence) } : { sentence: null, context: '' }
    }
  }
}

/** Scores are written with at most three decimals. */
export function roundScore(score: number): number {
  return Math.round(score * 1000) / 1000
}
