import { CUE_VERBS } from '../lexicon/cue-verbs.js'
import { NOMINAL_CUES } from '../lexicon/nominal-cues.js'
import { type Trees, topOf } from '../phrases/trees.js'
import { overlaps } from '../span.js'
import type { Document, Span } from '../types.js'
import { isAccordingTo } from './according.js'
import { headOf, lemmaOf } from './cues.js'
import { isDeed } from './deeds.js'
import type { Linked } from './links.js'
import { isSpeech } from './speech.js'
import { isPassive } from './voice.js'

/** Verbs whose object alone says to whom somebody speaks, and nothing of what: "thanked the dog". */
const ADDRESSING = new Set('thank congratulate greet salute invite tell remind inform assure persuade'.split(' '))
/** Relations by which a clause hangs on the verb that reports it. */
const CLAUSAL = new Set(['ccomp', 'xcomp', 'csubj', 'parataxis', 'advcl', 'root'])
/** What a clause has and a noun phrase has not. */
const OF_CLAUSES = new Set(['nsubj', 'cop', 'aux', 'mark'])

const SUBORDINATORS = /^(?:when|whenever|once|after|before|until|while|since|if|unless|because|although|though|as)$/

/**
 * Whether a cue reports something: its content is words in quotation marks, a clause, or the object of a verb that may
 * have what is expressed for an object. All else is a deed: "fetched a spanner from his shed".
 */
export function isReport(linked: Linked, document: Document, trees: Trees): boolean {
  const { cue, contents } = linked
  const verb = headOf(cue, trees)
  const { article, quotations } = document
  const isQuoted = (content: Span) => quotations.some(one => overlaps(one, content) && isSpeech(one, article.text))
  if (trees.pos(verb) !== 'VERB' || isAccordingTo(cue, trees) || hasNoun(cue, trees) || contents.some(isQuoted))
    return true
  if (isDeed(contents, verb, trees) || isNothing(linked, verb, trees)) return false
  if (contents.every(content => isCircumstance(content, verb, trees))) return false
  if (contents.some(content => isClause(content, trees))) return true
  const lemma = lemmaOf(verb, trees)
  if (ADDRESSING.has(lemma)) return contents.some(content => !isPlainPhrase(content, trees))
  return CUE_VERBS.has(lemma) || NOMINAL_CUES.has(lemma)
}

/** "made no secret of": what is expressed hangs on a noun of the cue; "voted last week" has but a time. */
function hasNoun(cue: Span, { within, pos, relation, children }: Trees): boolean {
  const { from, to } = within(cue)
  const isBare = (token: number) => !children(token).some(child => relation(child) === 'case')
  return Array.from({ length: to - from }, (_, index) => from + index).some(
    token => pos(token) === 'NOUN' && !(relation(token) === 'obl' && isBare(token))
  )
}

/** "**When the vote came,** the council agreed": a clause before the verb that says when, if or why. */
function isCircumstance(content: Span, verb: number, trees: Trees): boolean {
  const { tokens, relation, head, within } = trees
  const top = topOf(content, trees)
  const { from } = within(content)
  return top < verb && relation(top) === 'advcl' && head(top) === verb && SUBORDINATORS.test(tokens[from]?.lower ?? '')
}

/** "**No arrests** were reported": where nobody is told to speak, what is not the case is not said either. */
function isNothing({ source, contents }: Linked, verb: number, trees: Trees): boolean {
  const { tokens, relation, head, within } = trees
  const { act } = CUE_VERBS.get(lemmaOf(verb, trees)) ?? {}
  if (source || !isPassive(verb, trees) || !(act === 'speech' || act === 'writing')) return false
  return contents.every(content => {
    const top = topOf(content, trees)
    return relation(top) === 'nsubj' && head(top) === verb && tokens[within(content).from]?.lower === 'no'
  })
}

function isClause(content: Span, trees: Trees): boolean {
  const { relation, pos, children } = trees
  const top = topOf(content, trees)
  if (CLAUSAL.has(relation(top)) || /^(?:VERB|AUX)$/.test(pos(top))) return true
  return children(top).some(child => OF_CLAUSES.has(relation(child)))
}

/** A noun phrase with neither a verb nor a preposition in it. */
function isPlainPhrase(content: Span, { within, pos }: Trees): boolean {
  const { from, to } = within(content)
  const words = Array.from({ length: to - from }, (_, index) => pos(from + index))
  return !words.some(word => word === 'VERB' || word === 'ADP')
}
