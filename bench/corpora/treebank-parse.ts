import { overlaps } from '../../src/span.js'
import type { Document, Parse, Pos, Span } from '../../src/types.js'
import type { TreebankDocument } from './conllu.js'

/** Of each span the indices of the others that it shares characters with; both lists in text order. */
function overlapping(spans: readonly Span[], others: readonly Span[]): number[][] {
  let first = 0
  return spans.map(span => {
    while (first < others.length && (others[first]?.end ?? 0) <= span.start) first++
    const found: number[] = []
    for (let at = first; at < others.length; at++) {
      const other = others[at]
      if (!other || other.start >= span.end) break
      if (overlaps(span, other)) found.push(at)
    }
    return found
  })
}

/**
 * The parse with the trees of a treebank in place of those found, over the document's own tokens and sentences. Of several
 * tokens of a word the others go with the first; what hangs on another sentence is a root.
 */
export function treebankParse(document: Document, { words }: TreebankDocument, parse: Parse): Parse {
  const { tokens, sentences } = document
  const [wordsOf, tokensOf] = [overlapping(tokens, words), overlapping(words, tokens)]
  const sentenceOf = sentences.flatMap(({ tokens: own, index }) => own.map(() => index))
  const [heads, relations, pos] = [[...parse.heads], [...parse.relations], [...parse.pos]]
  tokens.forEach((_, token) => {
    const inside = wordsOf[token] ?? []
    const index = inside.find(word => !inside.includes(words[word]?.head ?? -1)) ?? inside[0]
    const word = words[index ?? -1]
    if (index === undefined || !word) return
    const first = tokensOf[index]?.[0] ?? token
    const above = first === token ? (tokensOf[word.head]?.[0] ?? token) : first
    const head = sentenceOf[above] === sentenceOf[token] ? above : token
    const relation = first === token ? (word.relation.split(':')[0] ?? 'dep') : 'goeswith'
    heads[token] = head
    relations[token] = head === token ? 'root' : relation
    pos[token] = word.pos as Pos
  })
  return { ...parse, heads, relations, pos }
}
