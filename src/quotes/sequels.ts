import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { NOMINAL_CUES } from '../lexicon/nominal-cues.js'
import { spanOf, type Trees } from '../phrases/trees.js'
import { overlaps } from '../span.js'
import type { Document, RoleSpan } from '../types.js'
import { headOf, lemmaOf } from './cues.js'
import type { Linked } from './links.js'

/** How sure it is that a verb coordinated with a cue is a cue. */
const BY_TREE = 0.5
/** Words that stand in a verb group before its verb. */
const IN_GROUP = new Set(['aux', 'advmod'])

/**
 * Ends a content before a verb that is coordinated with its cue and not with a verb in it ("questioned the plan **and
 * left the room**"); where that verb reports too, what is behind it is the content of an attribution of its own.
 */
export function splitAtNextCue(linked: Linked, document: Document, trees: Trees): Linked[] {
  const { tokens, within, children, relation } = trees
  const verb = headOf(linked.cue, trees)
  for (const content of linked.contents) {
    const { from, to } = within(content)
    const next = children(verb).find(child => from < child && child < to && isSequel(child, verb, trees))
    const and = next === undefined ? undefined : children(next).find(child => relation(child) === 'cc' && child > from)
    const at = tokens[and ?? -1]
    if (next === undefined || and === undefined || !at || from < verb) continue
    if (document.quotations.some(({ pieces }) => pieces.some(piece => overlaps(piece, at)))) continue
    const cut = { ...content, ...spanOf(trees, { from, to: and }) }
    const first = { ...linked, contents: linked.contents.map(one => (one === content ? cut : one)) }
    return [first, ...sequelOf(linked, { next, and, content }, trees)]
  }
  return [linked]
}

/** A verb in a finite form that says what the same subject does as well, or what somebody else reports. */
function isSequel(token: number, verb: number, { tokens, children, relation, pos }: Trees): boolean {
  const { lower = '', lemma = '' } = tokens[token] ?? {}
  if (relation(token) !== 'conj' || pos(token) !== 'VERB') return false
  const below = children(token)
  if (below.some(child => relation(child) === 'mark')) return false
  const subject = below.find(child => relation(child) === 'nsubj')
  if (subject !== undefined && subject > verb)
    return pos(subject) !== 'PRON' && /^(?:speech|thought)$/.test(CUE_VERBS.get(lemma)?.act ?? '')
  return lower !== lemma || below.some(child => relation(child) === 'aux')
}

interface Sequel {
  next: number
  and: number
  content: RoleSpan
}

function sequelOf(linked: Linked, { next, and, content }: Sequel, trees: Trees): Linked[] {
  const { tokens, within, children, relation } = trees
  const lemma = lemmaOf(next, trees)
  const { to } = within(content)
  if (!(CUE_VERBS.has(lemma) || NOMINAL_CUES.has(lemma)) || next + 1 >= to) return []
  let from = next
  while (from - 1 > and && IN_GROUP.has(relation(from - 1))) from--
  const subject = children(next).find(child => relation(child) === 'nsubj')
  const source =
    subject === undefined ? linked.source : { ...spanOf(trees, trees.stretch(subject)), ...BY_RULE('source') }
  const particle =
    (relation(next + 1) === 'compound' && trees.head(next + 1) === next) ||
    /^(?:for|on|with|against|of)$/.test(tokens[next + 1]?.lower ?? '')
  const behind = particle ? next + 2 : next + 1
  if (behind >= to) return []
  const cue: RoleSpan = { ...spanOf(trees, { from, to: behind }), ...BY_RULE('cue') }
  return [{ cue, source, contents: [{ ...content, ...spanOf(trees, { from: behind, to }) }] }]
}

const BY_RULE = (role: RoleSpan['role']) => ({ role, score: BY_TREE })
