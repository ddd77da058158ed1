import { extendRight, nounAt, subjectBefore } from '../phrases/nouns.js'
import type { Chunk, Token } from '../types.js'
import type { Cue } from './cues.js'
import type { View } from './view.js'

/** The words that name who speaks, as token indices, `to` exclusive. */
export interface Source {
  from: number
  to: number
  side: 'before' | 'after'
}

const NOT_A_SOURCE = new Set(
  'there it this that what which these those me him them us whom itself himself herself themselves one nobody anybody nothing same today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday'.split(
    ' '
  )
)

const isClosing = (token: Token | undefined) => token !== undefined && /^[,”"’'?!—–-]$/.test(token.text)

function sourceBefore(view: View, cue: Cue): Source | null {
  const { tokens } = view
  if (tokens[cue.from - 1]?.lower === 'who') return { from: cue.from - 1, to: cue.from, side: 'before' }
  const subject = subjectBefore(view, cue.from)
  if (!subject || NOT_A_SOURCE.has(tokens[subject.head]?.lower ?? '')) return null
  return { from: subject.from, to: subject.to, side: 'before' }
}

/** Words that are reported stand before the verb: a quotation, or a clause with a verb of its own and a comma. */
function isInverted(view: View, cue: Cue, chunk: Chunk): boolean {
  const { tokens, chunks, quoted } = view
  if (!isClosing(tokens[cue.from - 1])) return false
  const to = extendRight(view, chunk)
  if (chunks.some(next => next.kind === 'verb' && next.from === to && quoted[to] === null)) return false
  if (quoted[cue.from - 1] !== null || quoted[cue.from - 2]) return true
  return cue.verb.bare && !cue.verb.recipient && chunks.some(({ kind, from }) => kind === 'verb' && from < cue.from)
}

/** ", said Jane Roe": only where words that are reported stand before the verb. */
function sourceAfter(view: View, cue: Cue): Source | null {
  const { tokens } = view
  const chunk = nounAt(view, cue.to)
  if (cue.form !== 'according' && (!chunk || !isInverted(view, cue, chunk))) return null
  if (!chunk || NOT_A_SOURCE.has(tokens[chunk.head]?.lower ?? '')) return null
  if (view.quoted[chunk.from] !== null && cue.form !== 'according') return null
  return { from: chunk.from, to: extendRight(view, chunk), side: 'after' }
}

/** "..., adding that": who acts in the rest of the sentence; the noun phrase before its first verb. */
function subjectOfSentence(view: View, cue: Cue): Source | null {
  const verb = view.chunks.find(
    chunk => chunk.kind === 'verb' && chunk.from < cue.from && view.quoted[chunk.from] === null
  )
  const subject = verb && subjectBefore(view, verb.from)
  return subject && view.quoted[subject.from] === null ? { from: subject.from, to: subject.to, side: 'before' } : null
}

function byPhrase(view: View, cue: Cue): Source | null {
  const chunk = view.tokens[cue.to]?.lower === 'by' ? nounAt(view, cue.to + 1) : null
  return chunk && { from: chunk.from, to: extendRight(view, chunk), side: 'after' }
}

/** Finds who is said to speak; null where the sentence does not say. */
export function findSource(view: View, cue: Cue): Source | null {
  if (cue.form === 'according') return sourceAfter(view, cue)
  if (cue.form === 'colon') return { from: 0, to: cue.from, side: 'before' }
  if (cue.form === 'passive') return byPhrase(view, cue)
  if (cue.form === 'participle') return subjectOfSentence(view, cue)
  return sourceAfter(view, cue) ?? sourceBefore(view, cue)
}
