import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { NOMINAL_CUES } from '../lexicon/nominal-cues.js'
import { spanOf, type Trees } from '../phrases/trees.js'
import { overlaps } from '../span.js'
import type { Document, RoleSpan, Span } from '../types.js'
import { headOf, lemmaOf } from './cues.js'
import type { Linked } from './links.js'

/** How sure it is that a verb coordinated with a cue is a cue. */
const BY_TREE = 0.5
/** Words that stand in a verb group before its verb. */
const IN_GROUP = new Set(['aux', 'advmod'])

/**
 * Ends a content before a verb that is coordinated with its cue and not with a verb in it ("questioned the plan **and
 * left the room**"), and before what somebody else says behind a semicolon ("; the Red Cross said ..."). Where that verb
 * reports too, what is behind it is the content of an attribution of its own.
 */
export function splitAtNextCue(linked: Linked, document: Document, trees: Trees): Linked[] {
  const verb = headOf(linked.cue, trees)
  const isQuoted = (token: Span) =>
    document.quotations.some(({ pieces }) => pieces.some(piece => overlaps(piece, token)))
  for (const content of linked.contents) {
    const { from } = trees.within(content)
    const sequel = coordinatedIn(content, verb, trees) ?? reportBehindSemicolon(content, trees)
    const at = trees.tokens[sequel?.behind ?? -1]
    if (sequel === null || !at || isQuoted(at)) continue
    const cut = { ...content, ...spanOf(trees, { from, to: sequel.behind }) }
    const first = { ...linked, contents: linked.contents.map(one => (one === content ? cut : one)) }
    return [first, ...sequelOf(linked, { ...sequel, content }, trees)]
  }
  return [linked]
}

/** The verb that goes on, and the conjunction or semicolon behind which it does. */
interface Sequel {
  next: number
  behind: number
}

function coordinatedIn(content: Span, verb: number, trees: Trees): Sequel | null {
  const { within, children, relation } = trees
  const { from, to } = within(content)
  const next = children(verb).find(child => from < child && child < to && isSequel(child, verb, trees))
  const and = next === undefined ? undefined : children(next).find(child => relation(child) === 'cc' && child > from)
  return next === undefined || and === undefined || from < verb ? null : { next, behind: and }
}

/** "; the Red Cross **said** its list held more" */
function reportBehindSemicolon(
  content: Span,
  { tokens, within, children, relation, pos, stretch }: Trees
): Sequel | null {
  const { from, to } = within(content)
  for (let behind = from + 1; behind < to - 3; behind++) {
    if (tokens[behind]?.text !== ';') continue
    for (let next = behind + 2; next < to - 1; next++) {
      const { act, bare } = CUE_VERBS.get(tokens[next]?.lemma ?? '') ?? {}
      if (act !== 'speech' || !bare || pos(next) !== 'VERB') continue
      const subject = children(next).find(child => relation(child) === 'nsubj' && child > behind && child < next)
      if (subject !== undefined && pos(subject) !== 'PRON' && stretch(subject).from === behind + 1)
        return { next, behind }
    }
  }
  return null
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

function sequelOf(
  linked: Linked,
  { next, behind: opens, content }: Sequel & { content: RoleSpan },
  trees: Trees
): Linked[] {
  const { tokens, within, children, relation } = trees
  const lemma = lemmaOf(next, trees)
  const { to } = within(content)
  if (!(CUE_VERBS.has(lemma) || NOMINAL_CUES.has(lemma)) || next + 1 >= to) return []
  let from = next
  while (from - 1 > opens && IN_GROUP.has(relation(from - 1))) from--
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
