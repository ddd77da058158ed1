import { contains, overlaps } from '../../src/span.js'
import type { QuoteKind, Span } from '../../src/types.js'
import { bestAssignment } from './assignment.js'
import { exactTally, spanKey } from './spans.js'
import type { Tally } from './tally.js'

/** Source, cue and content tied together; each role may be empty or broken into pieces. */
export interface Attribution {
  source: Span[]
  cue: Span[]
  content: Span[]
}
export type AttributionRole = keyof Attribution

export const ROLES: readonly AttributionRole[] = ['source', 'cue', 'content']

const roleKey = (spans: readonly Span[]) => spans.map(spanKey).join(',')
const agree = (a: readonly Span[], b: readonly Span[]) =>
  (a.length === 0 && b.length === 0) || a.some(span => b.some(other => overlaps(span, other)))

/** Whether each role of one overlaps the same role of the other; a role that is empty in both agrees. */
export const linkedByOverlap = (a: Attribution, b: Attribution) => ROLES.every(role => agree(a[role], b[role]))

/** Linked and exact: all pieces of source, cue and content of one attribution, and no others. */
export function linkedExactTally(found: readonly Attribution[], gold: readonly Attribution[]): Tally {
  const key = (attribution: Attribution) => ROLES.map(role => roleKey(attribution[role])).join(' ')
  return exactTally(found.map(key), gold.map(key))
}

/** Linked by overlap: each attribution is paired with one at most whose source, cue and content all overlap. */
export function linkedOverlapTally(found: readonly Attribution[], gold: readonly Attribution[]): Tally {
  const hits = pairLinked(found, gold).length
  return { hitsFound: hits, found: found.length, hitsGold: hits, gold: gold.length }
}

/** Pairs attributions that agree in all roles by overlap, one to one: indices of the found and the gold one. */
export function pairLinked(found: readonly Attribution[], gold: readonly Attribution[]): [number, number][] {
  return bestAssignment(found.map(one => gold.map(other => (linkedByOverlap(one, other) ? 1 : 0))))
}

/** Words in quotation marks; a mark that is not closed in its paragraph closes with it, single ones must be closed. */
const QUOTED = /“[^“”]*?(?:”|(?=\n\s*\n)|$)|"[^"]*?(?:"|(?=\n\s*\n)|$)|‘[^‘’\n]*’(?!\p{L})/gu

/** Direct when every word of the content stands in quotation marks, mixed when some do, as the data dictionary says. */
export function kindOf(text: string, content: readonly Span[]): QuoteKind {
  const quoted = [...text.matchAll(QUOTED)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  const words = content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(match => ({
      start: start + match.index,
      end: start + match.index + match[0].length
    }))
  )
  const inside = words.filter(word => quoted.some(span => contains(span, word))).length
  if (inside === 0) return 'indirect'
  return inside === words.length ? 'direct' : 'mixed'
}

/** Speech in the narrow sense: the verbs of the design note, by all their forms. */
const SPEECH_VERBS = [
  'say says said saying',
  'tell tells told telling',
  'add adds added adding',
  'ask asks asked asking',
  'announce announces announced announcing',
  'state states stated stating',
  'argue argues argued arguing',
  'claim claims claimed claiming',
  'note notes noted noting',
  'warn warns warned warning',
  'explain explains explained explaining',
  'insist insists insisted insisting',
  'report reports reported reporting',
  'write writes wrote written writing',
  'call calls called calling',
  'describe describes described describing',
  'deny denies denied denying',
  'admit admits admitted admitting',
  'reply replies replied replying',
  'suggest suggests suggested suggesting',
  'urge urges urged urging',
  'declare declares declared declaring',
  'acknowledge acknowledges acknowledged acknowledging',
  'comment comments commented commenting'
]
const SPEECH_FORMS = new Set(SPEECH_VERBS.flatMap(forms => forms.split(' ')))

/**
 * Whether a cue is one of speech: a speech verb, "according to" or a colon. Without a parse, any form of such a verb in
 * the cue is taken for its head.
 */
export function isSpeechCue(cue: string): boolean {
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? []
  if (/^\s*:\s*$/.test(cue) || words.slice(0, 2).join(' ') === 'according to') return true
  return words.some(word => SPEECH_FORMS.has(word))
}
