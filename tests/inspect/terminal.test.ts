import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { inspectionOf } from '../../src/inspect/inspection.js'
import type { ListingName } from '../../src/inspect/marks.js'
import { renderTerminal } from '../../src/inspect/terminal.js'
import type { Analysis } from '../../src/types.js'
import { analysis as sample } from '../tables/sample.js'
import { type Found, made, spanIn, textAndSpans } from './made.js'

const ALL: readonly ListingName[] = ['entities', 'quotes', 'claims']
const ONE = { nth: 1, count: 1 }

function render(
  analysis: Analysis,
  {
    colours = 0,
    width = 100,
    only = ALL
  }: { colours?: 0 | 1 | 2 | 3; width?: number; only?: readonly ListingName[] } = {}
): string {
  return renderTerminal(inspectionOf(analysis, ONE, only), { width, colours })
}

/** The lines between the head and the legend. */
function textOf(rendered: string): string {
  const start = rendered.indexOf('\n\n') + 2
  return rendered.slice(start, /\n\n(?=Entities₁|Quotes run|Claims (?:run|begin))/.exec(rendered)?.index)
}

const SAID = 'Ana Ruiz said: “Taxes fall,” she added, “in May.”\n\nShare this.'
const at = (words: string) => spanIn(SAID, words)
const FOUND: Found = {
  entities: [{ spans: [at('Ana Ruiz'), at('she')] }, { type: 'DATE', spans: [at('May')] }],
  quotes: [{ spans: [at('“Taxes fall,”'), at('“in May.”')], source: at('Ana Ruiz'), cue: at('said') }],
  claims: [[at('Taxes fall')]],
  masked: [at('Share this.')]
}

test.each<[string, readonly ListingName[], string]>([
  [
    'all: claims by number',
    ALL,
    '[Ana Ruiz]₁ said: [Q1 “(C1) Taxes fall,” Q1…] [she]₁ added, […Q1 “in [May]₂.” Q1]\n\n[masked: Share this.]'
  ],
  [
    'claims alone: whole',
    ['claims'],
    'Ana Ruiz said: “[C1 Taxes fall C1],” she added, “in May.”\n\n[masked: Share this.]'
  ],
  [
    'entities alone',
    ['entities'],
    '[Ana Ruiz]₁ said: “Taxes fall,” [she]₁ added, “in [May]₂.”\n\n[masked: Share this.]'
  ]
])('text without colours, %s', (_name, only, expected) => {
  expect(textOf(render(made(SAID, FOUND), { only }))).toBe(expected)
})

test('with colours, what brackets told is told by them: no brackets round entities, masked parts dimmed', () => {
  const text = textOf(render(made(SAID, FOUND), { colours: 3 }))
  expect(stripVTControlCharacters(text)).toBe(
    'Ana Ruiz₁ said: [Q1 “(C1) Taxes fall,” Q1…] she₁ added, […Q1 “in May₂.” Q1]\n\nShare this.'
  )
  expect(text).toContain('\u001b[2mShare this.\u001b[22m')
  expect(text).toContain('\u001b[38;2;18;115;226mAna Ruiz\u001b[39m')
})

test('a headline is bold', () => {
  const text = 'Taxes fall\n\nThey do.'
  const rendered = render(made(text, { headline: spanIn(text, 'Taxes fall') }), { colours: 1 })
  expect(rendered).toContain('\u001b[1mTaxes fall\u001b[22m\n')
})

test('lines are broken at the width, between words, and a bracket stays with its word', () => {
  const text = 'Ana said taxes would fall.'
  const quotes = [{ spans: [spanIn(text, 'taxes would fall')] }]
  expect(textOf(render(made(text, { quotes }), { width: 13 }))).toBe('Ana said\n[Q1 taxes\nwould\nfall Q1].')
})

test('rows: aligned, the longest cells cut so that a line fits, wide characters counted as two', () => {
  const text = '日本語日本語日本語日本語日本語日本語 says yes.'
  const spans = [{ start: 0, end: 18 }]
  const lines = render(made(text, { entities: [{ type: 'ORG', spans }] }), { width: 60, only: ['entities'] }).split(
    '\n'
  )
  expect(lines.slice(-4)).toEqual([
    'Entities (1)',
    '   type  name                  mentions  value  described as',
    '1  ORG   日本語日本語日本語…          1',
    ''
  ])
  for (const line of lines.slice(-4)) expect(stringWidth(line)).toBeLessThanOrEqual(60)
})

test('rows of the sample', () => {
  const lines = render(sample, { width: 140 }).split('\n')
  const rowsOf = (name: string) =>
    lines
      .slice(lines.indexOf(name) + 1)
      .slice(0, 2)
      .map(line => line.split(/ {2,}/))
  expect(rowsOf('Entities (1)')).toEqual([
    ['', 'type', 'name', 'mentions', 'value', 'described as'],
    ['1', 'PERSON', 'Ana Ruiz', '2', 'Mayor']
  ])
  expect(rowsOf('Quotes (1)')).toEqual([
    ['', 'speaker', 'cue', 'content', 'kind', 'score'],
    ['Q1', 'Ana Ruiz', 'said', '“Taxes will fall,” … “by 5% in 2031.”', 'direct', '0.80']
  ])
  expect(rowsOf('Claims (1)')).toEqual([
    ['', 'speaker', 'subject', 'predicate', 'object', 'type', 'checkable', 'worth'],
    ['C1', 'Ana Ruiz', 'Taxes', 'will fall', 'prediction', 'partly', '0.67']
  ])
})

test('an article cannot send codes to the terminal, by no field of it', () => {
  const evil = '\u001b]0;pwned\u0007\u009b2J\rAna\u0008'
  const found = { entities: [{ spans: [{ start: 0, end: evil.length }] }], quotes: [{ spans: [{ start: 0, end: 5 }] }] }
  const analysis = made(evil, found)
  const article = {
    ...analysis.document.article,
    title: evil,
    byline: evil,
    publisher: evil,
    published: evil,
    source: evil
  }
  const hostile = {
    ...analysis,
    document: { ...analysis.document, article },
    quotes: analysis.quotes.map(quote => ({ ...quote, speaker: evil }))
  }
  expect(render(hostile)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
  expect(stripVTControlCharacters(render(hostile, { colours: 3 }))).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
})

test('without the marks, the text is the article’s', () => {
  const unit = fc.constantFrom('a', 'zoë', ' ', '\n', '\t', '日', '👩‍🌾', 'قال', '\r\n', 'supercalifragilistic')
  // None of the units has a character of the marks.
  const bare = (shown: string) => shown.replace(/\s|masked:|[[\]()…QC\d₀-₉]/g, '')
  fc.assert(
    fc.property(textAndSpans(unit), fc.constantFrom(0 as const, 3 as const), ({ text, found }, colours) => {
      const rendered = stripVTControlCharacters(render(made(`.${text}.`, shifted(found)), { colours }))
      expect(bare(textOf(rendered))).toBe(`.${text}.`.replace(/\s/g, ''))
    })
  )
})

/** One to the right, to make room for a full stop that keeps blank text from being trimmed. */
function shifted(found: Required<Found>): Found {
  const move = <Kind>(value: Kind): Kind =>
    JSON.parse(JSON.stringify(value), (_key, inner) => (typeof inner === 'number' ? inner + 1 : inner))
  return move(found)
}
