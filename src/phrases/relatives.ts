import { contains } from '../span.js'
import type { Mention, Span, Value } from '../types.js'
import { spanOf, type Trees } from './trees.js'

/** What relative pronouns are told by: trees, names and values around them. */
export interface Ground {
  trees: Trees
  values: readonly Value[]
  names: readonly Mention[]
}

/** Longest way up a tree; bad trees may be deep. */
const DEEPEST = 60
/** Values that measure something else: what follows is told of that ("a rise of three points that ..."). */
const MEASURES = /^(?:DATE|TIME|DURATION|PERCENT|MONEY|QUANTITY)$/

const lower = (trees: Trees, token: number) => trees.tokens[token]?.lower ?? ''

const isRelative = (trees: Trees, token: number) =>
  /^(?:who|which|that|whom|whose|where)$/.test(lower(trees, token)) && !/^(?:mark|det)$/.test(trees.relation(token))

/** The relative pronoun of a clause, wherever it hangs in it ("the town in which", "the man whose car"). */
export function relativeOf(trees: Trees, head: number): number | null {
  const { from } = trees.stretch(head)
  for (let token = from; token < head && token < from + 4; token++) if (isRelative(trees, token)) return token
  return null
}

/**
 * The relative clause that a pronoun stands in, past clauses within it ("which it says **will cost** more"); "that" has
 * to open it or what is coordinated with it, or it is no relative.
 */
function relativeClauseOf(trees: Trees, pronoun: number): number | null {
  let opens = lower(trees, pronoun) !== 'that'
  for (let [at, steps] = [pronoun, 0]; steps < DEEPEST; steps++) {
    if (/^(?:acl|conj)$/.test(trees.relation(at))) opens ||= trees.stretch(at).from >= pronoun - 1
    if (trees.relation(at) === 'acl') return opens ? at : null
    const above = trees.head(at)
    if (above === at || !/^(?:nsubj|csubj|obj|obl|nmod|conj|ccomp|xcomp|advcl)$/.test(trees.relation(at))) return null
    at = above
  }
  return null
}

/** What the relative pronoun stands for; null where it is none. */
export function antecedentOf(ground: Ground, pronoun: number): number | null {
  const { trees } = ground
  const clause = isRelative(trees, pronoun) ? relativeClauseOf(trees, pronoun) : null
  if (clause === null) return null
  let antecedent = trees.head(clause)
  // Trees hang a relative clause on the noun before it, which it cannot be about.
  for (let steps = 0; steps < DEEPEST && !suits(ground, antecedent, pronoun); steps++) {
    const next = nounBefore(trees, antecedent)
    if (next === null) break
    antecedent = next
  }
  antecedent = agreeing(trees, antecedent, clause)
  // "Ann Roe, a teacher, **who** ...": the name and what it is told to be are one.
  const [named, { from }] = [trees.head(antecedent), trees.stretch(clause)]
  const isBehindComma = [from, from - 1].some(token => trees.tokens[token]?.text === ',')
  const isName = trees.relation(antecedent) === 'appos' && trees.pos(named) === 'PROPN'
  if (isName && isBehindComma && /^whom?$/.test(lower(trees, pronoun))) return named
  return trees.pos(antecedent) === 'VERB' ? trees.head(clause) : antecedent
}

/** Whether a finite verb is singular; null where its form does not tell. */
function isSingular(trees: Trees, clause: number): boolean | null {
  const auxiliary = trees.children(clause).find(child => /^(?:aux|cop)$/.test(trees.relation(child)))
  const verb = lower(trees, auxiliary ?? clause)
  if (/^(?:is|has|was|does)$/.test(verb)) return true
  return /^(?:are|have|were|do)$/.test(verb) ? false : null
}

const PLURAL = /(?<!s|u|i|ic|new|serie|specie)s$/

/** "Shares of **Roe plc**, which is based in Oslo": what the antecedent is of, where that alone agrees with the verb. */
function agreeing(trees: Trees, antecedent: number, clause: number): number {
  const singular = isSingular(trees, clause)
  const isPlural = (noun: number) => trees.pos(noun) === 'NOUN' && PLURAL.test(lower(trees, noun))
  if (singular === null || trees.pos(antecedent) !== 'NOUN' || isPlural(antecedent) !== singular) return antecedent
  const behind = trees.children(antecedent).filter(child => trees.relation(child) === 'nmod' && child > antecedent)
  // What is joined by "and" may be one or several.
  const isJoined = (noun: number) => trees.children(noun).some(child => trees.relation(child) === 'conj')
  const last = behind.filter(child => child < trees.stretch(clause).from).at(-1)
  return last !== undefined && !isJoined(antecedent) && !isJoined(last) && isPlural(last) !== singular
    ? last
    : antecedent
}

/** The words that a relative pronoun stands for, without what is told of them behind a comma; null where it is none. */
export function antecedentPhrase(ground: Ground, pronoun: Span): Span | null {
  const { trees } = ground
  const { tokens, within, stretch, pos, head, relation } = trees
  const { from, to } = within(pronoun)
  const noun = to === from + 1 ? antecedentOf(ground, from) : null
  if (noun === null || noun > from || !/^(?:NOUN|PROPN|PRON)$/.test(pos(noun))) return null
  const comma = tokens.slice(noun, from).findIndex(({ text }) => text === ',')
  let first = stretch(noun).from
  while (first < noun && relation(first) === 'case' && head(first) === noun) first++
  return spanOf(trees, { from: first, to: comma < 0 ? from : noun + comma })
}

/** The noun that a noun hangs on, or the object before it: "brought **a swing** in a year and a half". */
function nounBefore(trees: Trees, noun: number): number | null {
  const above = trees.head(noun)
  if (above >= noun) return null
  if (/^(?:nmod|conj)$/.test(trees.relation(noun))) return above
  const isObject = (child: number) => trees.relation(child) === 'obj' && child < noun
  return trees.relation(noun) === 'obl' ? (trees.children(above).find(isObject) ?? null) : null
}

/** "who" is no place and "which" nobody; a measure is that of something else. */
function suits({ trees, names, values }: Ground, antecedent: number, pronoun: number): boolean {
  const token = trees.tokens[antecedent]
  if (!token) return true
  if (values.some(value => MEASURES.test(value.type) && value.unit !== 'people' && contains(value, token))) return false
  const name = names.find(
    // "the brokerage Roe & Holm, who": the noun calls the name.
    ({ kind, start, end }) => kind === 'name' && (contains({ start, end }, token) || start === token.end + 1)
  )
  if (!name) return true
  const word = lower(trees, pronoun)
  return word === 'which' ? name.type !== 'PERSON' : word !== 'who' || !/^(?:GPE|LOC|FAC|ORG)$/.test(name.type)
}
