import { PRODUCT_NOUNS, VESSEL_NOUNS, WORK_NOUNS, WORK_VERBS } from '../lexicon/name-evidence.js'
import { EVENT_HEADS, LAW_HEADS, PRODUCT_WORDS } from '../lexicon/other-names.js'
import type { NameType, Token } from '../types.js'
import type { Known } from './gazetteer.js'
import type { Position } from './positions.js'
import { roleAfter } from './roles.js'
import { vesselEvidence } from './vessels.js'

/** The finer type of what the model calls a law, product or work, and whether anything but its shape tells it. */
export interface Thing {
  type: NameType
  isTold: boolean
}

/**
 * Tells laws, events, products and works apart: by head words, by what the lexicon knows, then by quotation marks, nouns
 * and verbs beside the name. What nothing tells is a product when it is one word and a work when it is several.
 */
export function thingType(position: Position, known: Known | null): Thing {
  const { sentence, from, to } = position
  const { tokens } = sentence
  const own = tokens.slice(from, to)
  const type =
    byHead(own) ??
    (known?.type === 'PRODUCT' || own.some(({ text }) => PRODUCT_WORDS.has(text)) ? 'PRODUCT' : null) ??
    (isQuoted(tokens, from, to) ? 'WORK_OF_ART' : null) ??
    (vesselEvidence(position).length > 0 ? 'PRODUCT' : null) ??
    byNoun(tokens, from, to) ??
    byNumber(tokens, from, to) ??
    (WORK_VERBS.has(verbBefore(tokens, from)?.lemma ?? '') ? 'WORK_OF_ART' : null)
  return { type: type ?? (to - from === 1 ? 'PRODUCT' : 'WORK_OF_ART'), isTold: type !== null }
}

const EVENT_WORDS = new Set(
  [...EVENT_HEADS, 'League', 'Slam', 'Season', 'Division', 'Euro', 'Euros'].map(word => word.toLowerCase())
)

/** Whether the words of a name, or that behind it, tell an event: a head of events, a year or a number. */
export const isEvent = ({ sentence: { tokens }, from, to }: Position): boolean =>
  tokens.slice(from, to + 1).some(({ lower }) => EVENT_WORDS.has(lower)) ||
  tokens.slice(from, to).some(({ text }) => /\d/.test(text)) ||
  /^(?:19|20)\d\d$/.test(tokens[to]?.text ?? '')

function byHead(own: readonly Token[]): NameType | null {
  const of = own.findIndex(({ lower }) => lower === 'of')
  const heads = [own.at(-1), of > 0 ? own[of - 1] : undefined].flatMap(token => token?.text ?? [])
  if (heads.some(head => LAW_HEADS.has(head))) return 'LAW'
  return heads.some(head => EVENT_HEADS.has(head)) ? 'EVENT' : null
}

function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  const closes = [tokens[to]?.text, /^[,.]$/.test(tokens[to]?.text ?? '') ? tokens[to + 1]?.text : undefined]
  return /^["“‘']$/.test(tokens[from - 1]?.text ?? '') && closes.some(mark => /^["”’']$/.test(mark ?? ''))
}

const kindOf = (noun: string | undefined): NameType | null => {
  if (WORK_NOUNS.has(noun ?? '')) return 'WORK_OF_ART'
  return PRODUCT_NOUNS.has(noun ?? '') || VESSEL_NOUNS.has(noun ?? '') ? 'PRODUCT' : null
}

/** "the novel X", "X, a Spanish trawler,", "the X series", "aboard the X". */
function byNoun(tokens: readonly Token[], from: number, to: number): NameType | null {
  const the = tokens[from - 1]?.lower === 'the' ? from - 1 : from
  const [before, farther] = [tokens[the - 1]?.lower, tokens[the - 2]?.lower]
  if (before === 'aboard' || (before === 'board' && farther === 'on')) return 'PRODUCT'
  const isNamed = before === ',' || the === from
  const nouns = [
    isNamed ? (before === ',' ? farther : before) : undefined,
    ...roleAfter(tokens, to).map(({ lower }) => lower),
    ...tokens.slice(to, to + 2).map(({ lower }) => lower)
  ]
  return nouns.map(kindOf).find(Boolean) ?? null
}

/** "Euro 96" is an event, "Emberline 1500" a product. */
function byNumber(tokens: readonly Token[], from: number, to: number): NameType | null {
  const last = tokens[to - 1]?.text ?? ''
  if (to - from > 1 && /^(?:\d\d|(?:19|20)\d\d)$/.test(last)) return 'EVENT'
  const next = tokens[to]
  return /\d/.test(last) || (next && /^\p{Lu}{0,3}\d[\dA-Z]*$/u.test(next.text)) ? 'PRODUCT' : null
}

function verbBefore(tokens: readonly Token[], from: number): Token | undefined {
  const before = tokens[from - 1]
  return before && /^(?:the|a|an|his|her|their)$/.test(before.lower) ? tokens[from - 2] : before
}
