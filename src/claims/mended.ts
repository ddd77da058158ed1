import { createTrees, type Trees } from '../phrases/trees.js'
import type { Document, Parse } from '../types.js'
import { CLAUSE_RULES } from './mended-clauses.js'
import { PHRASE_RULES } from './mended-phrases.js'

/**
 * The trees with what they often get wrong, and grammar alone puts right: participles behind a noun taken for its
 * predicate, clauses that are subjects, a short "is" taken for a possessive, phrases torn apart.
 */
export function mendedTrees(document: Document, parse: Parse): Trees {
  const [heads, relations, pos] = [[...parse.heads], [...parse.relations], [...parse.pos]]
  const current = () => createTrees(document, { ...parse, heads, relations, pos })
  let trees = current()
  for (const rule of [...PHRASE_RULES, ...CLAUSE_RULES])
    for (let token = 0; token < document.tokens.length; token++) {
      const changes = rule(trees, token)
      if (!changes) continue
      for (const { token: changed, head, relation, pos: tag } of changes) {
        heads[changed] = head
        relations[changed] = relation
        if (tag) pos[changed] = tag
      }
      trees = current()
    }
  return trees
}
