import { createAnnotator } from '../../src/annotate/document.js'
import { createGazetteer } from '../../src/entities/gazetteer.js'
import { findNames, type Name } from '../../src/entities/names.js'
import type { NameSpan } from '../../src/types.js'
import { article } from '../articles.js'

/** Words that the language model is said to mark, with their type and how sure it is. */
export type Mark = [words: string, type: NameSpan['type'], score: number]

export const annotate = createAnnotator()
const gazetteer = createGazetteer()

/** Spans of marked words, each found behind the one before it. */
export function spans(text: string, marks: readonly Mark[]): NameSpan[] {
  let at = 0
  return marks.map(([words, type, score]) => {
    const start = text.indexOf(words, at)
    at = start + words.length
    return { start, end: at, type, score }
  })
}

/** Names found where the model marks the given words. */
export function findMarked(text: string, marks: readonly Mark[]): Name[] {
  const parse = { names: spans(text, marks), roles: [], heads: [], relations: [], treeScores: [], pos: [] }
  return findNames(annotate(article(text)), parse, gazetteer)
}

/** `words TYPE` of each name. */
export const shown = (text: string, names: readonly { start: number; end: number; type: string }[]): string[] =>
  names.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)
