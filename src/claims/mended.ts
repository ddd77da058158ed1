import { createTrees, type Trees } from '../phrases/trees.js'
import type { Document, Parse, Sentence } from '../types.js'
import { CLAUSE_RULES } from './mended-clauses.js'
import { PHRASE_RULES } from './mended-phrases.js'
import type { Change, Rule } from './mending.js'

/** How often a rule may change a sentence. */
const MOST_CHANGES = 3

/** What a rule changes in a sentence, at the first place where it does. */
function changesOf(rule: Rule, trees: Trees, sentence: Sentence): Change[] {
  const { from, to } = trees.within(sentence)
  for (let token = from; token < to; token++) {
    const changes = rule(trees, token)
    if (changes) return changes
  }
  return []
}

/**
 * The trees with what they often get wrong, and grammar alone puts right: participles behind a noun taken for its
 * predicate, clauses that are subjects, a short "is" taken for a possessive, phrases torn apart.
 */
export function mendedTrees(document: Document, parse: Parse): Trees {
  const [heads, relations, pos] = [[...parse.heads], [...parse.relations], [...parse.pos]]
  let trees = createTrees(document, parse)
  for (const rule of [...PHRASE_RULES, ...CLAUSE_RULES]) {
    let sentences: readonly Sentence[] = document.sentences
    for (let time = 0; time < MOST_CHANGES; time++) {
      const changed = sentences.map(sentence => changesOf(rule, trees, sentence))
      // What a rule leaves alone it leaves alone the next time as well.
      sentences = sentences.filter((_, index) => changed[index]?.length)
      if (sentences.length === 0) break
      for (const { token, head, relation, pos: tag } of changed.flat()) {
        heads[token] = head
        relations[token] = relation
        if (tag) pos[token] = tag
      }
      trees = createTrees(document, { ...parse, heads, relations, pos })
    }
  }
  return trees
}
