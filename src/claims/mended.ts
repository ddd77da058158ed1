import { createTrees, type Trees } from '../phrases/trees.js'
import type { Document, Parse, Sentence } from '../types.js'
import { CLAUSE_RULES } from './mended-clauses.js'
import { PHRASE_RULES } from './mended-phrases.js'
import type { Change, Rule } from './mending.js'

/** How often a rule may change a sentence. */
const MOST_CHANGES = 3

/** What a rule changes in each sentence, at the first place where it does. */
const changesOf = (rule: Rule, trees: Trees, sentences: readonly Sentence[]): Change[] =>
  sentences.flatMap(sentence => {
    const { from, to } = trees.within(sentence)
    for (let token = from; token < to; token++) {
      const changes = rule(trees, token)
      if (changes) return changes
    }
    return []
  })

/**
 * The trees with what they often get wrong, and grammar alone puts right: participles behind a noun taken for its
 * predicate, clauses that are subjects, a short "is" taken for a possessive, phrases torn apart.
 */
export function mendedTrees(document: Document, parse: Parse): Trees {
  const [heads, relations, pos] = [[...parse.heads], [...parse.relations], [...parse.pos]]
  let trees = createTrees(document, parse)
  for (const rule of [...PHRASE_RULES, ...CLAUSE_RULES])
    for (let time = 0; time < MOST_CHANGES; time++) {
      const changes = changesOf(rule, trees, document.sentences)
      if (changes.length === 0) break
      for (const { token, head, relation, pos: tag } of changes) {
        heads[token] = head
        relations[token] = relation
        if (tag) pos[token] = tag
      }
      trees = createTrees(document, { ...parse, heads, relations, pos })
    }
  return trees
}
