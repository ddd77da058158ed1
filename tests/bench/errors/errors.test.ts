import { expect, test } from 'vitest'
import { findNameErrors } from '../../../bench/errors/name-errors.js'
import { errorPage } from '../../../bench/errors/page.js'
import { findQuoteErrors, type Spoken } from '../../../bench/errors/quote-errors.js'

/** "ORG:Bank of Roe" in a text: the span of the words with the label before them. */
function labelled(text: string, ...names: string[]) {
  return names.map(name => {
    const [label = '', words = ''] = name.split(':')
    const start = text.indexOf(words)
    return { label, start, end: start + words.length }
  })
}

const TEXT = 'Ms Roe of the Bank of Lenmark met Ana Ruiz in Oslo.'
const GOLD = ['PERSON:Roe', 'ORG:Bank of Lenmark', 'PERSON:Ana Ruiz', 'place:Oslo']

test.each([
  ['all right', GOLD, []],
  ['one missed', GOLD.slice(0, 3), ['missed: place']],
  ['another class', ['ORG:Roe', ...GOLD.slice(1)], ['wrong type: PERSON found as ORG']],
  ['too long', ['PERSON:Ms Roe', ...GOLD.slice(1)], ['boundary: PERSON begins early']],
  [
    'in pieces',
    [...GOLD.filter((_, index) => index !== 1), 'ORG:Bank', 'place:Lenmark'],
    ['boundary: ORG in 2 pieces']
  ],
  ['too many', [...GOLD, 'place:met'], ['spurious: place']]
])('errors of names: %s', (_name, found, expected) => {
  const errors = findNameErrors({
    document: 'a',
    text: TEXT,
    gold: labelled(TEXT, ...GOLD),
    found: labelled(TEXT, ...found)
  })
  expect(errors.map(({ kind, detail }) => `${kind}: ${detail}`)).toEqual(expected)
})

const SAID = 'Roe said that they won. Ruiz thinks otherwise.'

function attribution(source: string, cue: string, content: string, speaker?: string | null): Spoken {
  const spans = (words: string) =>
    words === '' ? [] : labelled(SAID, `x:${words}`).map(({ start, end }) => ({ start, end }))
  return { source: spans(source), cue: spans(cue), content: spans(content), ...(speaker !== undefined && { speaker }) }
}

const RIGHT = attribution('Roe', 'said', 'that they won', 'Roe')

test.each([
  ['right', [RIGHT], []],
  ['missed', [], ['missed: said']],
  ['too many', [RIGHT, attribution('Ruiz', 'thinks', 'otherwise')], ['spurious: thinks']],
  ['content too short', [attribution('Roe', 'said', 'they won', 'Roe')], ['boundary: content begins late']],
  ['cue not found', [attribution('Roe', '', 'that they won', 'Roe')], ['boundary: cue not found']],
  ['no source', [attribution('', 'said', 'that they won', null)], ['wrong source: no source found']],
  ['another source', [attribution('Ruiz', 'said', 'that they won', 'Ruiz')], ['wrong source: other words']],
  ['another speaker', [attribution('Roe', 'said', 'that they won', 'Ruiz')], ['wrong speaker: another one']]
])('errors of quotes: %s', (_name, found, expected) => {
  const errors = findQuoteErrors({ document: 'a', text: SAID, gold: [RIGHT], found })
  expect(errors.map(({ kind, detail }) => `${kind}: ${detail}`)).toEqual(expected)
})

test('a wrong speaker is named, and who it should be', () => {
  const found = [attribution('Roe', 'said', 'that they won', 'Ruiz')]
  const [error] = findQuoteErrors({ document: 'a', text: SAID, gold: [RIGHT], found })
  expect(error?.note).toBe('Ruiz for Roe')
})

test('the page has the most frequent kind first, both readings, and no mark-up of the text', () => {
  const text = 'A <b>Roe</b> & Ruiz'
  const missed = { kind: 'missed' as const, document: 'a', text, gold: labelled(text, 'PERSON:Roe'), found: [] }
  const page = errorPage('Errors', [
    { ...missed, kind: 'spurious', detail: 'ORG', gold: [], found: labelled(text, 'ORG:Ruiz') },
    { ...missed, detail: 'PERSON' },
    { ...missed, detail: 'PERSON' }
  ])
  expect(page.match(/<h2[^>]*>([^<]*)/g)).toEqual(['<h2 id="missed">missed (2)', '<h2 id="spurious">spurious (1)'])
  expect(page).toContain('A &lt;b&gt;<mark class="PERSON">Roe</mark>&lt;/b&gt; &amp; Ruiz')
  expect(page).not.toContain('<b>')
})
