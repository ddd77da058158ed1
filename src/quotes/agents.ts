import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { NOMINAL_CUES } from '../lexicon/nominal-cues.js'
import { spanOf, type Trees } from '../phrases/trees.js'
import { overlaps } from '../span.js'
import type { RoleSpan, Span, Value } from '../types.js'
import { headOf, lemmaOf } from './cues.js'
import type { Linked } from './links.js'
import { isPassive } from './voice.js'

/** How sure it is that what the tree has behind "by" is who speaks. */
const BY_TREE = 0.5
/** Values that "by" does not make somebody: "expected by Friday", "put by two points". */
const AMOUNTS = /^(?:DATE|TIME|DURATION|MONEY|PERCENT|QUANTITY)$/
/** What leads from a passive to what is said behind its agent: "described by a colleague **as** careful". */
const LEADS = /^(?:as|for|of|about|over|that|to|because)$/

/**
 * Takes what stands behind the "by" of a passive for its source: "was called a champion **by ministers** last year". The
 * content ends before it, and goes on behind it where a word leads to more of what is said.
 */
export function readAgent(linked: Linked, trees: Trees, values: readonly Value[]): Linked {
  const { cue, source, contents } = linked
  const verb = headOf(cue, trees)
  const lemma = lemmaOf(verb, trees)
  if (!(CUE_VERBS.has(lemma) || NOMINAL_CUES.has(lemma)) || !isPassive(verb, trees)) return linked
  const words = source ? sourceBehind(source, cue, trees) : agentOf(verb, trees, values)
  if (words === null) return linked
  const by = trees.tokens[trees.within(words).from - 1]
  const aside = { start: by?.lower === 'by' ? by.start : words.start, end: words.end }
  const kept = contents.flatMap(content => without(content, aside, trees))
  const rest = restBehind(trees.within(aside).to, verb, trees)
  const isMissed = rest !== null && !contents.some(content => overlaps(content, rest))
  return {
    ...linked,
    source: { ...words, role: 'source', score: source?.score ?? BY_TREE },
    contents: isMissed ? [...kept, { ...rest, role: 'content', score: BY_TREE }] : kept
  }
}

/** The words behind the "by" of a passive. */
function agentOf(verb: number, trees: Trees, values: readonly Value[]): Span | null {
  const complements = trees.children(verb).filter(child => /^(?:xcomp|obj)$/.test(trees.relation(child)))
  const agent =
    trees.children(verb).find(child => child > verb && isAgent(child, trees, values)) ??
    complements.flatMap(trees.children).find(child => isBehindMarks(child, trees) && isAgent(child, trees, values))
  if (agent === undefined) return null
  const { from, to } = trees.stretch(agent)
  return untilAs({ from: trees.tokens[from]?.lower === 'by' ? from + 1 : from, to }, trees)
}

/** The source that the model has behind the passive, where it runs on into what is said. */
function sourceBehind(source: Span, cue: Span, trees: Trees): Span | null {
  if (source.start < cue.end) return null
  const words = untilAs(trees.within(source), trees)
  return words.end < source.end - 1 ? words : null
}

/** "by a colleague as careful": trees and labels may take what is said for a part of who says it. */
function untilAs({ from, to }: { from: number; to: number }, trees: Trees): Span {
  const words = trees.tokens.slice(from, to).map(({ lower }) => lower)
  const as = words.includes('such') ? -1 : words.indexOf('as')
  return spanOf(trees, { from, to: as < 1 ? to : from + as })
}

/** What "as" leads on to behind the agent, up to the end of what hangs on the verb or the next comma. */
function restBehind(from: number, verb: number, trees: Trees): Span | null {
  if (trees.tokens[from]?.lower !== 'as') return null
  const { to } = trees.stretch(verb)
  const end = trees.tokens.slice(from, to).findIndex(({ text }) => /^[,;.]$/.test(text))
  return spanOf(trees, { from, to: end < 0 ? to : from + end })
}

function isAgent(token: number, { tokens, children, relation, pos }: Trees, values: readonly Value[]): boolean {
  const word = tokens[token]
  if (!word || !/^(?:obl|nmod)$/.test(relation(token)) || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(pos(token))) return false
  const isBy = children(token).some(child => relation(child) === 'case' && tokens[child]?.lower === 'by')
  return isBy && !values.some(value => AMOUNTS.test(value.type) && overlaps(value, word))
}

/** "called “a death trap” **by cyclists**", which trees may hang on what is quoted. */
function isBehindMarks(token: number, { tokens, stretch }: Trees): boolean {
  return /^["”’]$/.test(tokens[stretch(token).from - 1]?.text ?? '')
}

/** A content without the words of its agent: what is before them, and behind them what a word leads on to. */
function without(content: RoleSpan, aside: Span, trees: Trees): RoleSpan[] {
  if (!overlaps(content, aside)) return [content]
  const { from, to } = trees.within(content)
  const { from: first, to: behind } = trees.within(aside)
  const goesOn = LEADS.test(trees.tokens[behind]?.lower ?? '')
  const pieces = [{ from, to: first }, ...(goesOn ? [{ from: behind, to }] : [])]
  return pieces.filter(piece => piece.from < piece.to).map(piece => ({ ...content, ...spanOf(trees, piece) }))
}
