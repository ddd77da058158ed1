import { spanOf, type Trees, topOf } from '../phrases/trees.js'
import { overlaps } from '../span.js'
import type { RoleSpan, Span } from '../types.js'
import { clauseBeside, isAccordingTo } from './according.js'
import { headOf, lemmaOf, RAISING } from './cues.js'
import type { Linked } from './links.js'
import { isPassive } from './voice.js'

/** How sure a part is that the tree gives and no label of the model. */
const BY_TREE = 0.5
/** Longest subject that is taken for a source, in tokens. */
const LONGEST_SOURCE = 12
/** Relations by which a verb shares the subject of the one that it hangs on. */
const SHARES_SUBJECT = new Set(['advcl', 'xcomp', 'conj'])

/** Gives a cue that stands alone the source and content that its tree has for it: its subject, and its clause. */
export function fillFromTrees(given: Linked, trees: Trees): Linked {
  const linked = withSubject(given, trees)
  const { cue, source, contents } = linked
  const verb = topOf(cue, trees)
  // "“We will appeal,” said Jane Roe": only behind what is said may the subject follow its verb.
  const isInverted = contents.length > 0 && contents.every(({ end }) => end <= cue.start)
  const subjects = [subjectOf(verb, trees), isInverted ? subjectBehind(verb, trees) : null]
  const subject = subjects.find(words => words && !contents.some(content => overlaps(content, words))) ?? null
  const found = source ?? (subject && roleOf('source', subject))
  if (contents.length > 0)
    return { ...linked, source: found, contents: withPronoun(withRest(linked, verb, trees), verb, trees) }
  const spans = isAccordingTo(cue, trees) ? source && clauseBeside(cue, source, trees) : clauseOf(verb, trees)
  return { ...linked, source: found, contents: (spans ?? []).map(span => roleOf('content', span)) }
}

/** "When she came, she recalls, **there were eleven**": the clause behind an aside is said as well as what is before it. */
function withRest({ cue, source, contents }: Linked, verb: number, trees: Trees): RoleSpan[] {
  const end = Math.max(cue.end, source?.end ?? 0)
  const isAside = trees.tokens[trees.within({ start: end, end }).from]?.text === ','
  const isOpen = (content: Span) => content.end <= cue.start && !/^["”’']/.test(lastOf(content, trees))
  const [rest] = isAside && contents.every(isOpen) ? clauseOf(verb, trees) : []
  return rest && rest.start - end === 2 ? [...contents, roleOf('content', rest)] : contents
}

/** "**The letter** appears to show that ...": the subject of an active verb is its source, and no part of what it says. */
function withSubject(linked: Linked, trees: Trees): Linked {
  const { cue, source, contents } = linked
  const { pos, within, relation, head, children } = trees
  const verb = headOf(cue, trees)
  const isBehind = contents.some(content => content.start >= cue.end)
  if (source || !isBehind || pos(verb) !== 'VERB' || RAISING.has(lemmaOf(verb, trees)) || isPassive(verb, trees))
    return linked
  const subject = contents.find(content => {
    const top = topOf(content, trees)
    const { from, to } = within(cue)
    return content.end <= cue.start && relation(top) === 'nsubj' && from <= head(top) && head(top) < to
  })
  if (!subject || children(verb).some(child => relation(child) === 'aux' && trees.tokens[child]?.lemma === 'be'))
    return linked
  return {
    ...linked,
    source: { ...subject, role: 'source' },
    contents: contents.filter(content => content !== subject)
  }
}

/** "a step **that** the ministry says will help": the subject of what is said stands before whoever says it. */
function withPronoun(contents: RoleSpan[], verb: number, trees: Trees): RoleSpan[] {
  const { tokens, children, relation } = trees
  const said = children(verb).find(child => relation(child) === 'ccomp' && child > verb)
  if (relation(verb) !== 'acl' || said === undefined) return contents
  const pronoun = children(said).find(child => relation(child) === 'nsubj' && child < verb)
  const word = tokens[pronoun ?? -1]
  if (!word || !/^(?:who|which|that)$/.test(word.lower) || contents.some(content => overlaps(content, word)))
    return contents
  return [roleOf('content', word), ...contents]
}

const lastOf = (span: Span, { tokens, within }: Trees) => tokens[within(span).to - 1]?.text ?? ''

const roleOf = (role: RoleSpan['role'], { start, end }: Span): RoleSpan => ({ start, end, role, score: BY_TREE })

function subjectOf(verb: number, trees: Trees): Span | null {
  return isPassive(verb, trees) ? null : sharedSubjectOf(verb, trees)
}

/** The subject of a verb or of the one that it shares it with, which may be a passive: "was arrested and denied it". */
function sharedSubjectOf(verb: number, trees: Trees): Span | null {
  const { children, relation, pos, head } = trees
  if (pos(verb) !== 'VERB') return null
  const subject = children(verb).find(child => relation(child) === 'nsubj' && child < verb)
  if (subject === undefined) return SHARES_SUBJECT.has(relation(verb)) ? sharedSubjectOf(head(verb), trees) : null
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

/** The clause that a verb of saying has as its object, behind it. */
function clauseOf(verb: number, trees: Trees): Span[] {
  const { children, relation, stretch } = trees
  const clause = children(verb).find(child => relation(child) === 'ccomp' && child > verb)
  if (clause === undefined) return []
  const { from, to } = stretch(clause)
  let first = Math.max(from, verb + 1)
  while (first < clause && relation(first) === 'punct' && trees.tokens[first]?.text === ',') first++
  return [spanOf(trees, { from: first, to })]
}
