import type { Trees } from '../phrases/trees.js'
import type { Sentence } from '../types.js'

/** Longest label in tokens. */
const LONGEST = 5

/** Where the text behind "Q:", "A:", "Jane Roe:" begins, a label of capitalised words and a colon; else the start. */
function labelEnd({ tokens }: Trees, { from, to }: { from: number; to: number }): number {
  for (let token = from; token < Math.min(to - 1, from + LONGEST + 1); token++) {
    if (tokens[token]?.text === ':') return token > from ? token + 1 : from
    if (!/^(?:[\p{Lu}\p{N}]|[-–.&’']s?$)/u.test(tokens[token]?.text ?? '')) return from
  }
  return from
}

/** The trees of a sentence without the label before it, which says who speaks or what follows and is part of no clause. */
export function pastLabel(trees: Trees, sentence: Sentence): Trees {
  const { from, to } = trees.within(sentence)
  const end = labelEnd(trees, { from, to })
  if (end === from) return trees
  return { ...trees, children: token => trees.children(token).filter(child => child >= end || child < from) }
}
