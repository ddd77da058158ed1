import { FEMALE_NOUNS, MALE_NOUNS, ROLE_NOUNS } from '../lexicon/role-nouns.js'
import type { Trees } from '../phrases/trees.js'
import type { Sentence, Span, Token } from '../types.js'
import type { Antecedent } from './antecedents.js'

/** A noun phrase without a name, by the token of its noun. */
export type Unnamed = Pick<Antecedent, 'kind' | 'gender' | 'isDefinite'> & { token: number }

const IRREGULAR_PLURALS = /^(?:people|men|women|children|police|\w+(?:men|women))$/

/**
 * The noun phrases of a sentence that name nobody, each by its noun, and the first of several that "and" joins once more
 * for all of them. Left out are those that only describe another one ("the mayor, Jane Roe", "Roe is a nurse", "company
 * chief"), "the doctor", who may be somebody named, and dates and amounts.
 * @param names  spans of names and of nouns that stand for one
 */
export function unnamedOf(sentence: Sentence, names: readonly Span[], trees: Trees): Unnamed[] {
  const { tokens, relation, children, pos } = trees
  const { from, to } = trees.within(sentence)
  const amounts = sentence.values.filter(({ type }) => type !== 'CARDINAL' && type !== 'ORDINAL')
  const isIn = (spans: readonly Span[], token: number) => {
    const { start = 0, end = 0 } = tokens[token] ?? {}
    return spans.some(span => span.start < end && start < span.end)
  }
  const has = (token: number, wanted: RegExp, isWanted: (child: number) => boolean = () => true) =>
    children(token).some(child => wanted.test(relation(child)) && isWanted(child))
  const found: Unnamed[] = []
  for (let token = from; token < to; token++) {
    if (!/^(?:NOUN|PROPN)$/.test(pos(token)) || MODIFIERS.test(relation(token)) || isIn(amounts, token)) continue
    const isDefinite = has(token, /^det$/, child => DEFINITE.test(tokens[child]?.lower ?? ''))
    if (has(token, /^conj$/, child => /^(?:NOUN|PROPN)$/.test(pos(child))))
      found.push({ token, isDefinite: false, kind: 'several', gender: null })
    const isNamed = isIn(names, token) || has(token, /^(?:appos|flat)$/, child => isIn(names, child))
    if (pos(token) !== 'NOUN' || isNamed || has(token, /^cop$/)) continue
    const nature = natureOf(tokens[token])
    if (isDefinite && nature.kind === 'person' && nature.gender === null) continue
    found.push({ token, isDefinite, ...nature })
  }
  return found
}

/** Relations of words that are part of a phrase or say what another one is. */
const MODIFIERS = /^(?:compound|flat|appos|amod|nummod|fixed)$/
const DEFINITE = /^(?:the|this|that|these|those)$/

function natureOf(
  { lower, lemma }: Pick<Token, 'lower' | 'lemma'> = { lower: '', lemma: '' }
): Pick<Unnamed, 'kind' | 'gender'> {
  const gender = FEMALE_NOUNS.has(lower) ? 'f' : MALE_NOUNS.has(lower) ? 'm' : null
  if (IRREGULAR_PLURALS.test(lower) || (lower !== lemma && lower.endsWith('s')))
    return { kind: 'several', gender: null }
  const role = ROLE_NOUNS.get(lower)
  if (gender !== null || role === 'person') return { kind: 'person', gender }
  return {
    kind: role === 'organisation' || role === 'government' || role === 'group' ? 'group' : 'thing',
    gender: null
  }
}
