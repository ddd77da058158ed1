import type { Trees } from '../phrases/trees.js'
import { lower } from './predicates.js'
import { childOf, type Reading } from './reading.js'

/** Longest way up a tree; bad trees may be deep. */
const DEEPEST = 60

const opensWithComma = ({ tokens }: Trees, from: number) =>
  [from, from - 1].some(token => /^[,;]$/.test(tokens[token]?.text ?? ''))

const thatOf = (trees: Trees, head: number) =>
  trees.children(head).find(child => trees.relation(child) === 'mark' && lower(trees, child) === 'that')

/**
 * Whether a clause is one of a list, which the trees hang on the one before it or on a word of that: "says that it costs
 * too much, **that nobody uses it** and that ...", "Many saw it, **the operator apologised**, and ...".
 */
export function isListed({ trees, isCue }: Reading, head: number): boolean {
  const relation = trees.relation(head)
  const above = trees.head(head)
  if (!/^(?:acl|advcl|ccomp)$/.test(relation) || above > head || !opensWithComma(trees, trees.stretch(head).from))
    return false
  if (thatOf(trees, head) === undefined)
    return (
      relation === 'ccomp' &&
      childOf(trees, head, /^mark$/) === undefined &&
      childOf(trees, above, /^obj$/) !== undefined
    )
  for (let [at, steps] = [above, 0]; steps < DEEPEST; steps++) {
    const next = trees.head(at)
    if (trees.relation(at) === 'ccomp') return thatOf(trees, at) !== undefined && isCue(next)
    if (next === at) return false
    at = next
  }
  return false
}
