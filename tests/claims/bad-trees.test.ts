import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { createAnnotator } from '../../src/annotate/document.js'
import { extractClaims } from '../../src/claims/extract.js'
import { contains, overlaps } from '../../src/span.js'
import type { Document, Parse, Pos } from '../../src/types.js'
import { article } from '../articles.js'

const TEXT =
  'The council, which owns it, said “it will close” and did not say why because 12 roads broke down, she thinks.'
const RELATIONS =
  'nsubj obj iobj obl nmod advmod aux cop mark cc conj advcl acl ccomp xcomp parataxis appos case punct dep'
const POS: Pos[] = ['NOUN', 'VERB', 'AUX', 'ADJ', 'ADV', 'PRON', 'PART', 'PUNCT', 'SCONJ', 'ADP']

let document: Document
beforeAll(() => {
  document = createAnnotator()(article(TEXT))
})

/** Any tree over the tokens: each hangs on one that comes before it in some order. */
const parses = fc.gen().map((draw): Parse => {
  const count = document.tokens.length
  const order = draw(
    fc.shuffledSubarray,
    Array.from({ length: count }, (_, index) => index),
    { minLength: count, maxLength: count }
  )
  const heads: number[] = Array.from({ length: count }, (_, index) => index)
  order.forEach((token, place) => {
    if (place > 0) heads[token] = order[draw(fc.nat, { max: place - 1 })] ?? token
  })
  const relations = heads.map((head, token) =>
    head === token ? 'root' : draw(fc.constantFrom, ...RELATIONS.split(' '))
  )
  return {
    names: [],
    roles: [],
    heads,
    relations,
    treeScores: heads.map(() => 1),
    pos: heads.map(() => draw(fc.constantFrom, ...POS))
  }
})

test('any tree gives whole rows: a predicate inside its clause, parts that are words of the sentence', () => {
  let rows = 0
  fc.assert(
    fc.property(parses, parse => {
      for (const { spans, subject, predicate, object, adjuncts } of extractClaims(document, parse, {
        entities: [],
        mentions: [],
        quotes: []
      })) {
        rows++
        expect(spans.some(span => contains(span, predicate))).toBe(true)
        for (const part of [subject, predicate, object, ...adjuncts]) {
          if (!part) continue
          expect(part.start).toBeLessThan(part.end)
          expect(TEXT.slice(part.start, part.end)).toBe(TEXT.slice(part.start, part.end).trim())
        }
        expect(object && overlaps(object, predicate)).not.toBe(true)
      }
    }),
    { numRuns: 500 }
  )
  expect(rows).toBeGreaterThan(50)
})
