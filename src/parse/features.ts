import type { Document, Sentence, Token } from '../types.js'
import { folded } from './fold.js'
import { createMembership } from './membership.js'
import type { Towns } from './towns.js'
import type { Vocabulary } from './vocabulary.js'

/** Changes whenever the ids that the same text gets change: weights carry the version that they were learnt with. */
export const FEATURE_VERSION = 2

/** Sizes of the tables that the network looks up, by column of the feature ids; 0 pads in every one. */
export const TABLES = { form: 32_768, prefix: 4096, suffix: 4096, shape: 256, state: 64, membership: 512 } as const
/** Columns of the ids of a token, in their order. */
export const COLUMNS = ['word', 'form', 'prefix', 'suffix', 'shape', 'state', 'membership'] as const

/** Id of a word that has no vector. */
const UNKNOWN = 1
const FIRST_WORD = 2
const AFFIX = 3

/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv). */
function fnv1a(words: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** A row of a table of `size` rows for the words; row 0 is kept for padding. */
const rowOf = (words: string, size: number) => 1 + (fnv1a(words) % (size - 1))

/** "McDonald" -> "XxXxx", "2,019" -> "d,dd": runs longer than two are cut to two. */
function shapeOf(text: string): string {
  let shape = ''
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? 'd'
          : character
    if (!shape.endsWith(kind + kind)) shape += kind
  }
  return shape
}

/** The ids of a word that do not depend on where it stands. */
type WordIds = readonly [word: number, form: number, prefix: number, suffix: number, shape: number]

/**
 * Creates the function that turns a document into feature ids.
 * @param vocabulary  words with a vector, lower case, by their rows
 * @param towns       names of towns, beside the places of the lexicons
 * @returns           ids by token and column, row by row: `ids[token * COLUMNS.length + column]`
 */
export function createFeatures(vocabulary: Vocabulary, towns: Towns): (document: Document) => Int32Array {
  const membership = createMembership(towns)
  const rowOfWord = (lower: string, plain: string) => {
    const row = vocabulary.get(lower) ?? vocabulary.get(plain)
    return row === undefined ? UNKNOWN : FIRST_WORD + row
  }
  const wordIds = ({ text, lower }: Token): WordIds => {
    const plain = folded(text)
    const plainLower = plain.toLowerCase()
    return [
      rowOfWord(lower, plainLower),
      rowOf(plain, TABLES.form),
      rowOf(plainLower.slice(0, AFFIX), TABLES.prefix),
      rowOf(plainLower.slice(-AFFIX), TABLES.suffix),
      rowOf(shapeOf(plain), TABLES.shape)
    ]
  }
  return document => {
    const ids = new Int32Array(document.tokens.length * COLUMNS.length)
    // Every other word of an article has stood in it before.
    const known = new Map<string, WordIds>()
    const inQuotation = createQuotationTest(document)
    let token = 0
    let paragraph = -1
    for (const sentence of document.sentences) {
      const members = membership(sentence.tokens)
      const beginsParagraph = sentence.paragraph !== paragraph
      paragraph = sentence.paragraph
      const casing = casingOf(sentence)
      sentence.tokens.forEach((item, index) => {
        const state = stateOf(sentence, { first: index === 0, beginsParagraph, quoted: inQuotation(item), casing })
        const own = known.get(item.text) ?? wordIds(item)
        known.set(item.text, own)
        ids.set(own, token * COLUMNS.length)
        ids.set([state, members[index] ?? 1], token * COLUMNS.length + own.length)
        token++
      })
    }
    return ids
  }
}

interface Standing {
  first: boolean
  beginsParagraph: boolean
  quoted: boolean
  casing: number
}

function stateOf({ role }: Sentence, { first, beginsParagraph, quoted, casing }: Standing): number {
  const place = first ? (beginsParagraph ? 2 : 1) : 0
  const kind = role === 'headline' ? 1 : role === 'body' ? 0 : 2
  return 1 + place + 3 * kind + 9 * Number(quoted) + 18 * casing
}

/** Words shorter than this stay small in titles. */
const LONG_WORD = 4

/** What capitals tell in a sentence: 0 much, 1 nothing because there are none, 2 little because most words have one. */
function casingOf({ tokens }: Sentence): number {
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text))
  const capital = ({ text }: Token) => /^\p{Lu}/u.test(text)
  if (words.length > 1 && !words.some(capital)) return 1
  const long = words.filter(({ text }) => text.length >= LONG_WORD)
  return long.length > 1 && long.filter(capital).length > 0.8 * long.length ? 2 : 0
}

/** Tells whether a token stands inside quotation marks, the marks included; asked in text order. */
function createQuotationTest({ quotations }: Document): (token: Token) => boolean {
  const pieces = quotations.filter(({ depth }) => depth === 0).flatMap(quotation => quotation.pieces)
  pieces.sort((a, b) => a.start - b.start)
  let at = 0
  return ({ start }) => {
    while (at < pieces.length && (pieces[at]?.end ?? 0) <= start) at++
    return (pieces[at]?.start ?? Number.POSITIVE_INFINITY) <= start
  }
}
