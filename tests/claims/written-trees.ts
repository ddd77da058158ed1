import { createAnnotator } from '../../src/annotate/document.js'
import { extractClaims } from '../../src/claims/extract.js'
import { textOf } from '../../src/span.js'
import type { Claim, Mention, Parse, Pos } from '../../src/types.js'
import { article } from '../articles.js'

/**
 * A tree in one line, a word `POS<relation-head` each, heads counted from 0, as the parser may give it, right or wrong; a
 * question mark behind a word says that the parser has its doubts.
 */
export function parseOf(tree: string): Parse {
  const words = tree.split(' ').map(word => /^([A-Z]+)<([a-z]+)-(\d+)(\??)$/.exec(word)?.slice(1) ?? [])
  return {
    names: [],
    roles: [],
    pos: words.map(([pos]) => pos as Pos),
    relations: words.map(([, relation = '']) => relation),
    heads: words.map(([, , head]) => Number(head)),
    treeScores: words.map(([, , , doubt]) => (doubt ? 0.4 : 1))
  }
}

const annotate = createAnnotator()

/** Claims of a text under a tree written by hand, so that a test of a rule does not hang on what the model says today. */
export function claimsUnder(
  text: string,
  tree: string,
  names: readonly Pick<Mention, 'start' | 'end' | 'type'>[] = []
): Claim[] {
  const document = annotate(article(text))
  const parse = parseOf(tree)
  if (parse.heads.length !== document.tokens.length)
    throw new Error(`${parse.heads.length} words for the tokens ${document.tokens.map(token => token.text).join(' ')}`)
  const mentions = names.map(name => ({ kind: 'name', sentence: 0, ...name }) as Mention)
  return extractClaims(document, parse, { entities: [], mentions, quotes: [] })
}

/** "subject | predicate | object | adjunct; adjunct", with "-" for no object. */
export function rowsOf(text: string, claims: readonly Claim[]): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? textOf(text, span) : '-')
  return claims.map(({ subject, predicate, object, adjuncts }) =>
    [words(subject), words(predicate), words(object), adjuncts.map(words).join('; ')].join(' | ')
  )
}
