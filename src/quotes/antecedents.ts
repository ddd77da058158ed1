import { spanOf, type Trees } from '../phrases/trees.js'
import type { Span } from '../types.js'

const RELATIVES = /^(?:who|which|that)$/

/** The noun phrase that a relative pronoun stands for, without the clause that it begins; null where the tree has none. */
export function antecedentOf(pronoun: Span, trees: Trees): Span | null {
  const { tokens, within, head, relation, pos, stretch } = trees
  const { from, to } = within(pronoun)
  if (to !== from + 1 || !RELATIVES.test(tokens[from]?.lower ?? '')) return null
  let clause = from
  while (relation(clause) !== 'acl' && head(clause) !== clause) clause = head(clause)
  let noun = head(clause)
  if (relation(clause) !== 'acl' || noun > from) return null
  // "Jane Roe, an independent, who": the clause tells of her whom the apposition names.
  while (relation(noun) === 'appos') noun = head(noun)
  if (!/^(?:NOUN|PROPN|PRON)$/.test(pos(noun))) return null
  let end = Math.min(stretch(clause).from, from)
  const comma = tokens.slice(noun, end).findIndex(({ text }) => text === ',')
  if (comma > 0) end = noun + comma
  return end > noun ? spanOf(trees, { from: stretch(noun).from, to: end }) : null
}
