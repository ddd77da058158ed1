import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ListingName, marksOf } from '../../src/inspect/marks.js'
import { segmentsOf } from '../../src/inspect/segments.js'
import { analysis } from '../tables/sample.js'
import { type Found, made, spanIn, textAndSpans } from './made.js'

const ALL: readonly ListingName[] = ['entities', 'quotes', 'claims']
const TEXT = 'Ana said taxes fall.'
const at = (words: string) => spanIn(TEXT, words)

/** Each segment as its text and the marks in it, outermost first: `Ana:source1,entity1`. */
function cut(found: Found): string[] {
  const segments = segmentsOf(TEXT, marksOf(made(TEXT, found), ALL))
  return segments.map(({ text, marks }) => `${text}:${marks.map(({ kind, number }) => kind + number)}`)
}

test.each<[string, Found, string[]]>([
  ['nothing found', {}, [`${TEXT}:`]],
  [
    'an entity inside a quote inside a claim',
    {
      entities: [{ spans: [at('taxes')] }],
      quotes: [{ spans: [at('taxes fall')] }],
      claims: [[at('said taxes fall')]]
    },
    ['Ana :', 'said :claim1', 'taxes:claim1,quote1,entity1', ' fall:claim1,quote1', '.:']
  ],
  [
    'a quote and a claim that cross',
    { quotes: [{ spans: [at('Ana said taxes')] }], claims: [[at('taxes fall')]] },
    ['Ana said :quote1', 'taxes:quote1,claim1', ' fall:claim1', '.:']
  ],
  [
    'a claim at the beginning of a longer quote',
    { quotes: [{ spans: [at('Ana said taxes')] }], claims: [[at('Ana')]] },
    ['Ana:quote1,claim1', ' said taxes:quote1', ' fall.:']
  ],
  [
    'a source that is an entity, on the same words',
    { entities: [{ spans: [at('Ana')] }], quotes: [{ spans: [at('taxes fall')], source: at('Ana'), cue: at('said') }] },
    ['Ana:source1,entity1', ' :', 'said:cue1', ' :', 'taxes fall:quote1', '.:']
  ],
  ['an empty span is no mark', { claims: [[{ start: 4, end: 4 }]] }, [`${TEXT}:`]]
])('segments: %s', (_name, found, expected) => {
  expect(cut(found)).toEqual(expected)
})

test('rows are numbered as in their table, and places within the row', () => {
  const marks = marksOf(analysis, ALL).filter(({ kind }) => kind === 'quote' || kind === 'entity')
  expect(marks.map(({ kind, number, place, places }) => [kind, number, place, places])).toEqual([
    ['entity', 1, 1, 1],
    ['quote', 1, 1, 2],
    ['quote', 1, 2, 2]
  ])
})

test('--only leaves the other rows unmarked, masked parts marked', () => {
  expect(new Set(marksOf(analysis, ['claims']).map(({ kind }) => kind))).toEqual(new Set(['claim', 'masked']))
})

test('the segments joined are the text; every mark opens and closes once', () => {
  fc.assert(
    fc.property(textAndSpans(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })), ({ text, found }) => {
      const marks = marksOf(made(text, found), ALL)
      const segments = segmentsOf(text, marks)
      expect(segments.map(segment => segment.text).join('')).toBe(text)
      expect(segments.flatMap(({ opening }) => opening)).toEqual(marks)
      expect(new Set(segments.flatMap(({ closing }) => closing))).toEqual(new Set(marks))
      for (const mark of marks) {
        const covered = segments.filter(segment => segment.marks.includes(mark)).map(segment => segment.text)
        expect(covered.join('')).toBe(text.slice(mark.start, mark.end))
      }
    })
  )
})
