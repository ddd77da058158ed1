import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import type { Trees } from '../phrases/trees.js'
import type { RoleSpan, Span } from '../types.js'
import { headOf, lemmaOf, RAISING } from './cues.js'
import type { Linked } from './links.js'

/** Verbs whose participle tells what its subject holds to be so: "is convinced that", "was assured that". */
const EXPERIENCED = new Set('convince persuade assure determine resolve prepare worry concern oppose agree'.split(' '))
/** Relations by which a participle without a verb "be" describes a noun, or shares the subject of another verb. */
const PARTICIPLES = new Set(['acl', 'advcl', 'dep'])

/** What may stand between "be" and its participle: "has been widely criticised". */
const BETWEEN = new Set(['AUX', 'ADV'])
const NOT = /^(?:not|n['’]t)$/

/** Whether the subject of a verb is not who speaks: "was told", "asked whether he would come, she said". */
export function isPassive(verb: number, trees: Trees): boolean {
  const { tokens, children, pos } = trees
  if (pos(verb) !== 'VERB' || tokens[verb]?.lower.endsWith('ing')) return false
  const isBeside = (child: number) =>
    tokens.slice(child + 1, verb).every(({ lower }, index) => NOT.test(lower) || BETWEEN.has(pos(child + 1 + index)))
  const isForm = (child: number) => child < verb && tokens[child]?.lemma === 'be' && isBeside(child)
  return children(verb).some(isForm) || isParticiple(verb, trees) || isAside(verb, trees)
}

/** A participle that says whom somebody asks or tells, at the beginning of a sentence or behind a comma. */
function isParticiple(verb: number, { tokens, relation, children }: Trees): boolean {
  const { lower = '', lemma = '' } = tokens[verb] ?? {}
  if (!PARTICIPLES.has(relation(verb)) || !CUE_VERBS.get(lemma)?.recipient || lower === lemma) return false
  const before = tokens[verb - 1]?.text ?? '.'
  return /^[.,!?”"’']$/.test(before) && !children(verb).some(child => relation(child) === 'nsubj')
}

/** "Jane Roe, **asked** whether she would come, said no": one comma parts no subject from the verb of its sentence. */
export function isAside(verb: number, { tokens, children, relation, stretch }: Trees): boolean {
  const { lower = '', lemma = '' } = tokens[verb] ?? {}
  const subject = children(verb).find(child => relation(child) === 'nsubj' && child < verb)
  if (subject === undefined || lower === lemma || !CUE_VERBS.get(lemma)?.recipient) return false
  const commas = tokens.slice(stretch(subject).from, verb).filter(({ text }) => text === ',')
  return commas.length === 1 && tokens[verb - 1]?.text === ','
}

/** The token that is the subject of a verb, its own or that of the verb or noun that it hangs on. */
function subjectTokenOf(verb: number, trees: Trees): number | null {
  const { children, relation, head } = trees
  const own = children(verb).find(child => relation(child) === 'nsubj' && child < verb)
  if (own !== undefined) return own
  if (relation(verb) === 'acl') return head(verb)
  return /^(?:advcl|conj|xcomp|dep)$/.test(relation(verb)) ? subjectTokenOf(head(verb), trees) : null
}

/**
 * Takes the subject of a passive cue for no source: whoever "was told" or "asked" is spoken to, and of what "is expected"
 * or "seems" to happen the subject is part.
 */
export function readVoice(given: Linked, trees: Trees): Linked {
  const linked = withoutExpletive(given, trees)
  const { cue, source, contents } = linked
  const { tokens, within } = trees
  const verb = headOf(cue, trees)
  const lemma = lemmaOf(verb, trees)
  const isRaised = RAISING.has(lemma)
  if (!source || !(isRaised || (CUE_VERBS.has(lemma) && !EXPERIENCED.has(lemma) && isPassive(verb, trees))))
    return linked
  const { from, to } = within(source)
  const subject = subjectTokenOf(verb, trees)
  if (subject === null || subject < from || subject >= to) return linked
  if (isRaised ? /^it$/i.test(tokens[subject]?.text ?? '') : CUE_VERBS.get(lemma)?.recipient)
    return { ...linked, source: null, addressee: isRaised ? null : withoutComma(source, trees) }
  const added: RoleSpan[] = trees.relation(verb) === 'conj' ? [] : [{ ...source, role: 'content' }]
  return { ...linked, source: null, contents: [...added, ...contents] }
}

/** "**It** is understood that ...": what stands for a clause is nobody, and no part of what is understood. */
function withoutExpletive(linked: Linked, trees: Trees): Linked {
  const { tokens, within, relation } = trees
  const { cue, source, contents } = linked
  const isIt = (span: Span) => /^it$/i.test(tokens[within(span).from]?.text ?? '') && span.end - span.start === 2
  const isLed = contents.some(content => {
    const { from, to } = within(content)
    const words = Array.from({ length: to - from }, (_, index) => from + index)
    const hasSubject = words.some(token => /^(?:nsubj|csubj|expl)$/.test(relation(token)))
    return content.start >= cue.end && tokens[from]?.lower !== 'to' && hasSubject
  })
  if (!isLed || !isPassive(headOf(cue, trees), trees)) return linked
  return { ...linked, source: source && isIt(source) ? null : source, contents: contents.filter(one => !isIt(one)) }
}

/** A span without the comma that closes it. */
function withoutComma({ start, end }: Span, { tokens, within }: Trees): Span {
  const last = tokens[within({ start, end }).to - 1]
  return { start, end: last?.text === ',' ? end - 1 : end }
}
