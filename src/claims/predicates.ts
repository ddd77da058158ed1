import { VERB_FORMS } from '../lexicon/verb-forms.js'
import { childrenOf, type Trees } from '../phrases/trees.js'

/** A verb group: token indices of the document, `to` exclusive. */
export interface Group {
  from: number
  to: number
  /** Its last verb. */
  verb: number
}

/** What the predicate of a clause covers, and the tokens whose dependants are the clause's own. */
export interface Predicate {
  from: number
  to: number
  lemma: string
  /** The head of the clause and the infinitives that complete it, outermost first. */
  heads: number[]
}

/** Adjectives and participles that only colour the infinitive behind them: "is likely to end". */
const LIGHT_HEADS = new Set([
  ...['able', 'unable', 'likely', 'unlikely', 'due', 'set', 'about', 'bound', 'have', 'go', 'use', 'seem', 'appear'],
  ...['tend', 'begin', 'start', 'continue', 'cease']
])
/** Light in the passive only: "is expected to end", but "expects to end". */
const LIGHT_PASSIVES = new Set(['expect', 'schedule', 'suppose', 'say', 'understand', 'believe', 'find', 'think'])

const PARTICLES = new Set(['up', 'down', 'out', 'off', 'back', 'over', 'away', 'apart', 'ahead', 'aside', 'along'])
/** Particles that also say how much ("over 200", "up to 30"), and are then no part of the verb. */
const MEASURING = new Set(['up', 'down', 'over', 'ahead', 'along'])
/** What an infinitive can be: "the **aim** is to close it", but "the mill is to close". */
const EQUATED = new Set(
  `aim goal plan idea purpose objective intention intent task job duty role mission hope dream ambition challenge answer
  solution way point strategy priority choice option alternative temptation step`.split(/\s+/)
)
export const MODALS = /^(?:will|would|can|could|may|might|must|shall|should|ca|wo|['’]ll)$/

export const lower = (trees: Trees, token: number) => trees.tokens[token]?.lower ?? ''

/** Whether an infinitive's "to" stands before the token's group. */
export const isInfinitive = (trees: Trees, head: number) =>
  trees.children(head).some(child => child < head && lower(trees, child) === 'to' && trees.relation(child) !== 'case')

/**
 * "The question **is** whether he lied", "The aim **is** to win": the copula of a clause whose complement is a clause
 * with a subject of its own or an infinitive, at the head of which the trees hang both (`cop:outer` in Universal Dependencies).
 */
export function outerCopula(trees: Trees, head: number): number | null {
  const [copula] = childrenOf(trees, head, /^cop$/)
  if (copula === undefined || copula > head) return null
  const opens = (child: number) =>
    child > copula &&
    child < head &&
    /^(?:that|whether|because|if|how|why|what|who|where|when)$/.test(lower(trees, child))
  const opening = trees.children(head).find(opens)
  const subjects = childrenOf(trees, head, /^[nc]subj$/)
  const isTo = (child: number) => child > copula && lower(trees, child) === 'to' && trees.relation(child) === 'mark'
  const isEquated = subjects.some(subject => EQUATED.has(trees.tokens[subject]?.lemma ?? ''))
  if (isEquated && childrenOf(trees, head, /^mark$/).some(isTo)) return copula
  if (opening === undefined) return null
  return subjects.some(subject => subject >= opening && subject < head) ? copula : null
}

/**
 * The verb group at a head: its auxiliaries and copula, its own verb where it is one, "not" and adverbs between. Where
 * other words part the verbs, as the subject does in an inversion, only what stands with the last is taken.
 */
export function groupAt(trees: Trees, head: number): Group | null {
  const verbs = childrenOf(trees, head, /^(?:aux|cop)$/)
  // Asked of every token, most of which are no verbs.
  return verbs.length > 0 || /^(?:VERB|AUX)$/.test(trees.pos(head)) ? groupOf(trees, head, verbs) : null
}

function groupOf(trees: Trees, head: number, verbs: readonly number[]): Group | null {
  const outer = outerCopula(trees, head)
  const auxiliaries = verbs.filter(child => Math.abs(child - head) < 15 && child <= (outer ?? child))
  // In "is to close" the form of "be" is an auxiliary, whatever the tree says.
  const isBeTo = outer === null && trees.pos(head) === 'VERB' && isInfinitive(trees, head)
  const copula = isBeTo ? [] : auxiliaries.filter(child => trees.relation(child) === 'cop')
  const isVerb = copula.length === 0 && (/^(?:VERB|AUX)$/.test(trees.pos(head)) || isBehindModal(trees, head))
  const verb = isVerb ? head : (copula.at(-1) ?? auxiliaries.at(-1))
  if (verb === undefined) return null
  const members = isVerb ? [...auxiliaries, head] : auxiliaries
  const isMark = (token: number) => /^[“‘"']$/.test(trees.tokens[token]?.text ?? '') && trees.pos(token) === 'PUNCT'
  const isBetween = (token: number) =>
    isMark(token) ||
    members.includes(token) ||
    trees.pos(token) === 'ADV' ||
    trees.pos(token) === 'PART' ||
    trees.head(token) === verb
  let from = verb
  for (let token = verb; token >= 0 && verb - token < 8 && isBetween(token); token--) {
    if (trees.relation(token) === 'nsubj' || (trees.pos(token) === 'PUNCT' && !isMark(token))) break
    if (members.includes(token)) from = token
  }
  from -= negationBefore(trees, from, head)
  let to = verb + 1
  if (/^(?:not|n['’]t|never)$/.test(lower(trees, to)) && (verb !== head || trees.pos(verb) === 'AUX')) to++
  if (isVerb && isParticle(trees, head)) to = head + 2
  return { from, to, verb }
}

/** "will peak": a word directly behind a modal is a verb, whatever the tagger calls it. */
const isBehindModal = (trees: Trees, head: number) =>
  childrenOf(trees, head, /^aux$/).some(child => child === head - 1 && MODALS.test(lower(trees, child)))

/** How many words right before the group negate it: "**never** hurries", "**no longer** exist", "**neither** confirmed". */
function negationBefore(trees: Trees, from: number, head: number): number {
  if (/^(?:not|never|neither)$/.test(lower(trees, from - 1)) && trees.head(from - 1) === head) return 1
  return lower(trees, from - 1) === 'longer' && lower(trees, from - 2) === 'no' && trees.head(from - 1) === head ? 2 : 0
}

/** Whether a particle follows the verb directly: "broke down", "came back"; also where the tree hangs it on the object. */
function isParticle(trees: Trees, head: number): boolean {
  const next = head + 1
  if (next >= trees.tokens.length) return false
  const above = trees.head(next)
  const relation = trees.relation(next)
  const isOfObject = trees.relation(above) === 'obj' && trees.head(above) === head && above > next
  if (isOfObject && relation === 'advmod')
    return PARTICLES.has(lower(trees, next)) && !MEASURING.has(lower(trees, next))
  if (above !== head) return false
  if (relation === 'compound') return !/^(?:NOUN|PROPN|NUM)$/.test(trees.pos(next))
  return relation === 'advmod' && PARTICLES.has(lower(trees, next))
}

/** Whether the head has a finite verb of its own: no infinitive, participle or noun; "**is** to close" has. */
export function isFiniteAt(trees: Trees, head: number): boolean {
  const group = groupAt(trees, head)
  const to = trees.children(head).find(child => child < head && lower(trees, child) === 'to')
  if (!group || (isInfinitive(trees, head) && group.from > (to ?? head))) return false
  let { from } = group
  while (from < group.verb && /^(?:not|never|neither|no|longer)$/.test(lower(trees, from))) from++
  const first = trees.tokens[from]
  if (!first || /^(?:be|been)$/.test(first.lower)) return false
  return !(first.lower.endsWith('ing') && first.lower !== first.lemma)
}

/** The infinitive that nothing but adverbs parts from the group. */
function infinitiveBehind(trees: Trees, head: number, end: number): number | null {
  if (outerCopula(trees, head) !== null) return null
  const next = childrenOf(trees, head, /^xcomp$/).find(child => child >= end && isInfinitive(trees, child))
  if (next === undefined) return null
  const group = groupAt(trees, next)
  if (!group) return null
  for (let token = end; token < group.from; token++)
    if (!/^(?:ADV|PART|AUX)$/.test(trees.pos(token)) && lower(trees, token) !== 'to') return null
  return next
}

/** First to last verb of a clause, through the infinitives that complete it. */
export function predicateAt(trees: Trees, head: number): Predicate | null {
  const first = groupAt(trees, head)
  if (!first) return null
  let [current, group] = [head, first]
  const heads = [head]
  let main: number | null = null
  for (;;) {
    const isCopular = group.verb !== current
    const word = trees.tokens[current]?.lemma ?? ''
    const isLight = LIGHT_HEADS.has(word) || (group.from < group.verb && LIGHT_PASSIVES.has(word))
    // "is due to end" goes on behind the adjective, "is happy to end" has a complement.
    const end = isCopular && isLight ? current + 1 : group.to
    const next = isCopular && !isLight ? null : infinitiveBehind(trees, current, end)
    if (next === null || !isLight) main ??= current
    const behind = next === null ? null : groupAt(trees, next)
    if (next === null || !behind || heads.includes(next)) break
    heads.push(next)
    current = next
    group = behind
  }
  const to = Math.max(group.to, first.to)
  return { from: first.from, to: to + strandedAt(trees, current, to), lemma: lemmaOf(trees, main ?? head), heads }
}

/** Whether a preposition without a noun or the "to" of an infinitive left out ends the predicate: "was sent **for**". */
function strandedAt(trees: Trees, head: number, to: number): 0 | 1 {
  const isLoose = trees.head(to) === head && to < trees.tokens.length && trees.children(to).length === 0
  return isLoose && /^(?:ADP|PART)$/.test(trees.pos(to)) && /^(?:obl|xcomp|compound|advmod)$/.test(trees.relation(to))
    ? 1
    : 0
}

/** The lemma of a token as a verb, also where wink-nlp takes it for another word. */
export function verbLemma(trees: Trees, token: number): string {
  const { lower: form = '', lemma = '' } = trees.tokens[token] ?? {}
  return (trees.pos(token) === 'VERB' && VERB_FORMS.get(form)) || lemma
}

/** "break down" with its particle, "be" for a copula. */
function lemmaOf(trees: Trees, head: number): string {
  const group = groupAt(trees, head)
  const word = verbLemma(trees, group?.verb ?? head)
  // Behind a noun, the tagger takes a short "is" for a possessive and gives it no lemma.
  const lemma = /^['’]s$/.test(word) ? 'be' : word
  const particle = group && group.verb === head && group.to > head + 1 ? trees.tokens[head + 1] : null
  return particle && !/^(?:n|never$)/.test(particle.lower) ? `${lemma} ${particle.lower}` : lemma
}
