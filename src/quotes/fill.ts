import { spanOf, type Trees, topOf } from '../phrases/trees.js'
import { overlaps } from '../span.js'
import type { RoleSpan, Span } from '../types.js'
import type { Linked } from './links.js'

/** How sure a part is that the tree gives and no label of the model. */
const BY_TREE = 0.5
/** Longest subject that is taken for a source, in tokens. */
const LONGEST_SOURCE = 12
/** Relations by which a verb shares the subject of the one that it hangs on. */
const SHARES_SUBJECT = new Set(['advcl', 'xcomp', 'conj'])

/** Gives a cue that stands alone the source and content that its tree has for it: its subject, and its clause. */
export function fillFromTrees({ cue, source, contents }: Linked, trees: Trees): Linked {
  const verb = topOf(cue, trees)
  // "“We will appeal,” said Jane Roe": only behind what is said may the subject follow its verb.
  const isInverted = contents.length > 0 && contents.every(({ end }) => end <= cue.start)
  const subjects = [subjectOf(verb, trees), isInverted ? subjectBehind(verb, trees) : null]
  const subject = subjects.find(words => words && !contents.some(content => overlaps(content, words))) ?? null
  const found = source ?? roleOf('source', subject)
  if (contents.length > 0) return { cue, source: found, contents }
  const clause = isAccordingTo(cue, trees) ? clauseBeside(cue, source, trees) : clauseOf(verb, trees)
  const content = roleOf('content', clause)
  return { cue, source: found, contents: content ? [content] : [] }
}

const roleOf = (role: RoleSpan['role'], span: Span | null): RoleSpan | null =>
  span && { start: span.start, end: span.end, role, score: BY_TREE }

function subjectOf(verb: number, trees: Trees): Span | null {
  const { children, relation, pos, head } = trees
  if (pos(verb) !== 'VERB' || isPassive(verb, trees)) return null
  const subject = children(verb).find(child => relation(child) === 'nsubj' && child < verb)
  if (subject === undefined) return SHARES_SUBJECT.has(relation(verb)) ? subjectOf(head(verb), trees) : null
  return upToComma(subject, trees)
}

/** The words that hang on a token, up to the first comma behind it; null where they are too many. */
function upToComma(token: number, trees: Trees): Span | null {
  const { from, to } = trees.stretch(token)
  const comma = trees.tokens.slice(token + 1, to).findIndex(({ text }) => text === ',')
  const end = comma < 0 ? to : token + 1 + comma
  return end - from > LONGEST_SOURCE ? null : spanOf(trees, { from, to: end })
}

/** The subject behind its verb; a tree may take it for the object, which has been said already. */
function subjectBehind(verb: number, trees: Trees): Span | null {
  const { children, relation } = trees
  const subject = children(verb).find(child => /^(?:nsubj|obj)$/.test(relation(child)) && child > verb)
  return subject === undefined ? null : upToComma(subject, trees)
}

const isPassive = (verb: number, { children, tokens }: Trees) =>
  !tokens[verb]?.lower.endsWith('ing') && children(verb).some(child => tokens[child]?.lemma === 'be' && child < verb)

/** The clause that a verb of saying has as its object, behind it. */
function clauseOf(verb: number, trees: Trees): Span | null {
  const { children, relation, stretch } = trees
  const clause = children(verb).find(child => relation(child) === 'ccomp' && child > verb)
  if (clause === undefined) return null
  const { from, to } = stretch(clause)
  return spanOf(trees, { from: Math.max(from, verb + 1), to })
}

const isAccordingTo = (cue: Span, { tokens, within }: Trees) => tokens[within(cue).from]?.lower === 'according'

/** "According to Jane Roe, the party will appeal": what follows the source in the clause on which it hangs. */
function clauseBeside(cue: Span, source: Span | null, trees: Trees): Span | null {
  if (!source || source.start < cue.end) return null
  const { from, to } = trees.within(source)
  const clause = trees.stretch(trees.head(topOf(source, trees)))
  const comma = trees.tokens[to]?.text === ',' ? to : -1
  if (comma < 0 || from < clause.from || comma + 1 >= clause.to) return null
  return spanOf(trees, { from: comma + 1, to: clause.to })
}
